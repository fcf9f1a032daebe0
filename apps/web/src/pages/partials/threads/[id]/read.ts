import type { APIRoute } from 'astro';
import { query } from '../../../../api/query.js';
import { Refusal } from '../../../../api/refusal.js';
import { numberFrom } from '../../../../forum/places.js';
import { MarkThreadReadDocument } from '../../../../graphql/generated/graphql.js';

const keep: APIRoute = async (context) => {
  const number = numberFrom(context.url.searchParams.get('number'), 0);
  // A browser that fetches ahead has not read anything.
  const ahead = /prefetch|prerender/.test(context.request.headers.get('sec-purpose') ?? '');
  if (number === 0 || ahead) return new Response(null, { status: 204 });
  try {
    await query(MarkThreadReadDocument, { thread: context.params['id'] ?? '', number }, context);
  } catch (error) {
    // Nobody looks at the answer, and the next visit says it again.
    if (!(error instanceof Refusal)) throw error;
  }
  return new Response(null, { status: 204 });
};

/** How far somebody has read: sent by a script while they scroll, or fetched as a picture where there is no script. */
export const GET = keep;
export const POST = keep;

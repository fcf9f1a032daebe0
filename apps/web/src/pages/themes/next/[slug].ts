import type { APIRoute } from 'astro';
import { query } from '../../../api/query.js';
import { NextUnansweredDocument } from '../../../graphql/generated/graphql.js';

/** On to the thread of the theme that waits for an answer behind `from`; around the end to the first one. */
export const GET: APIRoute = async (context) => {
  const theme = context.params['slug'] ?? '';
  const { threads } = await query(NextUnansweredDocument, { theme }, context);
  const ids = threads.nodes.map(({ id }) => id);
  const from = context.url.searchParams.get('from') ?? '';
  const next = ids[(ids.indexOf(from) + 1) % Math.max(ids.length, 1)];
  const path = next && next !== from ? `/threads/${next}` : `/themes/${encodeURIComponent(theme)}?filter=unanswered`;
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'private, no-store' } });
};

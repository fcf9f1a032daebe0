import type { APIRoute } from 'astro';
import { query } from '../../api/query.js';
import { Form } from '../../forms/form.js';
import { PreviewDocument } from '../../graphql/generated/graphql.js';

/** The safe HTML of what is being written, for the composer. */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  const { preview } = await query(PreviewDocument, { markdown: form?.text('markdown') ?? '' }, context);
  return new Response(preview, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
};

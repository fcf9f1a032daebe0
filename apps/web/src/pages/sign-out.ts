import type { APIRoute } from 'astro';
import { query } from '../api/query.js';
import { SignOutDocument } from '../graphql/generated/graphql.js';

/** Ends this browser's session. */
export const POST: APIRoute = async (context) => {
  await query(SignOutDocument, {}, context);
  return context.redirect('/', 303);
};

/** Opening the address does nothing: a link or a prefetch must not sign anybody out. */
export const GET: APIRoute = (context) => context.redirect('/', 303);

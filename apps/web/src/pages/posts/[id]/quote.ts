import type { APIRoute } from 'astro';
import { query } from '../../../api/query.js';
import { PostPlaceDocument } from '../../../graphql/generated/graphql.js';

/** Leads to a reply that begins with a quote of the post; a script puts the quote in without leaving the page. */
export const GET: APIRoute = async (context) => {
  const { post } = await query(PostPlaceDocument, { id: context.params['id'] ?? '' }, context);
  return context.redirect(`/threads/${post.thread.id}?quote=${post.id}#reply`, 303);
};

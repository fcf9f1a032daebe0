import type { APIRoute } from 'astro';
import { query } from '../../../api/query.js';
import { placeOf } from '../../../forum/places.js';
import { PostPlaceDocument } from '../../../graphql/generated/graphql.js';

/** A post's lasting address: leads to the page of the thread it stands on now. `posted` survives, to clear the draft. */
export const GET: APIRoute = async (context) => {
  const { post } = await query(PostPlaceDocument, { id: context.params['id'] ?? '' }, context);
  const place = new URL(placeOf(post.thread.id, post.number), context.url);
  const posted = context.url.searchParams.get('posted');
  if (posted !== null) place.searchParams.set('posted', posted);
  if (context.cookies.get('replies')?.value === 'votes' && !place.searchParams.has('from'))
    place.searchParams.set('sort', 'time');
  return context.redirect(place.pathname + place.search + place.hash, 303);
};

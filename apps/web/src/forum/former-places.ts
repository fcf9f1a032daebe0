import { query, type Asking } from '../api/query.js';
import { FormerPlacesDocument, type FormerPlacesQuery } from '../graphql/generated/graphql.js';

export type FormerPlaces = FormerPlacesQuery['formerPlaces'];

/** Where the posts of a page of a thread are that has been merged: its own page of the other thread, begun at `from`. */
export const formerPlaces = async (thread: string, from: number, asking: Asking): Promise<FormerPlaces> =>
  (await query(FormerPlacesDocument, { thread, from }, asking)).formerPlaces;

/**
 * The page that shows them. A browser keeps `#post-5` through a redirect, so the page is told that the numbers of its
 * anchors have to be those of the merged thread.
 */
export function formerPath(into: string, merged: string, from: number, places: FormerPlaces): string {
  const first = places.find(({ threadId }) => threadId === into);
  const search = new URLSearchParams({ from: String(first?.number ?? 2), was: merged, then: String(from) });
  return `/threads/${into}?${search}`;
}

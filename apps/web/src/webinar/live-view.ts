import type { QuestionOrder } from '../graphql/generated/graphql.js';
import { livePath } from './places.js';

/** What of the questions somebody looks at, as the address of the page says it. */
export type LiveView = { order: QuestionOrder; slide: number | null; after: string | null };

const slideIn = (text: string | null): number | null => {
  const slide = Number(text);
  return Number.isInteger(slide) && slide >= 1 && slide <= 500 ? slide : null;
};

export const liveViewOf = (asked: URLSearchParams): LiveView => ({
  order: asked.get('order') === 'newest' ? 'NEWEST' : 'VOTES',
  slide: slideIn(asked.get('slide')),
  after: asked.get('after') || null,
});

/** A question somebody came for. */
export const soughtIn = (asked: URLSearchParams): string | null =>
  /^[1-9]\d{0,17}$/.exec(asked.get('question') ?? '')?.[0] ?? null;

/** The query string that brings the view back; empty for the usual one. */
export function searchOf({ order, slide, after }: LiveView): string {
  const search = new URLSearchParams({
    ...(order === 'NEWEST' ? { order: 'newest' } : {}),
    ...(slide === null ? {} : { slide: String(slide) }),
    ...(after === null ? {} : { after }),
  });
  return search.size > 0 ? `?${search.toString()}` : '';
}

export const liveAddress = (webinar: string, view: LiveView): string =>
  `${livePath(webinar)}${searchOf(view)}#questions`;

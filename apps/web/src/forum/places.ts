/** Replies shown on one page of a thread. The question is number 1 and stands on every page. */
export const repliesPerPage = 20;

/** The number the page that shows reply `number` starts from. */
export const pageStart = (number: number): number => (number <= 2 ? 2 : number - ((number - 2) % repliesPerPage));

/** Where a post stands: its page of the thread, and its place there. */
export function placeOf(thread: string, number: number): string {
  const from = pageStart(number);
  return `/threads/${thread}${from > 2 ? `?from=${from}` : ''}#post-${number}`;
}

/** The page of a thread that starts from reply `from`; without it, the first page. */
export const threadPath = (thread: string, from = 2): string => `/threads/${thread}${from > 2 ? `?from=${from}` : ''}`;

/** A whole number from an address, or `fallback` when it is none. */
export function numberFrom(value: string | null, fallback: number): number {
  const number = Number(value);
  return value !== null && Number.isInteger(number) && number > 0 && number < 2 ** 31 ? number : fallback;
}

/** The id of a thread out of its address or number; what is neither is no thread's id. */
export const threadIn = (text: string): string =>
  /\/threads\/(\d{1,18})/.exec(text)?.[1] ?? text.trim().replace(/^#/, '');

/** Names between commas. */
export const words = (text: string): string[] =>
  text
    .split(/[,،;]/)
    .map((word) => word.trim())
    .filter(Boolean);

const MOST = 100;

/** Numbers and ranges of numbers, as `3, 5-7`; at most a hundred. */
export function numbersIn(text: string): number[] {
  const found = [...text.matchAll(/(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?/g)].flatMap(([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: Math.max(0, Math.min(MOST, last - first + 1)) }, (_, index) => first + index);
  });
  return [...new Set(found)].slice(0, MOST);
}

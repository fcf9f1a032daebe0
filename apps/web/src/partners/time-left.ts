const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type TimeLeft = { unit: 'days' | 'hours' | 'minutes'; count: number };

/** Whole days while there are two or more, then hours, then minutes, begun ones counted; null when it is over. */
export function leftUntil(deadline: number, now: number): TimeLeft | null {
  const left = deadline - now;
  if (!(left > 0)) return null;
  if (left >= 2 * DAY) return { unit: 'days', count: Math.floor(left / DAY) };
  return left >= 2 * HOUR
    ? { unit: 'hours', count: Math.floor(left / HOUR) }
    : { unit: 'minutes', count: Math.ceil(left / MINUTE) };
}

import { wallTime } from '@guildhall/kernel';

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

const asUtc = (local: string): number => Date.parse(`${local}:00Z`);

/** When a clock of that zone shows this; an hour later where the clock leaves it out. Null for what is no time. */
export function momentOf(local: string, timeZone: string): Date | null {
  if (!LOCAL.test(local) || Number.isNaN(asUtc(local))) return null;
  const offsetAt = (at: number): number => asUtc(wallTime(new Date(at), timeZone)) - at;
  const guess = asUtc(local) - offsetAt(asUtc(local));
  const better = asUtc(local) - offsetAt(guess);
  const shown = [better, guess].find((at) => wallTime(new Date(at), timeZone) === local);
  return new Date(shown ?? Math.max(guess, better));
}

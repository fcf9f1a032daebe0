const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', calendar: 'iso8601', ...parts });
  formats.set(timeZone, format);
  return format;
}

/** Whether this names a time zone of the IANA list, such as `Africa/Cairo`. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{1,60}$/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

/** What a clock on the wall of that zone shows, as `2027-03-31T09:00`. */
export function wallTime(at: Date, timeZone: string): string {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}`;
}

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

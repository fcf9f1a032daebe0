const LOCAL = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;
const DAY_MS = 24 * 60 * 60 * 1000;

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

/**
 * The moments at which clocks of that zone show this: one as a rule, none where clocks leave it out, two where they
 * are set back. None as well for what is no time.
 */
export function momentsOf(local: string, timeZone: string): Date[] {
  const asked = LOCAL.test(local) ? asUtc(local) : NaN;
  if (Number.isNaN(asked) || new Date(asked).toISOString().slice(0, 16) !== local) return [];
  // Whatever the offset is a day before and a day after is what it can be then.
  const offsets = [-DAY_MS, 0, DAY_MS].map(
    (away) => asUtc(wallTime(new Date(asked + away), timeZone)) - (asked + away),
  );
  return [...new Set(offsets.map((offset) => asked - offset))]
    .filter((at) => wallTime(new Date(at), timeZone) === local)
    .sort((one, other) => one - other)
    .map((at) => new Date(at));
}

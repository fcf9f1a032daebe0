const DAY = 86_400_000;
const HOUR = 3_600_000;

/** As `2027-03-31`. */
export type Day = string;

/** Whether it is a day of the calendar: the 31st of February is none. */
export const isDay = (day: string): boolean => {
  const at = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
};

/** The day of a moment in UTC. */
export const dayOf = (at: Date): Day => at.toISOString().slice(0, 10);

export const plusDays = (at: Date, days: number): Day => dayOf(new Date(at.getTime() + days * DAY));

/**
 * When a post whose last day this is takes no more answers: when that day ends in the last zone on earth (UTC−12), so
 * that nobody is cut off on a day that is still today for them. The column `expires_at` says the same.
 */
export const expiresAt = (answerBy: Day): Date => new Date(Date.parse(`${answerBy}T00:00:00Z`) + DAY + 12 * HOUR);

/** The first day that has not ended everywhere: the earliest a post may take answers until. */
export const firstDay = (now: Date): Day => dayOf(new Date(now.getTime() - 12 * HOUR));

/** The last day somebody may choose: within a year. */
export const lastDay = (now: Date): Day => plusDays(now, 366);

/** For how many days one click renews. */
export const RENEWED_FOR = 60;

/** The last day after a renewal by one click: never behind the deadline it is for. */
export function renewedUntil(now: Date, deadline: Date | null): Day {
  const day = plusDays(now, RENEWED_FOR);
  return deadline && dayOf(deadline) < day ? dayOf(deadline) : day;
}

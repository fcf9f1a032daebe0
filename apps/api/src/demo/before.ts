/** The moment so many hours before. */
export const before = (now: Date, hours: number): Date => new Date(now.getTime() - hours * 3_600_000);

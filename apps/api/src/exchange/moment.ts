/** A moment out of a dump; times without a zone are UTC, as dumps write them. Null for one that is none. */
export function momentOf(written: unknown): Date | null {
  if (typeof written !== 'string' || !/^\d{4}-\d\d-\d\d/.test(written)) return null;
  const zoned = /([zZ]|[+-]\d\d:?\d\d)$/.test(written)
    ? written
    : `${written.length === 10 ? `${written}T00:00` : written}Z`;
  const at = new Date(zoned.replace(' ', 'T'));
  const year = at.getUTCFullYear();
  return Number.isNaN(at.getTime()) || year < 1970 || year > 2100 ? null : at;
}

/**
 * What each part of a fit is worth; together 100. Why so: docs/decisions/030-matching.md. The statement that chooses
 * candidates and the score itself both read this table.
 */
export const points = {
  needs: {
    /** For one, two, three and more tags that one side offers and the other seeks. */
    tags: [14, 20, 24],
    /** The same for words. */
    words: [3, 6, 8, 10],
    /** At most in one direction. */
    oneWay: 30,
    /** For a second direction. */
    otherWay: 4,
  },
  forms: [6, 8],
  themes: [3, 4],
  challenges: [4, 6],
  sector: { same: 8, section: 3 },
  field: { same: 11, within: 9, sibling: 7, broad: 3 },
  eqf: { same: 6, next: 3 },
  /** In each direction. */
  country: { named: 2, any: 1 },
  languages: [5, 6],
  /** In each direction, and at most in both. */
  role: { named: 3, open: 1, most: 5 },
  call: 3,
  deadline: { ample: 3, fair: 2, near: 1 },
  capacity: { ample: 2, few: 1 },
} as const;

/** Days until the last day of answers from which it is ample, and fair. */
export const days = { ample: 14, fair: 5 } as const;

/** The least a match has to reach to be listed, to be told of and called good, and to be called strong. */
export const least = { listed: 30, told: 48, strong: 62 } as const;

/** The parts in the order in which their reasons are said: what they give each other first, the terms last. */
export const partNames = [
  'needs',
  'forms',
  'challenges',
  'themes',
  'field',
  'sector',
  'eqf',
  'languages',
  'countries',
  'role',
  'call',
  'deadline',
  'capacity',
] as const;
export type PartName = (typeof partNames)[number];

/** What a part is worth at most. */
export const most: Readonly<Record<PartName, number>> = {
  needs: points.needs.oneWay + points.needs.otherWay,
  forms: points.forms[1],
  challenges: points.challenges[1],
  themes: points.themes[1],
  field: points.field.same,
  sector: points.sector.same,
  eqf: points.eqf.same,
  languages: points.languages[1],
  countries: 2 * points.country.named,
  role: points.role.most,
  call: points.call,
  deadline: points.deadline.ample,
  capacity: points.capacity.ample,
};

/** The points for so many, from a table that says it for one, two and so on. */
export const forCount = (table: readonly number[], count: number): number =>
  count === 0 ? 0 : (table[Math.min(count, table.length) - 1] ?? 0);

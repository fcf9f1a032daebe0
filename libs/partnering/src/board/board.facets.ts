import { PartnerRole } from '../post/post.kinds.js';

/** What the board is narrowed by, each with counts. */
export const facets = [
  ...(['kind', 'form', 'role', 'theme', 'challenge', 'sector', 'field', 'level'] as const),
  ...(['country', 'needs', 'language', 'call', 'until'] as const),
] as const;
export type Facet = (typeof facets)[number];

/** Values that were chosen, by facet: one of them has to fit; all facets have to. */
export type Chosen = Partial<Record<Facet, readonly string[]>>;

/** What a post that is on the board is found by, as its row holds it. */
export interface BoardRow {
  readonly id: string;
  readonly centreId: string;
  /** Microseconds of the epoch. */
  readonly opened: number;
  /** Milliseconds of the epoch. */
  readonly expires: number;
  readonly language: string;
  readonly kind: string;
  readonly forms: readonly string[];
  readonly role: string;
  readonly themes: readonly string[];
  readonly challenges: readonly string[];
  readonly sectors: readonly string[];
  readonly fields: readonly string[];
  readonly levels: readonly number[];
  readonly country: string;
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  readonly call: string | null;
}

/** As enums of the API are named. */
export const named = (value: string): string => value.toUpperCase().replaceAll('-', '_');

const definite = [PartnerRole.COORDINATOR, PartnerRole.FULL_PARTNER, PartnerRole.ASSOCIATED];

/** A field of education lies within its broader ones. */
const within = (field: string): string[] =>
  [2, 3, 4].filter((size) => field.length >= size).map((n) => field.slice(0, n));

/** Stands for every country: a post that names none takes partners from anywhere. */
export const ANYWHERE = '*';

/** The values of one post; how long it takes answers is asked of the clock. */
export const valuesOf = (row: BoardRow): Readonly<Record<Exclude<Facet, 'until'>, readonly string[]>> => ({
  kind: [named(row.kind)],
  form: row.forms.map(named),
  // Whoever takes anybody takes each.
  role: row.role === 'open' ? definite.map(named) : [named(row.role)],
  theme: row.themes,
  challenge: row.challenges,
  sector: row.sectors,
  field: [...new Set(row.fields.flatMap(within))],
  level: row.levels.map(String),
  country: [row.country],
  needs: row.needs.length === 0 ? [ANYWHERE] : row.needs,
  language: row.languages,
  call: row.call === null ? [] : [row.call],
});

const DAY = 86_400_000;
/** How soon a post closes, in days from now. */
export const spans = { WEEK: 7 * DAY, MONTH: 31 * DAY, QUARTER: 92 * DAY } as const;
export type Span = keyof typeof spans;

import type { PartName } from './match.points.js';

/** Why two fit. What its codes are depends on its kind: tags, stems, codes of classifications, a day, a number. */
export const reasonKinds = [
  'THEY_OFFER',
  'THEY_OFFER_IN_WORDS',
  'THEY_SEEK',
  'THEY_SEEK_IN_WORDS',
  'FORMS',
  'CHALLENGES',
  'THEMES',
  'FIELD',
  'FIELD_NEAR',
  'SECTOR',
  'SECTOR_NEAR',
  'EQF',
  'EQF_NEXT',
  'LANGUAGES',
  'COUNTRY_YOU_SEEK',
  'COUNTRY_THEY_SEEK',
  'ROLE_THEY_OFFER',
  'ROLE_THEY_SEEK',
  'CALL',
  'DEADLINE',
  'CAPACITY',
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** What a fit lacks. */
export const lackKinds = [
  'NEED_UNSAID',
  'OTHER_FORMS',
  'OTHER_FIELD',
  'OTHER_SECTOR',
  'OTHER_EQF',
  'NO_LANGUAGE',
  'OTHER_ROLE',
  'DEADLINE_NEAR',
  'FEW_REPLIES_LEFT',
] as const;
export type LackKind = (typeof lackKinds)[number];

/** Why two cannot fit, whatever else they have in common. */
export const conflictKinds = [
  'SAME_CENTRE',
  'ANSWERS_CLOSED',
  'DEADLINE_PASSED',
  'FULL',
  'PARTNERS_FOUND',
  'BOTH_SEEK',
  'BOTH_OFFER',
  'THEIR_COUNTRY',
  'YOUR_COUNTRY',
  'THEIR_KIND',
  'YOUR_KIND',
  'BOTH_COORDINATE',
  'OTHER_CALL',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

export interface Reason {
  readonly kind: ReasonKind;
  readonly codes: readonly string[];
}
export interface Lack {
  readonly kind: LackKind;
  readonly codes: readonly string[];
}
export interface Conflict {
  readonly kind: ConflictKind;
  readonly codes: readonly string[];
}

/** How one part went. */
export interface Judged {
  readonly points: number;
  readonly reasons?: readonly Reason[];
  readonly lacks?: readonly Lack[];
}
export interface FitPart extends Required<Judged> {
  readonly part: PartName;
  /** What the part is worth at most. */
  readonly most: number;
}

/** How well a candidate fits. */
export interface Fit {
  /** 0 to 100; 0 when they cannot fit. */
  readonly score: number;
  /** All parts, in the order in which they are said. */
  readonly parts: readonly FitPart[];
  readonly reasons: readonly Reason[];
  readonly lacks: readonly Lack[];
  readonly conflict: Conflict | null;
  /** Whether they have a need, a challenge or a trade in common, and not circumstances alone. */
  readonly isSubstantial: boolean;
}

export const shared = <T>(one: readonly T[], other: readonly T[]): T[] => {
  const others = new Set(other);
  return [...new Set(one)].filter((each) => others.has(each));
};

import type { Fit, FitPart, Judged } from './match.fit.js';
import { least, most, type PartName, partNames } from './match.points.js';
import type { MatchSide } from './match.side.js';
import { conflictOf } from './score/conflict.js';
import { forms, needs } from './score/needs.js';
import { challenges, eqf, field, sector, themes } from './score/subjects.js';
import { call, capacity, countries, deadline, languages, role } from './score/terms.js';

type Judge = (side: MatchSide, other: MatchSide, today: string) => Judged;

const judges: Readonly<Record<PartName, Judge>> = {
  ...{ needs, forms, challenges, themes, field, sector, eqf },
  ...{ languages, countries, role, call, deadline, capacity },
};

/** What carries a match; all else are circumstances. */
const carries: readonly PartName[] = ['needs', 'challenges', 'field', 'sector'];

/** How well a candidate fits a post or a centre on a day, as `2027-03-31`: equal input gives an equal answer. */
export function scoreOf(side: MatchSide, other: MatchSide, today: string): Fit {
  const parts = partNames.map((part): FitPart => {
    const { points, reasons = [], lacks = [] } = judges[part](side, other, today);
    return { part, points, most: most[part], reasons, lacks };
  });
  const conflict = conflictOf(side, other, today);
  return {
    score: conflict ? 0 : parts.reduce((sum, { points }) => sum + points, 0),
    parts,
    reasons: parts.flatMap(({ reasons }) => reasons),
    lacks: parts.flatMap(({ lacks }) => lacks),
    conflict,
    isSubstantial: parts.some(({ part, points }) => carries.includes(part) && points > 0),
  };
}

export const isListed = ({ score, isSubstantial }: Fit): boolean => isSubstantial && score >= least.listed;

export interface Ranked<T extends MatchSide = MatchSide> {
  readonly side: T;
  readonly fit: Fit;
}

const needsOf = ({ parts }: Fit): number => parts.find(({ part }) => part === 'needs')?.points ?? 0;

/** Where one stands in the order, all values falling: its score, what is given and sought, posts before centres, the latest. */
export const placeOf = ({ side, fit }: Ranked): readonly number[] => [
  fit.score,
  needsOf(fit),
  side.post === null ? 0 : 1,
  Number(side.post ?? side.centre),
];

/** Below zero when the first stands before the second. */
export function compare(one: readonly number[], two: readonly number[]): number {
  const at = one.findIndex((value, n) => value !== two[n]);
  return at < 0 ? 0 : (two[at] ?? 0) - (one[at] ?? 0);
}

/** The candidates that fit, the best first, whatever the order they come in. */
export const rank = <T extends MatchSide>(side: MatchSide, candidates: readonly T[], today: string): Ranked<T>[] =>
  candidates
    .map((other) => ({ side: other, fit: scoreOf(side, other, today) }))
    .filter(({ fit }) => isListed(fit))
    .sort((one, two) => compare(placeOf(one), placeOf(two)));

export const strengths = ['STRONG', 'GOOD', 'FAIR'] as const;
/** How a score is called. */
export const strengthOf = ({ score }: Fit): (typeof strengths)[number] =>
  score >= least.strong ? 'STRONG' : score >= least.told ? 'GOOD' : 'FAIR';

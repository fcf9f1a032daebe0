import type { Conflict, ConflictKind } from '../match.fit.js';
import type { MatchSide } from '../match.side.js';
import { given } from './needs.js';
import { daysUntil } from './terms.js';

const passed = (day: string | null, today: string): boolean => day !== null && daysUntil(day, today) < 0;

const isSought = (codes: readonly string[], code: string): boolean => codes.length === 0 || codes.includes(code);

/** Whether one takes, by name, the part the other seeks somebody for. */
const fillsRole = (side: MatchSide, other: MatchSide): boolean =>
  (side.roleSought !== 'open' && side.roleSought === other.roleOffered) ||
  (other.roleSought !== 'open' && other.roleSought === side.roleOffered);

/** Two wishes, or two offers, that have nothing to give each other by any tag or part. */
const isOneSided = (side: MatchSide, other: MatchSide): boolean =>
  side.kind !== 'both' &&
  side.kind === other.kind &&
  given(side, other).tags.length === 0 &&
  given(other, side).tags.length === 0 &&
  !fillsRole(side, other);

type Asked = (side: MatchSide, other: MatchSide, today: string) => readonly string[] | false;

/** What excludes, in the order in which it is said. */
const conflicts: Readonly<Record<ConflictKind, Asked>> = {
  SAME_CENTRE: (side, other) => side.centre === other.centre && [],
  ANSWERS_CLOSED: (_, { answerBy }, today) => passed(answerBy, today) && [answerBy ?? ''],
  DEADLINE_PASSED: (_, { deadline }, today) => passed(deadline, today) && [deadline ?? ''],
  FULL: (_, { repliesLeft }) => repliesLeft !== null && repliesLeft <= 0 && [],
  PARTNERS_FOUND: (_, { partnersLeft }) => partnersLeft !== null && partnersLeft <= 0 && [],
  THEIR_COUNTRY: (side, { country }) => !isSought(side.countriesSought, country) && [country],
  YOUR_COUNTRY: ({ country }, other) => !isSought(other.countriesSought, country) && [country],
  THEIR_KIND: (side, { centreKind }) => !isSought(side.kindsSought, centreKind) && [centreKind],
  YOUR_KIND: ({ centreKind }, other) => !isSought(other.kindsSought, centreKind) && [centreKind],
  OTHER_CALL: (side, other) => side.call !== null && other.call !== null && side.call !== other.call && [other.call],
  BOTH_COORDINATE: (side, other) =>
    side.roleOffered === 'coordinator' && other.roleOffered === 'coordinator' && !fillsRole(side, other) && [],
  BOTH_SEEK: (side, other) => side.kind === 'wish' && isOneSided(side, other) && [],
  BOTH_OFFER: (side, other) => side.kind === 'offer' && isOneSided(side, other) && [],
};

/** The first thing because of which the candidate cannot fit; null when there is none. */
export function conflictOf(side: MatchSide, other: MatchSide, today: string): Conflict | null {
  for (const [kind, asked] of Object.entries(conflicts) as [ConflictKind, Asked][]) {
    const codes = asked(side, other, today);
    if (codes) return { kind, codes };
  }
  return null;
}

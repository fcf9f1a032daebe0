import { type Judged, type Lack, type Reason, shared } from '../match.fit.js';
import { days, forCount, points } from '../match.points.js';
import type { MatchSide } from '../match.side.js';

const primary = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '')),
];

/** Working languages in common; `pt-BR` and `pt` are one. */
export function languages(side: MatchSide, other: MatchSide): Judged {
  const both = shared(primary(side.languages), primary(other.languages));
  return both.length > 0
    ? { points: forCount(points.languages, both.length), reasons: [{ kind: 'LANGUAGES', codes: both }] }
    : { points: 0, lacks: [{ kind: 'NO_LANGUAGE', codes: primary(other.languages) }] };
}

const wanted = ({ countriesSought }: MatchSide, { country }: MatchSide): boolean => countriesSought.includes(country);

/** Countries still needed: named, or any. That one is not among those named is a conflict. */
export function countries(side: MatchSide, other: MatchSide): Judged {
  const reasons: Reason[] = [];
  if (wanted(side, other)) reasons.push({ kind: 'COUNTRY_YOU_SEEK', codes: [other.country] });
  if (wanted(other, side)) reasons.push({ kind: 'COUNTRY_THEY_SEEK', codes: [side.country] });
  const { named, any } = points.country;
  return { points: (wanted(side, other) ? named : any) + (wanted(other, side) ? named : any), reasons };
}

type RoleFit = 'named' | 'open' | null;

const roleFit = ({ roleSought }: MatchSide, { roleOffered }: MatchSide): RoleFit => {
  if (roleSought === 'open' || roleOffered === 'open') return 'open';
  return roleSought === roleOffered ? 'named' : null;
};

/** The part each would take against the part the other seeks somebody for. */
export function role(side: MatchSide, other: MatchSide): Judged {
  const [theirs, ours] = [roleFit(side, other), roleFit(other, side)];
  const worth = (fit: RoleFit): number => (fit ? points.role[fit] : 0);
  const reasons: Reason[] = [];
  if (theirs === 'named') reasons.push({ kind: 'ROLE_THEY_OFFER', codes: [other.roleOffered] });
  if (ours === 'named') reasons.push({ kind: 'ROLE_THEY_SEEK', codes: [other.roleSought] });
  const lacks: Lack[] = [];
  if (theirs === null) lacks.push({ kind: 'OTHER_ROLE', codes: [other.roleOffered, side.roleSought] });
  return { points: Math.min(points.role.most, worth(theirs) + worth(ours)), reasons, lacks };
}

export const call = (side: MatchSide, other: MatchSide): Judged =>
  side.call !== null && side.call === other.call
    ? { points: points.call, reasons: [{ kind: 'CALL', codes: [side.call] }] }
    : { points: 0 };

const DAY = 86_400_000;
/** Whole days from one day to another. */
export const daysUntil = (day: string, today: string): number =>
  Math.round((Date.parse(day) - Date.parse(today)) / DAY);

/** Whether there is time to answer. A centre that has no post does not say. */
export function deadline(_: MatchSide, { answerBy }: MatchSide, today: string): Judged {
  if (answerBy === null) return { points: 0 };
  const left = daysUntil(answerBy, today);
  const time = left >= days.ample ? 'ample' : left >= days.fair ? 'fair' : 'near';
  const said = { codes: [answerBy] };
  return time === 'near'
    ? { points: points.deadline.near, lacks: [{ kind: 'DEADLINE_NEAR', ...said }] }
    : { points: points.deadline[time], reasons: [{ kind: 'DEADLINE', ...said }] };
}

/** Whether it still takes answers. */
export function capacity(_: MatchSide, { repliesLeft, repliesMost }: MatchSide): Judged {
  if (repliesLeft === null || repliesMost === null) return { points: 0 };
  const said = { codes: [String(repliesLeft)] };
  return repliesLeft * 2 >= repliesMost
    ? { points: points.capacity.ample, reasons: [{ kind: 'CAPACITY', ...said }] }
    : { points: points.capacity.few, lacks: [{ kind: 'FEW_REPLIES_LEFT', ...said }] };
}

import type { Labelled, Need, Trade } from './labelled.js';

/**
 * How a person who knows the field judges whether one should hear of another. The judge reads what each is really about,
 * which is written beside every post by hand (`meaning`), and the plain facts anybody would check before calling: can
 * they talk, do their learners stand at about the same level, is it still open. It knows no points, no tags, no fields.
 *
 *  3  Call them today: one gives just what the other seeks, in the same trade, and nothing stands in the way.
 *  2  Worth a message: the same, but one thing has to be overcome (no common language, or levels two apart or more);
 *     or what is given comes from a neighbouring trade and can be used as it is.
 *  1  Good to know: one gives and the other seeks, in the same trade, but something else; or a neighbouring trade with
 *     something to overcome; or a method that travels between trades (inclusion, validation and assessment).
 *  0  Noise: nothing to give each other; the same words in another meaning; or a fact excludes it (over, full, another
 *     country or kind sought, the same centre).
 */
export type Grade = 0 | 1 | 2 | 3;

/** Trades whose people use each other's rooms, machines and placements. */
const neighbours: readonly (readonly [Trade, Trade])[] = [
  ['hospitality', 'bakery'],
  ['nursing', 'care'],
  ['construction', 'wood'],
  ['welding', 'cars'],
  ['solar', 'construction'],
  ['care', 'childcare'],
];
const near = (one: Trade, other: Trade): boolean =>
  neighbours.some(([a, b]) => (a === one && b === other) || (b === one && a === other));

/** Methods that one trade learns from another. */
const travels: readonly Need[] = ['inclusion', 'assessment'];

const meet = <T>(one: readonly T[], other: readonly T[]): T[] => one.filter((each) => other.includes(each));

/** What one gives and the other seeks, in either direction. */
const given = ({ meaning: a }: Labelled, { meaning: b }: Labelled): Need[] => [
  ...meet(a.seeks, b.gives),
  ...meet(b.seeks, a.gives),
];

const isOver = ({ days, isFull, isCentre }: Labelled): boolean => !isCentre && (days < 0 || isFull);
const isUnwanted = (one: Labelled, other: Labelled): boolean =>
  (one.countriesSought.length > 0 && !one.countriesSought.includes(other.country)) ||
  (one.kindsSought.length > 0 && !one.kindsSought.includes(other.centreKind));

/** What would have to be overcome. */
function hurdles(one: Labelled, other: Labelled): number {
  const apart = Math.min(...one.eqf.flatMap((a) => other.eqf.map((b) => Math.abs(a - b))));
  return (meet(one.languages, other.languages).length === 0 ? 1 : 0) + (apart >= 2 ? 1 : 0);
}

/** What a person looking for matches of one would say of the other. */
export function judge(one: Labelled, other: Labelled): Grade {
  if (isOver(other) || isUnwanted(one, other) || isUnwanted(other, one)) return 0;
  const [mine, theirs] = [one.meaning, other.meaning];
  const needs = given(one, other);
  const inTheWay = hurdles(one, other);
  if (mine.trade === theirs.trade) {
    if (needs.length > 0) return inTheWay === 0 ? 3 : inTheWay === 1 ? 2 : 1;
    const complement =
      (mine.seeks.length > 0 && theirs.gives.length > 0) || (mine.gives.length > 0 && theirs.seeks.length > 0);
    return complement && inTheWay === 0 ? 1 : 0;
  }
  if (near(mine.trade, theirs.trade) && needs.length > 0) return inTheWay === 0 ? 2 : inTheWay === 1 ? 1 : 0;
  return meet(needs, travels).length > 0 && inTheWay === 0 ? 1 : 0;
}

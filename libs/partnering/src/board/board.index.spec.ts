import { describe, expect, test } from 'vitest';
import { type BoardRow, type Chosen, type Facet, spans, valuesOf } from './board.facets.js';
import { BoardIndex, type Wish } from './board.index.js';

const now = Date.parse('2027-03-01T12:00:00Z');
const DAY = 86_400_000;

/** Numbers that are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}
const some = (from: readonly string[], dice: (below: number) => number): string[] => from.filter(() => dice(3) === 0);

const row = (id: number, dice: (below: number) => number): BoardRow => ({
  ...{ id: String(id), centreId: String(dice(20)), opened: now * 1000 - dice(90) * DAY * 1000, language: 'en' },
  ...{ expires: now + (dice(120) - 20) * DAY, kind: ['offer', 'wish', 'both'][dice(3)] as string },
  ...{ forms: some(['work-placement', 'consortium'], dice), role: ['open', 'coordinator'][dice(2)] as string },
  ...{ themes: some(['a', 'b'], dice), challenges: [], sectors: some(['41', '55', '56'], dice) },
  ...{ fields: some(['07', '0713', '1013'], dice), levels: [dice(8) + 1], country: ['FR', 'EG'][dice(2)] as string },
  ...{ needs: some(['FR', 'EG', 'DE'], dice), languages: ['en', ...some(['fr'], dice)], call: null },
});

/** The same as slowly and plainly as it can be said. */
function plainly(rows: readonly BoardRow[], { chosen, centre, withWords }: Wish, but?: Facet): BoardRow[] {
  const fits = (one: BoardRow, facet: Facet, values: readonly string[]): boolean => {
    if (facet === 'until') return values.some((span) => one.expires <= now + spans[span as keyof typeof spans]);
    const own = valuesOf(one)[facet];
    return (facet === 'needs' && own.includes('*')) || values.some((value) => own.includes(value));
  };
  return rows.filter(
    (one) =>
      one.expires > now &&
      (centre === null || one.centreId === centre) &&
      (withWords === null || withWords.includes(one.id)) &&
      (Object.entries(chosen) as [Facet, string[]][]).every(
        ([facet, values]) => facet === but || fits(one, facet, values),
      ),
  );
}

const wishes: Wish[] = [
  { chosen: {}, centre: null, withWords: null },
  { chosen: { kind: ['WISH'], field: ['07'] }, centre: null, withWords: null },
  { chosen: { needs: ['EG'], level: ['4', '5'], until: ['MONTH'] }, centre: null, withWords: null },
  { chosen: { role: ['COORDINATOR'], sector: ['55', '56'] }, centre: '7', withWords: null },
  { chosen: { country: ['FR'] }, centre: null, withWords: [...Array(90).keys()].map(String) },
];

describe('The board', () => {
  const dice = seeded(5);
  const index = new BoardIndex();
  let rows = Array.from({ length: 3000 }, (_, id) => row(id + 1, dice));
  index.change(rows, []);
  // Some go, some change, some come.
  const gone = rows.filter(() => dice(4) === 0).map(({ id }) => id);
  const anew = rows.filter(({ id }) => !gone.includes(id) && dice(40) === 0).map(({ id }) => row(Number(id), dice));
  const come = Array.from({ length: 30 }, (_, n) => row(4000 + n, dice));
  index.change([...anew, ...come], gone);
  const changed = new Set([...gone, ...anew.map(({ id }) => id)]);
  rows = [...rows.filter(({ id }) => !changed.has(id)), ...anew, ...come];

  test.each(wishes)('finds and counts as plainly reading all does (%#)', (wish) => {
    const found = index.find(wish, now);
    const expected = plainly(rows, wish);
    expect(index.total(found)).toBe(expected.length);
    const counts = index.counts(wish, found, now);
    for (const [facet, values] of counts) {
      const among = plainly(rows, wish, facet);
      for (const { value, count } of values)
        expect([facet, value, count]).toEqual([
          facet,
          value,
          among.filter(
            (one) => plainly([one], { chosen: { [facet]: [value] } as Chosen, centre: null, withWords: null })[0],
          ).length,
        ]);
    }
    expect(counts.get('kind')?.length).toBeGreaterThan(0);
  });

  test.each([0, 1] as const)('gives every post once in order %i, page by page', (which) => {
    const wish: Wish = { chosen: { kind: ['OFFER', 'BOTH'] }, centre: null, withWords: null };
    const order = index.orders[which];
    const found = index.find(wish, now);
    const seen: BoardRow[] = [];
    for (let after: readonly [number, number] | null = null, more = true; more;) {
      const page: BoardRow[] = index.page(found, order, after, 37);
      seen.push(...page);
      const last = page.at(-1);
      after = last ? order.keyOf(last) : null;
      more = page.length === 37;
    }
    const key = (one: BoardRow) => (which === 0 ? [-one.opened, -Number(one.id)] : [one.expires, Number(one.id)]);
    const sorted = plainly(rows, wish).sort(
      (a, b) => (key(a)[0] ?? 0) - (key(b)[0] ?? 0) || (key(a)[1] ?? 0) - (key(b)[1] ?? 0),
    );
    expect(seen.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
  });
});

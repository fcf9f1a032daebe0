import { describe, expect, it } from 'vitest';
import { scoreOf, rank } from './match.score.js';
import { most, partNames, points } from './match.points.js';
import type { MatchSide } from './match.side.js';

const today = '2027-03-01';
const centre: MatchSide = {
  ...{ post: null, centre: '1', kind: 'both', centreKind: 'vet-provider', country: 'FR' },
  ...{ sectors: [], fields: [], eqfLevels: [], themes: [], challenges: [], forms: [], languages: ['fr'] },
  ...{ offerTags: [], seekTags: [], offerWords: [], seekWords: [], call: null, deadline: null, answerBy: null },
  ...{ roleOffered: 'open', roleSought: 'open', kindsSought: [], countriesSought: [] },
  ...{ partnersLeft: null, repliesLeft: null, repliesMost: null },
};
const post: MatchSide = {
  ...centre,
  ...{ post: '7', centre: '2', kind: 'wish', country: 'EG', languages: ['ar', 'fr-FR'], answerBy: '2027-04-01' },
  ...{ partnersLeft: 2, repliesLeft: 8, repliesMost: 10 },
};
const kitchen = {
  ...{ sectors: ['55', '56'], fields: ['1013'], eqfLevels: [3, 4], themes: ['work-based-learning'] },
  ...{ challenges: ['kp1-organise-placements'], forms: ['work-placement'] as const },
};
const wish: MatchSide = { ...post, ...kitchen, seekTags: ['placements'], seekWords: ['cuisin', 'hotel'] };
const offer: MatchSide = { ...wish, post: '8', centre: '3', kind: 'offer', seekTags: [], offerTags: ['placements'] };

/** A few thousand sides of every sort, the same each time. */
function* sides(count: number): Generator<MatchSide> {
  let seed = 7;
  const next = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  const some = <T>(from: readonly T[], up: number): T[] => from.filter(() => next(from.length) < up);
  const roles = ['coordinator', 'full-partner', 'associated', 'open', 'open'] as const;
  const role = () => roles[next(5)] ?? 'open';
  for (let n = 0; n < count; n++)
    yield {
      ...{
        post: next(4) ? String(n + 10) : null,
        centre: String(n + 10),
        kind: (['offer', 'wish', 'both'] as const)[next(3)] ?? 'both',
      },
      ...{ centreKind: next(2) ? 'company' : 'vet-provider', country: ['FR', 'EG', 'GE'][next(3)] ?? 'FR' },
      ...{ sectors: some(['41', '43', '55', '56'], 1), fields: some(['0713', '071', '07', '1013', '1014'], 1) },
      ...{ eqfLevels: some([2, 3, 4, 5, 6], 1), themes: some(['a', 'b', 'c'], 1), challenges: some(['x', 'y'], 1) },
      ...{ offerTags: some(['weld', 'cook', 'care'], 1), seekTags: some(['weld', 'cook', 'care'], 1) },
      ...{ offerWords: some(['one', 'two', 'three'], 1), seekWords: some(['one', 'two', 'three'], 1) },
      ...{ forms: some(['curriculum', 'equipment'] as const, 1), languages: some(['en', 'fr', 'ar'], 2) },
      ...{ call: next(5) ? null : String(next(2)), deadline: null, answerBy: next(3) ? '2027-03-20' : '2027-03-03' },
      ...{ roleOffered: role(), roleSought: role(), kindsSought: next(4) ? [] : ['company'] },
      ...{ countriesSought: next(4) ? [] : ['FR', 'EG'], partnersLeft: 1, repliesLeft: next(10), repliesMost: 9 },
    };
}
const many = [...sides(400)];
const pairs = many.flatMap((one, n) => [
  [one, many[(n * 7 + 1) % 400]],
  [one, many[(n * 31 + 5) % 400]],
]) as [MatchSide, MatchSide][];

describe('How well two fit', () => {
  it('is said part by part, and the parts add up', () => {
    const fit = scoreOf(wish, offer, today);
    expect(fit).toMatchObject({ conflict: null, isSubstantial: true, score: 67 });
    expect(fit.reasons.map(({ kind }) => kind)).toEqual([
      'THEY_OFFER',
      'FORMS',
      'CHALLENGES',
      'THEMES',
      'FIELD',
      'SECTOR',
      'EQF',
      'LANGUAGES',
      'DEADLINE',
      'CAPACITY',
    ]);
    for (const [one, other] of pairs) {
      const { parts, score, conflict } = scoreOf(one, other, today);
      expect(conflict ? 0 : parts.reduce((sum, { points: each }) => sum + each, 0)).toBe(score);
      for (const { part, points: each } of parts) expect(each).toBeLessThanOrEqual(most[part]);
    }
  });

  it('is worth a hundred at most', () => expect(partNames.reduce((sum, part) => sum + most[part], 0)).toBe(100));

  it('does not depend on the order candidates come in', () => {
    for (const side of many.slice(0, 20)) {
      const order = rank(side, many, today).map(({ side: { post: id, centre: of } }) => `${id} ${of}`);
      const turned = rank(side, [...many].reverse(), today).map(({ side: { post: id, centre: of } }) => `${id} ${of}`);
      expect(turned).toEqual(order);
    }
  });

  it('is the same from both sides, but for the time and room that the candidate has left', () => {
    const own = ['deadline', 'capacity'];
    for (const [one, other] of pairs)
      for (const part of scoreOf(one, other, today).parts.filter((each) => !own.includes(each.part)))
        expect(scoreOf(other, one, today).parts).toContainEqual(
          expect.objectContaining({ part: part.part, points: part.points }),
        );
  });

  it('never gets less by more agreement', () => {
    const lists = [
      ...(['sectors', 'fields', 'themes', 'challenges', 'languages', 'forms'] as const).map(
        (list) => [list, list] as const,
      ),
      ...([
        ['seekTags', 'offerTags'],
        ['offerTags', 'seekTags'],
        ['seekWords', 'offerWords'],
      ] as const),
    ];
    const added = { sectors: '56', fields: '1013', themes: 'a', challenges: 'x', languages: 'en', forms: 'equipment' };
    for (const [one, other] of pairs)
      for (const [mine, theirs] of lists) {
        const code = (added as Record<string, string>)[mine] ?? 'weld';
        const more = scoreOf(
          { ...one, [mine]: [...one[mine], code] },
          { ...other, [theirs]: [...other[theirs], code] },
          today,
        );
        expect(more.score).toBeGreaterThanOrEqual(scoreOf(one, other, today).score);
      }
  });

  it('counts what is offered and sought in both directions, the better one most', () => {
    const needs = (one: MatchSide, other: MatchSide) => scoreOf(one, other, today).parts[0]?.points;
    expect(needs(wish, offer)).toBe(points.needs.tags[0]);
    expect(needs({ ...wish, offerTags: ['cook'] }, { ...offer, seekTags: ['cook'] })).toBe(
      points.needs.tags[0] + points.needs.otherWay,
    );
  });
});

describe('What excludes', () => {
  const conflict = (one: Partial<MatchSide>, other: Partial<MatchSide> = {}) =>
    scoreOf({ ...wish, ...one }, { ...offer, ...other }, today).conflict?.kind ?? null;
  it.each([
    ['the same centre', 'SAME_CENTRE', {}, { centre: '2' }],
    ['a last day that has passed', 'ANSWERS_CLOSED', {}, { answerBy: '2027-02-28' }],
    ['a deadline that has passed', 'DEADLINE_PASSED', {}, { deadline: '2027-02-28' }],
    ['as many replies as it takes', 'FULL', {}, { repliesLeft: 0 }],
    ['partners found', 'PARTNERS_FOUND', {}, { partnersLeft: 0 }],
    ['a country that is not sought', 'THEIR_COUNTRY', { countriesSought: ['GE'] }, {}],
    ['a country that they do not seek', 'YOUR_COUNTRY', {}, { countriesSought: ['GE'] }],
    ['a kind that is not sought', 'THEIR_KIND', { kindsSought: ['company'] }, {}],
    ['a kind that they do not seek', 'YOUR_KIND', {}, { kindsSought: ['company'] }],
    ['another call', 'OTHER_CALL', { call: '1' }, { call: '2' }],
    ['two coordinators', 'BOTH_COORDINATE', { roleOffered: 'coordinator' }, { roleOffered: 'coordinator' }],
    ['two who seek', 'BOTH_SEEK', {}, { kind: 'wish', offerTags: [] }],
    ['two who offer', 'BOTH_OFFER', { kind: 'offer', seekTags: [] }, {}],
    ['nothing, on the last day', null, {}, { answerBy: today }],
    ['nothing, between wishes of which one has what the other seeks', null, {}, { kind: 'wish' }],
  ] as const)('%s', (_, kind, one, other) => expect(conflict(one, other)).toBe(kind));

  it('whatever else they have in common', () =>
    expect(scoreOf(wish, { ...offer, repliesLeft: 0 }, today)).toMatchObject({ score: 0 }));
});

describe('What is missing', () => {
  const lacks = (one: Partial<MatchSide>, other: Partial<MatchSide>) =>
    scoreOf({ ...wish, ...one }, { ...offer, ...other }, today).lacks.map(({ kind }) => kind);
  it('is said where both say something and it differs', () => {
    expect(
      lacks({}, { sectors: ['41'], fields: ['0732'], eqfLevels: [7], languages: ['ka'], forms: ['equipment'] }),
    ).toEqual(['OTHER_FORMS', 'OTHER_FIELD', 'OTHER_SECTOR', 'OTHER_EQF', 'NO_LANGUAGE']);
    expect(lacks({ roleSought: 'coordinator' }, { roleOffered: 'associated' })).toEqual(['OTHER_ROLE']);
    expect(lacks({}, { answerBy: '2027-03-03', repliesLeft: 2 })).toEqual(['DEADLINE_NEAR', 'FEW_REPLIES_LEFT']);
    expect(lacks({ seekTags: ['placements', 'insurance'] }, { offerTags: [] })).toEqual(['NEED_UNSAID']);
  });
  it('is nothing where one says nothing', () =>
    expect(lacks({}, { sectors: [], fields: [], eqfLevels: [], forms: [] })).toEqual([]));
});

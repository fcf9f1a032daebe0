import { describe, expect, it } from 'vitest';
import { challengeCodes, fieldCodes, sectorCodes } from '@guildhall/classification';
import { cast } from '../cast.js';
import { partners } from './index.js';

const { centres, posts, interests, consortium, call } = partners;
const centreKeys = centres.map(({ key }) => key);
const speaks = (key: string, person: string): boolean =>
  centres.find((one) => one.key === key)?.people.some(([one]) => one === person) ?? false;

describe('the centres of the demo', () => {
  it('are told apart, and speak in codes that exist', () => {
    expect(new Set(centreKeys).size).toBe(centreKeys.length);
    for (const one of [...centres, ...posts]) {
      const unknown = [
        ...one.sectors.filter((code) => !sectorCodes.some((known) => known === code)),
        ...one.fields.filter((code) => !fieldCodes.some((known) => known === code)),
        ...one.challenges.filter((code) => !challengeCodes.some((known) => known === code)),
        ...one.eqfLevels.filter((level) => level < 1 || level > 8).map(String),
      ];
      expect([one.key, unknown]).toEqual([one.key, []]);
    }
  });

  it('show every state a visitor should see', () => {
    expect(new Set(centres.map(({ country }) => country)).size).toBeGreaterThanOrEqual(15);
    expect(centres.some(({ people }) => people.length === 2)).toBe(true);
    expect(centres.some(({ source, people }) => source && people.length === 0)).toBe(true);
    for (const kind of ['verified', 'hidden', 'mergedInto'] as const)
      expect(centres.filter((centre) => centre[kind]).length).toBeGreaterThan(0);
    const states = ['draft', 'open', 'paused', 'talks', 'found', 'expired', 'withdrawn'];
    expect(new Set(posts.map(({ state }) => state))).toEqual(new Set(states));
    const fates = ['waiting', 'asked', 'proposed', 'introduced', 'declined', 'lapsed', 'withdrawn'];
    expect(new Set(interests.map(({ state }) => state))).toEqual(new Set(fates));
  });

  it('are spoken for by their own people, who were here before', () => {
    for (const { centre, author } of posts)
      expect([centre, author, speaks(centre, author)]).toEqual([centre, author, true]);
    for (const { centre, by } of [...interests, ...consortium.partners])
      expect([centre, by, speaks(centre, by)]).toEqual([centre, by, true]);
    for (const { key, people, daysAgo } of centres)
      for (const [person] of people) {
        const joined = cast.find((one) => one.key === person)?.joinedHoursAgo ?? 0;
        expect([key, person, joined > daysAgo * 24]).toEqual([key, person, true]);
      }
  });

  it('answer posts of others that were there, before they close', () => {
    for (const { post, centre, daysAgo } of interests) {
      const answered = posts.find(({ key }) => key === post);
      expect([post, answered && answered.centre !== centre && answered.daysAgo > daysAgo]).toEqual([post, true]);
    }
    for (const { key, forCall, answerIn } of posts)
      if (forCall) expect([key, answerIn < call.deadlineIn]).toEqual([key, true]);
  });
});

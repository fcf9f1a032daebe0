import { describe, expect, it } from 'vitest';
import { webinars } from './index.js';

describe('the webinars of the demo', () => {
  it('are one that is over with every fate, one that is live, one to come', () => {
    expect(webinars.map(({ state }) => state)).toEqual(['closed', 'live', 'planned']);
    const fates = new Set(webinars[0]?.questions.map(({ fate }) => fate));
    expect([...fates].sort()).toEqual(['answered', 'declined', 'merged', 'moved', 'shown']);
    expect(webinars[0]?.questions.length).toBeGreaterThanOrEqual(40);
  });

  it.each(webinars)('$key leads each question where it says', ({ questions, threads, outcomes, attendees, polls }) => {
    const keys = questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, fate, into, reason, votes, body } of questions) {
      const target = fate === 'merged' ? keys.includes(into ?? '') : threads.some((thread) => thread.question === key);
      expect([key, fate === 'merged' || fate === 'moved' ? target : into === undefined]).toEqual([key, true]);
      expect([key, fate === 'declined']).toEqual([key, reason !== undefined]);
      expect([key, votes < attendees && body.length <= 500]).toEqual([key, true]);
    }
    expect(outcomes.flatMap((outcome) => outcome.questions).filter((key) => !keys.includes(key))).toEqual([]);
    for (const poll of polls)
      if ('votes' in poll) expect(poll.votes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(attendees);
  });

  it('have codes of their own that can be typed', () => {
    const codes = webinars.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{6}$/);
  });
});

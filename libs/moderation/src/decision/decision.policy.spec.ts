import { describe, expect, it } from 'vitest';
import { type Actor, type Grant, nobodyBarred } from '@guildhall/kernel';
import { can, requireModerator, visible } from './decision.policy.js';

const actor = (...grants: Grant[]): Actor => ({
  personId: '01890000-0000-7000-8000-000000000001',
  grants,
  ...nobodyBarred,
  guestId: null,
  sessionId: null,
  language: 'en',
  address: '127.0.0.1',
  requestId: 'r',
});
const partnerships = { theme: 'sustainable-partnerships' };
const training = { theme: 'relevant-training' };
const gone = { theme: null };

const cast: [string, Actor, boolean[]][] = [
  ['a member', actor(), [false, false, false]],
  ['a host', actor({ role: 'host', theme: null }), [false, false, false]],
  ['a moderator of one theme', actor({ role: 'moderator', theme: partnerships.theme }), [true, false, false]],
  ['a moderator everywhere', actor({ role: 'moderator', theme: null }), [true, true, true]],
  ['an admin', actor({ role: 'admin', theme: null }), [true, true, true]],
];

describe('Decisions', () => {
  it.each(cast)('are read by %s in the themes that are theirs', (_, who, expected) => {
    expect([partnerships, training, gone].map((decision) => can.view(who, decision))).toEqual(expected);
  });

  it('of other themes are not even selected', () => {
    const { text, values } = visible(actor({ role: 'moderator', theme: partnerships.theme })).build();
    expect(text).toContain('decision.theme = any($1');
    expect(values).toEqual([[partnerships.theme]]);
  });

  it('are refused to members and guests, each in their way', () => {
    expect(() => requireModerator(actor())).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
    expect(() => requireModerator({ ...actor(), personId: null })).toThrow(
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    );
  });
});

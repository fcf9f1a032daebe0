import { describe, expect, test } from 'vitest';
import { type Actor, type Grant, nobodyBarred } from '@guildhall/kernel';
import { canPerson } from './person.policy.js';

const actor = (personId: string | null, ...grants: Grant[]): Actor => ({
  ...{ personId, grants, guestId: null, sessionId: null, ...nobodyBarred },
  ...{ language: 'en', address: '192.0.2.1', requestId: 'r' },
});
const guest = actor(null);
const member = actor('member');
const moderator = actor('moderator', { role: 'moderator', theme: null });
const themeModerator = actor('theme', { role: 'moderator', theme: 'applied-research' });
const admin = actor('admin', { role: 'admin', theme: null });
const plain = { id: 'plain', isAdmin: false };
const otherAdmin = { id: 'other', isAdmin: true };

describe('a person is suspended', () => {
  test('by moderators of everything and by admins, by nobody else', () => {
    expect([moderator, admin].map((who) => canPerson.suspend(who, plain))).toEqual([true, true]);
    expect([guest, member, themeModerator].map((who) => canPerson.suspend(who, plain))).toEqual([false, false, false]);
  });

  test('as an admin only by another admin', () => {
    expect(canPerson.suspend(moderator, otherAdmin)).toBe(false);
    expect(canPerson.suspend(admin, otherAdmin)).toBe(true);
  });

  test('never by themself', () => {
    expect(canPerson.suspend(moderator, { id: 'moderator', isAdmin: false })).toBe(false);
    expect(canPerson.suspend(admin, { id: 'admin', isAdmin: true })).toBe(false);
  });
});

describe('a suspension is seen', () => {
  test('by those who could have made it, and by the person', () => {
    expect([moderator, admin, actor('plain')].map((who) => canPerson.seeSuspension(who, plain))).toEqual([
      true,
      true,
      true,
    ]);
    expect([guest, member, themeModerator].some((who) => canPerson.seeSuspension(who, plain))).toBe(false);
  });
});

test('only admins give roles', () => {
  expect([guest, member, moderator, admin].map((who) => canPerson.grantRoles(who))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});

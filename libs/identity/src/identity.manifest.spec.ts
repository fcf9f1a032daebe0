import { describe, expect, test } from 'vitest';
import type { LoggedEvent } from '@guildhall/database';
import { endOf } from './identity.manifest.js';
import { texts } from './identity.mails.messages.js';

const event = (type: string, payload: LoggedEvent['payload']): LoggedEvent => ({
  ...{ id: '1', actorId: null, occurredAt: new Date() },
  ...{ type, payload },
});

describe('open sockets end', () => {
  test('with their session, with a suspension, and to come back with other rights', () => {
    const person = 'p';
    expect(endOf(event('identity.session-ended', { person, session: 's' }))).toEqual({
      sessionId: 's',
      reason: 'signed-out',
    });
    expect(endOf(event('identity.person-suspended', { person }))).toEqual({ personId: 'p', reason: 'suspended' });
    expect(endOf(event('identity.roles-changed', { person }))).toEqual({ personId: 'p', reason: 'rights-changed' });
  });

  test('with nothing else', () => {
    expect(endOf(event('identity.profile-changed', { person: 'p' }))).toBeNull();
    expect(endOf(event('forum.post-replied', { thread: '1' }))).toBeNull();
  });
});

describe('a mail', () => {
  const values = {
    ...{ link: 'https://example.org/l', signIn: 'https://example.org/s', reset: 'https://example.org/r' },
    ...{ settings: 'https://example.org/t', email: 'new@example.org', reason: 'A {reason} with <b>signs</b>.' },
  };

  test.each(Object.keys(texts) as (keyof typeof texts)[])('%s is said in every language, links on own lines', (key) => {
    const said = (['en', 'fr', 'ar'] as const).map((language) => texts[key](values)(language));
    expect(new Set(said).size).toBe(3);
    for (const text of said) {
      expect(text.replace(values.reason, '')).not.toMatch(/[{}]/);
      const links = text.split('\n').filter((line) => line.includes('https://'));
      expect(links.every((line) => /^https:\/\/\S+$/.test(line))).toBe(true);
      expect(links).toHaveLength(said[0]?.split('\n').filter((line) => line.includes('https://')).length ?? 0);
    }
  });
});

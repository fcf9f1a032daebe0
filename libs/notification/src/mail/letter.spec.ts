import { describe, expect, it } from 'vitest';
import { Hopeless } from '@guildhall/database';
import { letterOf, type QueuedMail } from './letter.js';

const queued = (change: Partial<QueuedMail> = {}): QueuedMail => ({
  id: '7',
  recipient: 'marta@school.example',
  subject: 'Marta replied to your question',
  body: 'Read it here.\n',
  language: 'en',
  createdAt: new Date('2026-11-23T10:00:00Z'),
  ...change,
});

describe('A letter', () => {
  it('leaves as it was written', () => {
    expect(letterOf(queued())).toEqual({
      id: '7',
      to: 'marta@school.example',
      subject: 'Marta replied to your question',
      text: 'Read it here.\n',
      language: 'en',
      sentAt: new Date('2026-11-23T10:00:00Z'),
    });
  });

  it.each(['Hello\r\nBcc: all@school.example', 'Hello\nBcc: all@school.example', 'Hello\u2028Bcc: all@school.example'])(
    'cannot be given a second header by its subject: %j',
    (subject) => {
      expect(letterOf(queued({ subject })).subject).toBe('Hello Bcc: all@school.example');
    },
  );

  it('has a subject of at most 250 characters and no half ones', () => {
    const { subject } = letterOf(queued({ subject: '😀'.repeat(400) }));
    expect([...subject]).toHaveLength(250);
    expect(subject.endsWith('😀…')).toBe(true);
  });

  it.each([
    'marta@school.example, all@school.example',
    'marta@school.example;all@school.example',
    'Marta <marta@school.example>',
    'marta@school.example\r\nRCPT TO:<all@school.example>',
    'undisclosed:marta@school.example',
    '"all@school.example"@school.example',
    'marta',
    '@school.example',
    '',
  ])('goes to one plain address, so never to %j', (recipient) => {
    expect(() => letterOf(queued({ recipient }))).toThrow(Hopeless);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Settings } from '@guildhall/kernel';
import { KEPT_AT_MOST, KeptMails } from './kept-mails.js';
import type { Letter } from './letter.js';

const folder = mkdtempSync(join(tmpdir(), 'kept-mails-'));
const mails = new KeptMails(Object.assign(new Settings(), { DATA_DIR: folder }));
afterAll(() => rmSync(folder, { recursive: true }));

const letter = (number: number): Letter => ({
  id: String(number),
  to: 'marta@school.example',
  subject: `../../${number}`,
  text: 'Read it here.',
  language: 'en',
  sentAt: new Date(Date.UTC(2026, 0, 1) + number),
});

describe('Kept mails', () => {
  it('are none before the first', async () => {
    expect(await mails.list(20)).toEqual([]);
  });

  it('are read newest first, once each however often they were handed over', async () => {
    for (const number of [9, 10, 11, 10]) await mails.carry(letter(number));
    expect((await mails.list(2)).map(({ id }) => id)).toEqual(['11', '10']);
    expect(await mails.list(20)).toHaveLength(3);
  });

  it('lie nowhere else, and what lies beside them is left alone', async () => {
    writeFileSync(join(folder, 'mail', 'notes.json'), 'not ours');
    expect(await mails.list(20)).toHaveLength(3);
    expect(await readdir(folder)).toEqual(['mail']);
  });

  it('push out the oldest when they become too many', async () => {
    for (let number = 12; number < 12 + KEPT_AT_MOST; number++) await mails.carry(letter(number));
    expect(await readdir(join(folder, 'mail'))).toHaveLength(KEPT_AT_MOST + 1);
    expect((await mails.list(1)).map(({ id }) => id)).toEqual([String(11 + KEPT_AT_MOST)]);
    expect(await mails.list(1000)).toHaveLength(100);
  });
});

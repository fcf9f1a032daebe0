import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';
import { announceCall, rulesOf } from '../support/consortium.js';
import { dayIn } from '../support/partners.js';
import { Visitor } from '../support/visitor.js';

const theatre = useTheatre();
const TITLE = 'محطة تحكم عن بُعد لأربعة وستين طالبًا';
const mailOf = { amina: 'amina@guildhall.example', luc: 'luc@guildhall.example' };

async function visit(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect([path, response?.status()]).toEqual([path, 200]);
  await expectAccessible(page);
}

/** Moves on by Tab alone, as somebody without a mouse does. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(wanted)}.`);
}

/** Opens a move that is folded away and leads to its form; the keyboard alone. */
async function openMove(page: Page, move: string): Promise<Locator> {
  const frame = page.locator('details', { has: page.locator(`form[id^="${move}-"]`) }).first();
  await tabTo(page, frame.locator('> summary'));
  await page.keyboard.press('Enter');
  return frame;
}

/** As it sounds: without what keeps lines together and directions apart, nor what a snapshot escapes. */
const spoken = (text: string): string =>
  text
    .replace(/["\\\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The headings of a printed page, their letters sorted: Arabic ones stand there as they are seen, from the left. */
const titlesIn = (pdf: string): string[] =>
  [...pdf.matchAll(/\/Title <FEFF([0-9A-F]+)>/g)].map(([, hex = '']) =>
    [...Buffer.from(hex, 'hex').swap16().toString('utf16le')].sort().join(''),
  );

const idIn = (page: Page): string => new URL(page.url()).pathname.split('/')[2] ?? '';

test('Two centres find each other over two languages, meet when both want to, and make a consortium complete', async () => {
  const staff = new Visitor(theatre.origin, 'en');
  await staff.get('mutation { signInAsCast(name: "sofia") { __typename } }');
  const rules = rulesOf({ minimumPartners: 2, programmeCountries: ['FR', 'EG'], kinds: [] });
  const texts = [{ language: 'fr', name: 'Ateliers partagés', markdown: 'Un **petit** appel.' }];
  const call = await announceCall(staff, { texts, rules });

  // Amina writes what her school looks for, in Arabic, on a telephone, in three steps.
  const amina = await theatre.visitor({ as: 'amina', language: 'ar', screen: PHONE });
  await visit(amina, '/partners/write');
  await amina.locator('form input[value=WISH]').check();
  await amina.locator('main form button').last().click();
  await amina.waitForURL(/write\/1/);
  const post = idIn(amina);
  await amina.locator('#post-title').fill(TITLE);
  await amina.locator('[name=seeks]').fill('محطة تحكم نبرمجها من القاهرة ونرى ما تفعله');
  await amina.locator('#post-seekTags').fill('remote-labs, automation');
  await amina.locator('[name=forms][value=CURRICULUM]').check();
  await amina.locator('[name=forms][value=CONSORTIUM]').check();
  await amina.locator('button[value=next]:visible').last().click();
  await amina.waitForURL(/write\/2/);
  await expectAccessible(amina);
  await amina.locator('#post-roleSought').selectOption('COORDINATOR');
  await amina.locator('button[value=next]:visible').last().click();
  await amina.waitForURL(/write\/3/);
  await amina.locator('#post-call').selectOption(call);
  await amina.locator('#post-answerBy').fill(dayIn(20));
  await amina.locator('button[value=open]').click();
  await amina.waitForURL(new RegExp(`/partners/${post}(\\?|$)`));
  await expectAccessible(amina);

  // It is a match of Luc's centre, read in this order: who, how well it fits, why, what is missing.
  const luc = await theatre.visitor({ as: 'luc', language: 'fr' });
  await visit(luc, '/partners/matches');
  const card = luc.locator('article.match', { hasText: TITLE }).first();
  await card.locator('summary').first().click();
  await expectAccessible(luc);
  const heard = spoken(await card.ariaSnapshot());
  const said = async (part: string) => spoken((await card.locator(part).first().textContent()) ?? '');
  const order = [TITLE, ...(await Promise.all(['.match-summary', 'details li', '.match-missing'].map(said)))];
  const places = order.map((words) => heard.indexOf(words.slice(0, 30)));
  expect([heard, places]).toEqual([heard, [...places].sort((a, b) => a - b)]);
  expect([heard, Math.min(...places) >= 0]).toEqual([heard, true]);

  // He answers the three questions without JavaScript.
  const plain = await theatre.visitor({ as: 'luc', language: 'fr', javaScript: false });
  await visit(plain, `/partners/${post}/interest`);
  await plain
    .locator('#express [name=fit]')
    .fill('Notre banc d’automates s’ouvre à distance trois après-midi par semaine.');
  await plain.locator('#express [name=evidence]').fill('Deux écoles s’en servent depuis un an.');
  await plain.locator('#express [name=capacity]').fill('Une après-midi par semaine, de janvier à juin.');
  await plain.locator('#express button').last().click();
  await plain.waitForURL(/\/interests\/\d+/);
  const interest = idIn(plain);

  // She reads it, puts it on her short-list with a note and accepts it: by keyboard alone.
  await visit(amina, `/partners/${post}/interests`);
  const marking = await openMove(amina, 'mark');
  await tabTo(amina, marking.locator('[name=shortlisted]'));
  await amina.keyboard.press('Space');
  await tabTo(amina, marking.locator('textarea'));
  await amina.keyboard.type('Luc speaks of what we need.');
  await tabTo(amina, marking.locator('button[value=mark]'));
  await Promise.all([amina.waitForNavigation(), amina.keyboard.press('Enter')]);
  expect(await amina.content()).toContain('Luc speaks of what we need.');
  const accepting = await openMove(amina, 'accept');
  await tabTo(amina, accepting.locator('button[value=accept]'));
  await Promise.all([amina.waitForNavigation(), amina.keyboard.press('Enter')]);

  // One side has accepted: no page of either says whom to write to, nor what she noted for herself.
  await visit(amina, `/interests/${interest}`);
  expect(await amina.content()).not.toContain(mailOf.luc);
  await visit(plain, `/interests/${interest}`);
  expect(await plain.content()).not.toContain(mailOf.amina);
  expect(await plain.content()).not.toContain('what we need.');
  await plain.locator('button[value=accept-introduction]').click();
  await plain.getByText(mailOf.amina).first().waitFor();
  await amina.reload();
  await amina.getByText(mailOf.luc).first().waitFor();
  await expectAccessible(amina);

  // Luc gathers a consortium for the call; he knows her centre now, and what is missing stands there.
  await visit(plain, `/consortia/begin?call=${call}`);
  await plain.locator('#begin [name=name]').fill('Un banc pour deux écoles');
  await plain.locator('#begin button').last().click();
  await plain.waitForURL(/\/consortia\/\d+/);
  const consortium = idIn(plain);
  const unmet = (page: Page) => page.locator('.checks li:not(.met)').count();
  expect(await unmet(plain)).toBeGreaterThan(0);
  const inviting = plain.locator('#invite').locator('xpath=..').locator('details').first();
  await inviting.locator('summary').click();
  await inviting.locator('[name=role]').selectOption('FULL_PARTNER');
  await inviting.locator('button[value=invite]').click();
  await visit(amina, `/consortia/${consortium}`);
  await amina.locator('button[value=accept]').click();
  await amina.locator('.partner-row .badge.good').nth(1).waitFor();
  await visit(plain, `/consortia/${consortium}`);
  expect(await unmet(plain)).toBe(0);

  // Her school's letter of intent, written on the telephone, is printed in her language and direction.
  await amina.locator(`.partner-row a[href*="/letter?"]`).first().click();
  await amina.locator('#letter [name=address]').fill('12 شارع النيل، القاهرة');
  await amina.locator('#letter [name=signatory]').fill('هالة منصور');
  await amina.locator('#letter [name=position]').fill('مديرة المدرسة');
  await amina.locator('#letter [name=contribution]').fill('مدرّبتان وستون طالبًا.');
  await amina.locator('button[value=write]').click();
  await amina.locator('#letter-state').waitFor();
  await expectAccessible(amina);
  await visit(luc, `/consortia/${consortium}/letters`);
  await luc.emulateMedia({ media: 'print' });
  const letter = luc.locator('article.letter');
  expect(await letter.getAttribute('dir')).toBe('rtl');
  const printed = await letter.innerText();
  for (const words of ['هالة منصور', 'مدرّبتان وستون طالبًا.', 'Un banc pour deux écoles', 'Ateliers partagés'])
    expect(printed).toContain(words);
  const heading = await letter.getByRole('heading').innerText();
  const pdf = (await luc.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
  expect(pdf.startsWith('%PDF')).toBe(true);
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  expect(titlesIn(pdf)).toContain([...heading].sort().join(''));
}, 150_000);

import { expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import type { Page } from 'playwright-core';
import { expectSignedIn } from '../support/account-pages.js';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

/** The page of one of the demo's people. */
async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto('/demo');
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Leads to the page of notices, which tells what is waited for. */
async function expectNoticed(page: Page, words: string): Promise<void> {
  await theatre.world.settle();
  await page.goto('/notices');
  expect(await page.locator('main').innerText()).toContain(words);
}

test.each([[true], [false]])(
  'One click on the demo page signs in as one of the cast (JavaScript: %s)',
  async (javaScript) => {
    const page = await theatre.visitor({ javaScript, screen: PHONE });
    await page.goto('/sign-in?next=/settings');
    await page.getByRole('link', { name: /This is a demo/ }).click();
    await page.getByRole('button', { name: 'Sign in as Luc Moreau' }).click();
    await page.waitForURL('**/settings');
    expect(await page.locator('#profile-name').inputValue()).toBe('Luc Moreau');
    await page.goto('/demo');
    await page.getByRole('button', { name: 'Sign in as Nadia Lupu' }).click();
    await page.getByRole('alert').getByText('Reason given:').waitFor();
    if (javaScript) await expectAccessible(page);
  },
);

test.each([[true], [false]])(
  'A moderator suspends an account, which ends at once, and lifts it again (JavaScript: %s)',
  async (javaScript) => {
    const karim = await theatre.visitor({ as: 'karim' });
    await expectSignedIn(karim, true);
    const marta = await theatre.visitor({ as: 'marta', javaScript });
    await openPerson(marta, 'Karim El Idrissi');
    await marta.getByText('Suspend this account').click();
    await marta.getByLabel('Reason').fill('Advertising, for the third time.');
    await marta.getByRole('button', { name: 'Suspend account' }).click();
    await marta.getByText('This account is suspended').waitFor();
    if (javaScript) await expectAccessible(marta);
    await expectSignedIn(karim, false);
    await marta.getByText('Lift the suspension').click();
    await marta.getByLabel('Reason').fill('He has understood.');
    await marta.getByRole('button', { name: 'Lift suspension' }).click();
    await marta.getByText('Suspend this account').waitFor();
  },
);

test('An admin gives and takes a role; the last admin stays one', async () => {
  const sofia = await theatre.visitor({ as: 'sofia' });
  await openPerson(sofia, 'Leïla Trabelsi');
  await sofia.getByText('Roles', { exact: true }).last().click();
  await sofia.getByLabel('Role', { exact: true }).selectOption({ label: 'Moderator' });
  await sofia.getByLabel('Where', { exact: true }).selectOption({ label: 'Applied research' });
  await sofia.getByRole('button', { name: 'Give role' }).click();
  await sofia.locator('dl').getByText('Moderator: Applied research').waitFor();
  const leila = await theatre.visitor({ as: 'leila', screen: PHONE });
  expect((await leila.goto('/moderation'))?.status()).toBe(200);
  await sofia.getByText('Roles', { exact: true }).last().click();
  await sofia.getByRole('button', { name: 'Take away the role Moderator: Applied research' }).click();
  await sofia.locator('dl').getByText('Member', { exact: true }).waitFor();
  expect((await leila.goto('/moderation'))?.status()).toBe(403);

  await openPerson(sofia, 'Sofia Almeida');
  await sofia.getByText('Roles', { exact: true }).last().click();
  await sofia.getByRole('button', { name: /Take away the role Administrator/ }).click();
  await sofia.getByRole('alert').getByText('This is the last admin.').waitFor();
  await expectAccessible(sofia);
});

test('Who may do nothing with a person is offered nothing', async () => {
  for (const as of ['luc', undefined] as const) {
    const page = await theatre.visitor({ ...(as && { as }) });
    await openPerson(page, 'Jonas Weber');
    expect(await page.getByText('For moderators and administrators').count()).toBe(0);
  }
});

test('A reply becomes a notice with a count in the header, until it is read', async () => {
  const asker = await theatre.visitor({ as: 'nino', screen: PHONE });
  await asker.goto('/ask');
  await asker.locator('[name=title]').fill('Who has a template for a placement diary?');
  await asker.locator('[name=theme][value=work-based-learning]').check();
  await asker.locator('[name=markdown]').fill('One page a day is too much for our learners.');
  await asker.locator('button[value=ask]').click();
  await asker.waitForURL(/\/threads\/\d+/);
  const luc = await theatre.visitor({ as: 'luc', javaScript: false });
  await luc.goto(asker.url());
  await luc.getByLabel('Your reply').fill('Five lines a week, and a photo.');
  await luc.getByRole('button', { name: 'Post reply' }).click();
  await expectNoticed(asker, 'placement diary');
  const unread = asker.getByRole('link', { name: /Notices, \d+ unread/ });
  await unread.waitFor();
  await expectAccessible(asker);
  await asker.getByRole('button', { name: 'Mark all as read' }).click();
  await unread.waitFor({ state: 'detached' });
  await asker
    .getByRole('main')
    .getByRole('link', { name: /placement diary/ })
    .click();
  await asker.getByText('Five lines a week, and a photo.').waitFor();
});

test('A moderator finds what is hidden in one list and restores it there', async () => {
  const marta = await theatre.visitor({ as: 'marta' });
  await marta.goto('/moderation/log');
  const hidden = marta
    .locator('section')
    .filter({ has: marta.locator('#hidden') })
    .locator('ul > li');
  const before = await hidden.count();
  const first = hidden.filter({ has: marta.getByRole('heading', { name: /^Quality certificate/ }) });
  await first.getByText('Restore', { exact: true }).click();
  await first.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
  await first.getByLabel('Reason').fill('x');
  await first.getByRole('button', { name: 'Restore it' }).click();
  await marta.getByRole('alert').waitFor();
  expect(await first.getByLabel('Reason').inputValue()).toBe('x');
  await expectAccessible(marta);
  await first.getByLabel('Reason').fill('It can stay as an example.');
  await first.getByRole('button', { name: 'Restore it' }).click();
  await marta.getByText('It can stay as an example.').waitFor();
  expect(await hidden.count()).toBe(before - 1);
});

test('An admin sees what was given up and has it tried again', async () => {
  await theatre.world.database.rows(sql`insert into delivery (subscriber, event_id, state, attempts, failed_at, error)
      select subscriber, (select max(id) from event), 'dead', 7, now(), 'The mail server said no.'
      from subscription order by subscriber limit 1`);
  const sofia = await theatre.visitor({ as: 'sofia', screen: PHONE });
  await sofia.goto('/operations');
  await sofia.getByText('The mail server said no.').waitFor();
  await expectAccessible(sofia);
  await sofia.getByRole('button', { name: /^Try again: delivery/ }).click();
  await sofia.getByText('It is being tried again.').waitFor();
  const luc = await theatre.visitor({ as: 'luc' });
  expect((await luc.goto('/operations'))?.status()).toBe(403);
});

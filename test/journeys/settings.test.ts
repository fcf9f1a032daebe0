import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectSignedIn, join, linkFor, newAddress, PASSWORD, signIn } from '../support/account-pages.js';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

async function chooseNoLanguage(page: Page): Promise<void> {
  const chosen = page.locator('#profile [name=languages]:checked');
  while ((await chosen.count()) > 0) await chosen.first().uncheck();
}

test.each([
  [true, 'elena'],
  [false, 'oksana'],
] as const)('I change my profile, and others see it (JavaScript: %s)', async (javaScript, as) => {
  const page = await theatre.visitor({ as, javaScript, screen: PHONE });
  await page.goto('/settings');
  await page.getByLabel('Your name').fill('Salma Mansour');
  await page.getByLabel('Country you work in').selectOption({ label: 'Morocco' });
  await chooseNoLanguage(page);
  await page.getByLabel('French').check();
  await page.getByLabel('English').first().check();
  await page.getByLabel('About you').fill('I teach welding.\nAsk me about <b>masks</b>.');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await page.getByText('Your profile is saved.').waitFor();
  if (javaScript) await expectAccessible(page);
  await page.getByRole('link', { name: 'See it as others do' }).click();
  await page.getByRole('heading', { level: 1, name: 'Salma Mansour' }).waitFor();
  const shown = await page.locator('main').innerText();
  expect(shown).toContain('Morocco');
  expect(shown).toMatch(/English, French|French, English/);
  expect(shown).toContain('Ask me about <b>masks</b>.');
});

test('A profile the api refuses keeps what I typed', async () => {
  const page = await theatre.visitor({ as: 'grace', screen: PHONE });
  await page.goto('/settings');
  await page.locator('#profile form').evaluate((form) => form.setAttribute('novalidate', ''));
  await chooseNoLanguage(page);
  await page.getByLabel('About you').fill('Half a page about me.');
  await page.getByRole('button', { name: 'Save profile' }).click();
  await page.getByRole('alert').getByText('Choose between 1 and 8 languages.').waitFor();
  expect(await page.getByLabel('About you').inputValue()).toBe('Half a page about me.');
  await expectAccessible(page);
});

test('Language and appearance are mine to choose', async () => {
  const page = await theatre.visitor({ as: 'jonas' });
  await page.goto('/settings');
  await page.getByLabel('العربية').check();
  await page.getByLabel('Dark').check();
  await page.getByRole('button', { name: 'Save language and appearance' }).click();
  await page.getByText('تم حفظ اللغة والمظهر.').waitFor();
  const html = page.locator('html');
  expect([await html.getAttribute('dir'), await html.getAttribute('data-appearance')]).toEqual(['rtl', 'dark']);
  expect(await page.locator('#profile-name').inputValue()).toBe('Jonas Weber');
  await expectAccessible(page);
});

test('A new address counts once its link is opened, and needs my password', async () => {
  const page = await theatre.visitor();
  await join(theatre, page);
  const moved = newAddress();
  await page.goto('/settings');
  await page.getByLabel('New e-mail address').fill(moved);
  await page.locator('#email-password').fill('not my password');
  await page.getByRole('button', { name: 'Send a link to the new address' }).click();
  await page.getByRole('alert').getByText('This is not your present password.').waitFor();
  expect(await page.getByLabel('New e-mail address').inputValue()).toBe(moved);
  await page.locator('#email-password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Send a link to the new address' }).click();
  await page.waitForURL(/check-mail/);
  await page.goto(await linkFor(theatre, moved));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('Your new address is confirmed.').waitFor();
  expect(await page.locator('#email').innerText()).toContain(moved);
  await page.context().clearCookies();
  await signIn(page, moved);
  await expectSignedIn(page, true);
});

test('I see where I am signed in and end the others from here', async () => {
  const [desk, phone, tablet] = await Promise.all([
    theatre.visitor(),
    theatre.visitor({ screen: PHONE }),
    theatre.visitor({ javaScript: false }),
  ]);
  const email = await join(theatre, desk);
  for (const other of [phone, tablet]) {
    await signIn(other, email);
    await expectSignedIn(other, true);
  }
  await desk.goto('/settings#sessions');
  const sessions = desk.locator('#sessions').getByRole('listitem');
  expect(await sessions.count()).toBe(3);
  expect(await sessions.filter({ hasText: 'This browser' }).count()).toBe(1);
  await desk
    .getByRole('button', { name: /^End the session/ })
    .first()
    .click();
  await desk.getByText('The session is ended.').waitFor();
  expect(await sessions.count()).toBe(2);
  await desk.getByRole('button', { name: 'End all others' }).click();
  await desk.getByText('All other sessions are ended.').waitFor();
  expect(await sessions.count()).toBe(1);
  await expectAccessible(desk);
  for (const other of [phone, tablet]) await expectSignedIn(other, false);
  await expectSignedIn(desk, true);
});

test('A changed password signs out every other browser', async () => {
  const [desk, phone] = await Promise.all([theatre.visitor(), theatre.visitor({ screen: PHONE })]);
  const email = await join(theatre, desk);
  await signIn(phone, email);
  await expectSignedIn(phone, true);
  await desk.goto('/settings');
  await desk.locator('#password-current').fill(PASSWORD);
  await desk.getByLabel('New password').fill('four brown tables sing');
  await desk.getByRole('button', { name: 'Change password' }).click();
  await desk.getByText('Your password is changed.').waitFor();
  await expectSignedIn(phone, false);
  await expectSignedIn(desk, true);
});

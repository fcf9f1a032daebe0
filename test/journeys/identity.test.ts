import { expect, test } from 'vitest';
import { expectSignedIn, fillSignUp, join, linkFor, newAddress, PASSWORD, signIn } from '../support/account-pages.js';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();
const TITLE = 'How do you keep companies after the first year?';

test.each([
  ['en', true],
  ['ar', false],
] as const)(
  'A question written before there is an account is posted after it is confirmed (%s, JavaScript: %s)',
  async (language, javaScript) => {
    const page = await theatre.visitor({ language, javaScript, screen: PHONE });
    const email = newAddress();
    await page.goto('/ask');
    await page.locator('[name=title]').fill(TITLE);
    await page.locator('[name=theme][value=relevant-training]').check();
    await page.locator('[name=markdown]').fill('Three came to the first meetings, and then no longer.');
    await page.locator('button[value=continue]').click();
    await page.waitForURL('**/sign-up?next=%2Fask');
    await fillSignUp(page, email);
    expect(await page.locator('main').innerText()).toContain(email);
    expect(page.url()).not.toContain(email);
    if (javaScript) await expectAccessible(page);

    const link = await linkFor(theatre, email);
    // Programs that scan mails open every link, more than once.
    for (let visit = 0; visit < 2; visit++) expect((await page.goto(link))?.status()).toBe(200);
    if (javaScript) await expectAccessible(page);
    await page.locator('main form button').click();
    await page.waitForURL('**/ask');
    expect(await page.locator('[name=title]').inputValue()).toBe(TITLE);
    expect(await page.locator('[name=theme]:checked').inputValue()).toBe('relevant-training');
    await page.locator('button[value=ask]').click();
    await page.waitForURL(/\/threads\/\d+/);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(TITLE);

    await page.goto(link);
    await page.locator('main form button').click();
    expect(await page.locator('main form').count()).toBe(0);
    if (javaScript) await expectAccessible(page);
  },
);

test('The link opened in another browser leads to signing in there, and on to the question', async () => {
  const desk = await theatre.visitor();
  const email = newAddress();
  await desk.goto('/ask');
  await desk.locator('[name=title]').fill(TITLE);
  await desk.locator('[name=theme][value=applied-research]').check();
  await desk.locator('[name=markdown]').fill('Written at the desk, confirmed on the phone.');
  await desk.locator('button[value=continue]').click();
  await fillSignUp(desk, email);
  const phone = await theatre.visitor({ screen: PHONE });
  await phone.goto(await linkFor(theatre, email));
  await phone.getByRole('button', { name: 'Confirm' }).click();
  await phone.getByText('Your address is confirmed. Sign in to go on.').waitFor();
  await signIn(phone, email);
  await phone.waitForURL('**/ask');
  expect(await phone.locator('[name=title]').inputValue()).toBe(TITLE);
});

test('Mistakes are named, what was typed is kept, the password is not', async () => {
  const page = await theatre.visitor({ screen: PHONE });
  const secret = 'password12345';
  await page.goto('/sign-up?next=/themes/applied-research');
  await page.locator('#sign-up').evaluate((form) => form.setAttribute('novalidate', ''));
  await page.getByLabel('Your name').fill('Z');
  await page.getByLabel('E-mail address').fill('nowhere');
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByLabel('French').check();
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('alert').getByRole('link', { name: 'Your name: Write between 2 and 80 characters.' }).waitFor();
  expect(await page.getByLabel('Your name').inputValue()).toBe('Z');
  expect(await page.getByLabel('E-mail address').inputValue()).toBe('nowhere');
  expect(await page.getByLabel('French').isChecked()).toBe(true);
  expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
  expect(await page.content()).not.toContain(secret);
  expect(await page.locator('[name=next]').first().inputValue()).toBe('/themes/applied-research');
  await expectAccessible(page);
});

test('Nobody learns from a page whether an address is known', async () => {
  const page = await theatre.visitor();
  const said = async (address: string, send: () => Promise<void>): Promise<string> => {
    await send();
    await page.waitForURL('**/check-mail');
    return (await page.locator('main').innerText()).replaceAll(address, 'ADDRESS');
  };
  const reset = (address: string) => async () => {
    await page.goto('/reset');
    await page.getByLabel('E-mail address').fill(address);
    await page.getByRole('button', { name: 'Send the link' }).click();
  };
  const signUp = (address: string) => async () => {
    await page.goto('/sign-up');
    await fillSignUp(page, address);
  };
  const [known, unknown] = ['luc@guildhall.example', newAddress()];
  expect(await said(known, reset(known))).toBe(await said(unknown, reset(unknown)));
  expect(await said(known, signUp(known))).toBe(await said(unknown, signUp(unknown)));
  const refusals: string[] = [];
  for (const address of [known, newAddress()]) {
    await page.goto('/sign-in');
    await signIn(page, address, 'not the password');
    refusals.push(await page.getByRole('alert').innerText());
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(address);
  }
  expect(refusals[0]).toBe(refusals[1]);
});

test('Signing in leads back, and never to another site; signing out is a button', async () => {
  const page = await theatre.visitor({ screen: PHONE });
  const email = await join(theatre, page);
  await page.goto('/');
  await page.locator('header details summary').click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expectSignedIn(page, false);
  await page.goto('/settings');
  expect(new URL(page.url()).pathname).toBe('/sign-in');
  await signIn(page, email);
  await page.waitForURL('**/settings');
  await page.goto('/sign-out');
  await expectSignedIn(page, true);
  await page.context().clearCookies();
  for (const next of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'javascript:0']) {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    expect(await page.locator('#sign-in [name=next]').inputValue()).toBe('/');
  }
  await page.getByLabel('Password', { exact: true }).fill('visible words');
  await page.getByRole('button', { name: 'Show password' }).click();
  expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('text');
  await page.getByRole('button', { name: 'Hide password' }).click();
  expect(await page.getByLabel('Password', { exact: true }).getAttribute('type')).toBe('password');
});

test('A new password, by mail, ends what was signed in before; its link works once', async () => {
  const page = await theatre.visitor();
  const email = await join(theatre, page);
  const other = await theatre.visitor({ javaScript: false });
  await other.goto('/reset');
  await other.getByLabel('E-mail address').fill(email);
  await other.getByRole('button', { name: 'Send the link' }).click();
  const link = await linkFor(theatre, email, 'new password');
  await other.goto(link);
  await other.locator('#reset-password').fill('short');
  await other.locator('#reset').evaluate((form) => form.setAttribute('novalidate', ''));
  await other.getByRole('button', { name: 'Set new password' }).click();
  await other.getByRole('alert').getByText('at least 10 characters').waitFor();
  await other.getByLabel('New password').fill('four brown tables sing');
  await other.getByRole('button', { name: 'Set new password' }).click();
  await other.getByText('Your new password is set.').waitFor();
  await signIn(other, email, PASSWORD);
  await other.getByRole('alert').waitFor();
  await signIn(other, email, 'four brown tables sing');
  await expectSignedIn(other, true);
  await expectSignedIn(page, false);
  await other.goto(link);
  await other.getByLabel('New password').fill('five blue lamps whisper');
  await other.getByRole('button', { name: 'Set new password' }).click();
  await other.getByRole('link', { name: 'Ask for a new link' }).waitFor();
});

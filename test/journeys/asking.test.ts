import { expect, test } from 'vitest';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

/** Notes in the page how long after the last key the list changed: the way to this process is no part of it. */
const WATCH = `{
  let last = 0;
  addEventListener('input', () => (last = performance.now()), true);
  new MutationObserver(() => (window.similarAfter = Math.round(performance.now() - last)))
    .observe(document.querySelector('[data-similar]'), { childList: true });
}`;

test('By keyboard alone I see what was asked before, go on, give tags and post', async () => {
  const page = await theatre.visitor({ as: 'luc', language: 'en' });
  await page.goto('/ask');
  await page.evaluate(WATCH);
  await page.getByLabel('Your question in one line').focus();
  await page.keyboard.type('How do schools prepare skilled workers who look after learners?');
  await page.getByRole('heading', { name: 'Has it been asked before?' }).waitFor();
  const waited = await page.evaluate<number>('window.similarAfter');
  console.info(`Similar questions are on the screen ${waited} ms after the last key; 200 ms of them wait for more.`);
  await page
    .getByRole('button', { name: /This answers me/ })
    .first()
    .waitFor();
  await expectAccessible(page);
  await page.getByRole('radio', { name: /Work-based learning/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Insert a template' }).focus();
  await page.keyboard.press('Enter');
  const details = page.getByLabel('Details', { exact: true });
  expect(await details.inputValue()).toContain('What have you tried');
  await details.focus();
  await page.keyboard.type('In Lyon, level 4.');
  await page.getByLabel('Tags', { exact: false }).first().focus();
  await page.keyboard.type('plac');
  await page.getByRole('option', { name: /Placements/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Post question' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Placements' }).first().waitFor();
  await expectAccessible(page);
});

test('In Arabic on a phone without JavaScript I look first, keep a draft, and close it because it is answered', async () => {
  const page = await theatre.visitor({ as: 'amina', language: 'ar', screen: PHONE, javaScript: false });
  await page.goto('/ask?new');
  await page.locator('[name=title]').fill('دفتر متابعة المتدرب في المصنع');
  await page.locator('[name=markdown]').fill('نريد أن يكون مفيداً للمدرب.');
  await page.locator('button[value=similar]').click();
  await page.getByText('دفتر متابعة المتدرب في المصنع: كيف نجعله').first().waitFor();
  await page.locator('button[value=keep]').click();
  await page.getByRole('heading', { level: 1, name: 'المسوّدات' }).waitFor();
  const draft = page.getByRole('link', { name: 'دفتر متابعة المتدرب في المصنع', exact: true });
  await draft.click();
  await page.locator('[name=markdown]').fill('نريد أن يكون مفيداً للمدرب والمتدرب.');
  await page.locator('button[value=keep]').click();
  await draft.click();
  expect(await page.locator('[name=markdown]').inputValue()).toContain('والمتدرب');
  await page.locator('button[value=similar]').click();
  await page.locator('button[value^=answered-]').first().click();
  await page.getByRole('heading', { level: 1, name: 'يسرّنا أنك وجدته' }).waitFor();
  await page.goto('/drafts');
  expect(await page.getByText('دفتر متابعة المتدرب').count()).toBe(0);
});

import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, openMore, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

async function ask(page: Page, title: string): Promise<string> {
  await page.goto('/ask');
  await page.locator('[name=title]').fill(title);
  await page.locator('[name=theme][value=work-based-learning]').check();
  await page.locator('[name=markdown]').fill('We have twelve apprentices and no assessor.');
  await page.locator('button[value=ask]').click();
  await page.waitForURL(/\/threads\/\d+/);
  return new URL(page.url()).pathname;
}

test('Without JavaScript I quote, react, sort, ask a colleague and a centre, and say where else a reply works', async () => {
  const amina = await theatre.visitor({ as: 'amina', javaScript: false, screen: PHONE, language: 'ar' });
  const thread = await ask(amina, 'How do others assess without an assessor?');
  await amina.getByRole('link', { name: 'اطلب الإجابة من شخص' }).click();
  await amina.locator('#find-name').fill('Mor');
  await amina.getByRole('button', { name: 'ابحث', exact: true }).click();
  await amina.getByRole('radio', { name: /Luc Moreau/ }).check();
  await amina.locator('[name=note]').fill('You did this in Lyon.');
  await amina.getByRole('button', { name: 'أرسل الطلب' }).click();
  await amina.getByText('طُلبت الإجابة من Luc Moreau.').waitFor();
  await amina.getByRole('link', { name: 'اطلب الإجابة من شخص' }).click();
  await amina.locator('#find-name').fill('Weber');
  await amina.getByRole('button', { name: 'ابحث', exact: true }).click();
  await amina.getByRole('radio', { name: /Weber & Roth.* مركز · ألمانيا/ }).check();
  await expectAccessible(amina);
  await amina.getByRole('button', { name: 'أرسل الطلب' }).click();
  await amina.getByText(/طُلبت الإجابة من المركز/).waitFor();

  const luc = await theatre.visitor({ as: 'luc', javaScript: false });
  await luc.goto(thread);
  await luc.getByText('You did this in Lyon.').waitFor();
  await luc.getByRole('article').first().getByRole('link', { name: 'Quote' }).click();
  const field = luc.getByLabel('Your reply');
  expect(await field.inputValue()).toMatch(/^> We have twelve apprentices[^]*— \[.+\]\(post:\d+\)\n\n$/);
  await field.fill(`${await field.inputValue()}We lend each other assessors.`);
  await luc.getByRole('button', { name: 'Post reply' }).click();
  await luc.getByText('We lend each other assessors.').first().waitFor();
  await luc.getByRole('article').first().getByText('Quoted in').waitFor();

  await amina.goto(thread);
  const reply = amina.getByRole('article').nth(1);
  await reply.locator('.react > summary').click();
  await reply.getByRole('button', { name: /^شكرًا/ }).click();
  await amina.getByRole('article').nth(1).getByRole('button', { name: /^شكرًا/, pressed: true }).waitFor();
  await openMore(amina.getByRole('article').nth(1));
  await amina.getByRole('link', { name: 'ينجح أيضًا في …' }).click();
  await amina.locator('#works-country-0').selectOption('EG');
  await amina.locator('#works-country-1').selectOption('TN');
  await amina.getByRole('button', { name: 'حفظ البلدان' }).click();
  await amina.locator('.also-works').getByRole('link', { name: 'مصر وتونس' }).waitFor();
  await luc.goto(thread);
  await luc.getByText('Also works in Egypt and Tunisia').waitFor();

  const jonas = await theatre.visitor({ as: 'jonas', javaScript: false, screen: PHONE });
  await jonas.goto(thread);
  await jonas.getByText(/asks whether Weber & Roth .* can answer this/).waitFor();
  await jonas.getByRole('link', { name: 'Reply for the centre' }).click();
  expect(await jonas.locator('#reply-centre option:checked').textContent()).toContain('Weber & Roth');
  await jonas.getByLabel('Your reply').fill('We share one assessor among four firms.');
  await jonas.getByRole('button', { name: 'Post reply' }).click();
  await jonas.getByText(/The centre Weber & Roth .* was asked and replied/).waitFor();
});

test('A reader sorts by what helped most, which is remembered and stands in the address', async () => {
  const reader = await theatre.visitor({ screen: PHONE });
  await reader.goto('/threads/10');
  const read = (of: string, name: string) =>
    reader.evaluate<number[]>(
      `[...document.querySelectorAll('[data-replies] ${of}')].map(({ dataset }) => Number(dataset.${name}))`,
    );
  const numbers = () => read('[data-number]', 'number');
  const byTime = await numbers();
  await reader.getByRole('button', { name: 'Most helpful first' }).click();
  await reader.waitForURL(/sort=votes/);
  expect(await numbers()).not.toEqual(byTime);
  const votes = await read('.helpful[data-votes]', 'votes');
  expect(votes).toEqual([...votes].sort((one, other) => other - one));
  await expectAccessible(reader);
  await reader.goto('/threads/10');
  await reader.getByRole('button', { name: 'Most helpful first', pressed: true }).waitFor();
  await reader.getByRole('button', { name: 'By time' }).click();
  await reader.waitForURL(/sort=time/);
  expect(await numbers()).toEqual(byTime);
});

test.each([
  ['en', 'Your reply', 'Post reply', 'Quote', 'Mark as the answer'],
  ['ar', 'ردّك', 'نشر الردّ', 'اقتباس', 'اعتمدها إجابة'],
] as const)(
  'By keyboard alone I quote, mention a colleague, and my reply is accepted (%s)',
  async (language, label, send, quote, mark) => {
    const amina = await theatre.visitor({ as: 'amina', language, screen: PHONE });
    const thread = await ask(amina, `Who assesses in small firms (${language})?`);
    const jonas = await theatre.visitor({ as: 'jonas', language, screen: PHONE });
    await jonas.goto(thread);
    await jonas.getByRole('article').first().getByRole('link', { name: quote }).focus();
    await jonas.keyboard.press('Enter');
    const field = jonas.locator('#reply-markdown');
    expect(await field.inputValue()).toMatch(/^> We have twelve apprentices[^]*\(post:\d+\)\n\n$/);
    await jonas.keyboard.type('Ask @Lu');
    const list = jonas.locator('[data-people]');
    await list.getByRole('option', { name: /Luc Moreau/ }).waitFor();
    await expectAccessible(jonas);
    await jonas.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toMatch(/Ask @Lu$/);
    await jonas.keyboard.type(' or @Moreau');
    await list.getByRole('option', { name: /Luc Moreau/, selected: true }).waitFor();
    await jonas.keyboard.press('Enter');
    expect(await field.inputValue()).toMatch(/@\[Luc Moreau\]\(person:[0-9a-f-]{36}\) $/);
    await jonas.getByRole('button', { name: send }).focus();
    await jonas.keyboard.press('Enter');
    await jonas.getByRole('link', { name: '@Luc Moreau' }).waitFor();
    await expectAccessible(jonas);
    await amina.reload();
    await amina.getByRole('button', { name: mark }).focus();
    await amina.keyboard.press('Enter');
    await amina.locator('.answer-card').getByRole('link', { name: '@Luc Moreau' }).waitFor();
    expect(label).not.toBe('');
  },
);

test('By keyboard I copy code out of a post', async () => {
  const luc = await theatre.visitor({ as: 'luc', language: 'fr' });
  await luc.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const thread = await ask(luc, 'Comment écrivez-vous vos formules de notes ?');
  await luc.goto(thread);
  await luc.getByLabel('Votre réponse').fill('Ainsi :\n\n```\n=SUM(A1:A9)\n```');
  await luc.getByRole('button', { name: 'Publier la réponse' }).click();
  const copy = luc.getByRole('button', { name: 'Copier le code' });
  await copy.focus();
  await luc.keyboard.press('Enter');
  await luc.getByRole('status').filter({ hasText: 'Copié' }).waitFor({ state: 'attached' });
  expect(await luc.evaluate('navigator.clipboard.readText()')).toBe('=SUM(A1:A9)\n');
  await expectAccessible(luc);
});

import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, openMore, PHONE, useTheatre } from '../support/browser.js';
import { timeOf } from '../support/pace.js';

const theatre = useTheatre();

async function ask(page: Page, title: string, button = 'Post question'): Promise<void> {
  await page.goto('/ask');
  await page.getByLabel('Your question in one line').fill(title);
  await page.getByRole('radio', { name: /Work-based learning/ }).check();
  await page.getByLabel('Details', { exact: true }).fill('We have **twelve** apprentices and no assessor.');
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function reply(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your reply').fill(words);
  await page.getByRole('button', { name: 'Post reply' }).click();
  await page.getByText(words).first().waitFor();
}

test('A trainer asks on her phone, a colleague answers, she marks the answer, and everybody who is looking sees it at once', async () => {
  const amina = await theatre.visitor({ as: 'amina', screen: PHONE });
  await ask(amina, 'How do you assess in a workshop of three?');
  await expectAccessible(amina);
  const address = amina.url();

  const reader = await theatre.visitor({ language: 'ar' });
  await reader.goto(address);
  const luc = await theatre.visitor({ as: 'luc' });
  await luc.goto(address);
  await amina
    .getByText(/reading this now/)
    .first()
    .waitFor({ state: 'attached' });
  await reader.locator('[data-connected], [data-live="on"], live-thread').first().waitFor({ state: 'attached' });

  await reply(luc, 'We lend each other assessors, one day a month.');
  const news = amina.getByRole('button', { name: /1 new reply/ });
  expect(await timeOf(() => news.waitFor())).toBeLessThan(1000);
  await news.click();
  await amina.getByText('We lend each other assessors, one day a month.').first().waitFor();

  await amina.getByRole('button', { name: 'Mark as the answer' }).click();
  await amina.getByRole('heading', { name: /The answer, by Luc Moreau/ }).waitFor();
  await expectAccessible(amina);
  await reader
    .getByText(/الإجابة|إجابة/)
    .first()
    .waitFor();
});

test('Without JavaScript I ask, reply, vote, edit, and take an answer back', async () => {
  const leila = await theatre.visitor({ as: 'leila', javaScript: false });
  await ask(leila, 'Does everything work without scripts?');
  const address = leila.url();
  const jonas = await theatre.visitor({ as: 'jonas', javaScript: false, screen: PHONE });
  await jonas.goto(address);
  await reply(jonas, 'It does, on my side of the line.');
  await jonas
    .getByRole('button', { name: /Helpful/ })
    .first()
    .click();
  await leila.reload();
  await leila.getByRole('button', { name: 'Mark as the answer' }).click();
  await leila.getByRole('heading', { name: /The answer, by/ }).waitFor();
  await leila.getByRole('button', { name: 'Not the answer after all' }).first().click();
  await leila.getByRole('button', { name: 'Mark as the answer' }).waitFor();
  await openMore(leila.getByRole('article').first());
  await leila.getByRole('link', { name: 'Edit' }).first().click();
  await leila
    .getByLabel('Details', { exact: true })
    .or(leila.locator('textarea[name=markdown]'))
    .first()
    .fill('Better words.');
  await leila.locator('form textarea[name=markdown]').press('Tab');
  await leila.getByRole('button', { name: /Save/ }).first().click();
  await leila.getByText('Better words.').first().waitFor();
  await openMore(leila.getByRole('article').first());
  await leila.getByRole('link', { name: 'History' }).first().click();
  await leila.getByText('twelve').first().waitFor();
});

test('What I typed is kept when a field is wrong, with the mistake named beside it', async () => {
  const page = await theatre.visitor({ as: 'tomas' });
  await page.goto('/ask');
  await page.getByRole('radio', { name: /Applied research/ }).check();
  await page.getByLabel('Details', { exact: true }).fill('Long enough, but the title is not.');
  await page.getByLabel('Your question in one line').fill('Why?            ');
  await page.getByRole('button', { name: 'Post question' }).click();
  await page.getByText('Write between 8 and 150 characters.').first().waitFor();
  expect(await page.getByLabel('Details', { exact: true }).inputValue()).toBe('Long enough, but the title is not.');
  expect(await page.getByRole('radio', { name: /Applied research/ }).isChecked()).toBe(true);
  await expectAccessible(page);
});

test('A moderator hides a reply in place with a reason; a reader who is looking loses it, its author reads why', async () => {
  const rania = await theatre.visitor({ as: 'rania' });
  await ask(rania, 'Is a hidden reply gone at once?');
  const address = rania.url();
  const karim = await theatre.visitor({ as: 'karim' });
  await karim.goto(address);
  await reply(karim, 'Call the learner Petra on her number.');
  const reader = await theatre.visitor();
  await reader.goto(address);
  await reader.getByText('Call the learner Petra on her number.').waitFor();
  await reader
    .getByText(/reading this now/)
    .first()
    .waitFor();

  const marta = await theatre.visitor({ as: 'marta' });
  await marta.goto(address);
  const post = marta.getByRole('article').filter({ hasText: 'Call the learner Petra' });
  await openMore(post);
  await expectAccessible(marta);
  await marta.keyboard.press('Escape');
  await post.getByText('Hide', { exact: true }).waitFor({ state: 'hidden' });
  await openMore(post);
  await post.getByText('Hide', { exact: true }).click();
  await post.getByLabel('Reason').fill('It names a learner.');
  await post.getByRole('button', { name: 'Hide it' }).click();
  await marta.getByText('It names a learner.').first().waitFor();
  await reader.getByText('Call the learner Petra on her number.').waitFor({ state: 'detached' });
  await karim.reload();
  await karim.getByText('It names a learner.').first().waitFor();
});

test('A client that was cut off catches up by itself, without gap or double', async () => {
  const luc = await theatre.visitor({ as: 'luc' });
  await ask(luc, 'Who is still there after the cut?');
  const reader = await theatre.visitor();
  await reader.goto(luc.url());
  await reader
    .getByText(/reading this now/)
    .first()
    .waitFor();
  await reader.context().setOffline(true);
  await reply(luc, 'First words during the cut.');
  await reply(luc, 'Second words during the cut.');
  await reader.context().setOffline(false);
  const news = reader.getByRole('button', { name: /2 new replies/ });
  await news.waitFor();
  await news.click();
  for (const words of ['First words during the cut.', 'Second words during the cut.']) {
    await reader.getByText(words).first().waitFor();
    expect(await reader.getByText(words).count()).toBe(1);
  }
});

import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

/** Writes by the API, as the person of the page. */
async function write<T>(page: Page, query: string, input: object): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables: { input } } });
  return ((await response.json()) as { data: T }).data;
}

let made = 0;
const key = () => `curation-journey-${made++}-${Date.now()}`;

async function ask(page: Page, title: string): Promise<string> {
  const words = { theme: 'work-based-learning', title, markdown: 'Tell me, please.', language: 'en' };
  const { askQuestion } = await write<{ askQuestion: { thread: { id: string } } }>(
    page,
    `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { ... on AskQuestionSuccess { thread { id } } } }`,
    { ...words, idempotencyKey: key() },
  );
  return askQuestion.thread.id;
}

async function reply(page: Page, thread: string, markdown: string): Promise<void> {
  await write(page, `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { __typename } }`, {
    ...{ thread, markdown, language: 'en', idempotencyKey: key() },
  });
}

/** Opens one of the tools of moderators. */
async function openTool(page: Page, label: string): Promise<void> {
  await page.locator('.tools > summary').click();
  await page.locator('.tools').locator('summary', { hasText: label }).click();
}

test.each([[true], [false]])(
  'Merging and splitting leave every permalink landing (JavaScript: %s)',
  async (javaScript) => {
    const amina = await theatre.visitor({ as: 'amina' });
    const from = await ask(amina, 'Who pays the insurance of apprentices?');
    const into = await ask(amina, 'Insurance of apprentices abroad');
    for (const words of ['First reply here.', 'Second reply here.']) await reply(amina, from, words);
    await reply(amina, into, 'A reply there.');
    const marta = await theatre.visitor({ as: 'marta', javaScript });
    await marta.goto(`/threads/${from}`);
    await openTool(marta, 'Merge into another thread');
    if (javaScript) await expectAccessible(marta);
    const merge = marta.locator('form', { has: marta.locator('button[value=merge-thread]') });
    await merge.getByLabel('The thread that stays').fill(`/threads/${into}`);
    await merge.getByLabel('Reason').fill('It is the same question.');
    await merge.locator('button[value=merge-thread]').click();
    await marta.waitForURL(`**/threads/${into}`);
    await marta.getByText('From here on: 3 posts').waitFor();
    await marta.goto(`/threads/${from}#post-3`);
    expect(await marta.locator('#post-3').innerText()).toContain('Second reply here.');
    expect(await marta.locator('#post-1').innerText()).toContain('Tell me, please.');
    await marta.goto(`/threads/${into}`);
    await openTool(marta, 'Split replies off');
    const split = marta.locator('form', { has: marta.locator('button[value=split-thread]') });
    await split.getByLabel('Numbers of the replies').fill('4-5');
    await split.getByLabel('New title').fill('What about the second reply?');
    await split.getByLabel('Reason').fill('It is another question.');
    await split.locator('button[value=split-thread]').click();
    await marta.getByRole('heading', { level: 1, name: 'What about the second reply?' }).waitFor();
    await marta.goto(`/threads/${into}#post-4`);
    expect(await marta.locator('#post-4').innerText()).toContain('What about the second reply?');
    await marta.goto('/moderation/log');
    await marta.getByRole('button', { name: /^Undo/ }).first().click();
    await marta.getByText('Undone by').first().waitFor();
    if (javaScript) await expectAccessible(marta);
    await marta.goto(`/threads/${into}`);
    await marta.getByText('Second reply here.').waitFor();
  },
);

test('Merging into what is not there is a mistake of that field, with my words kept', async () => {
  const amina = await theatre.visitor({ as: 'amina' });
  const thread = await ask(amina, 'Which thread is this to be merged into?');
  const marta = await theatre.visitor({ as: 'marta', javaScript: false });
  await marta.goto(`/threads/${thread}`);
  await openTool(marta, 'Merge into another thread');
  const merge = marta.locator('form', { has: marta.locator('button[value=merge-thread]') });
  const other = merge.getByLabel('The thread that stays');
  for (const [named, said] of [
    ['/threads/999999999', 'No thread that you can see'],
    ['nowhere', 'No thread that you can see'],
    [thread, 'Both are the same thread.'],
  ] as const) {
    await other.fill(named);
    await merge.getByLabel('Reason').fill('It is the same question.');
    await merge.locator('button[value=merge-thread]').click();
    await marta.locator('.error-summary').getByText(said).waitFor();
    expect(await merge.locator('.mistake').innerText()).toContain(said);
    expect(await other.getAttribute('aria-invalid')).toBe('true');
    expect([await other.inputValue(), await merge.getByLabel('Reason').inputValue()]).toEqual([
      named,
      'It is the same question.',
    ]);
    const [link] = await marta.locator('.error-summary a').all();
    expect(await link?.getAttribute('href')).toBe(`#${await other.getAttribute('id')}`);
  }
  await expectAccessible(marta);
});

test('Two moderators lock a thread at once: it is locked once, and the second is told by whom', async () => {
  const amina = await theatre.visitor({ as: 'amina' });
  const thread = await ask(amina, 'Which of two moderators is quicker?');
  const both = [await theatre.visitor({ as: 'yusuf' }), await theatre.visitor({ as: 'marta', javaScript: false })];
  for (const page of both) {
    await page.goto(`/threads/${thread}`);
    await openTool(page, 'Lock');
  }
  const reasons = ['It was said already.', 'Nothing new comes any more.'];
  for (const [index, page] of both.entries()) {
    const lock = page.locator('form', { has: page.locator('button[value=lock-thread]') });
    await lock.getByLabel('Reason').fill(reasons[index] ?? '');
    await lock.locator('button[value=lock-thread]').click();
    await page.getByText('Reason: It was said already.').waitFor();
  }
  const [yusuf, marta] = both;
  expect(await yusuf?.getByText('was quicker').count()).toBe(0);
  await marta?.getByRole('alert').getByText('Yusuf Demir was quicker').waitFor();
  if (marta) await expectAccessible(marta);
});

test('Without JavaScript I tag several threads of a list at once, and correct a language', async () => {
  const amina = await theatre.visitor({ as: 'amina' });
  const titles = ['Gloves for welders, which?', 'Aprons for welders, which?'];
  for (const title of titles) await ask(amina, title);
  const yusuf = await theatre.visitor({ as: 'yusuf', javaScript: false, screen: PHONE });
  await yusuf.goto('/themes/work-based-learning');
  await yusuf.getByRole('link', { name: 'Tidy up several threads' }).click();
  await yusuf.locator('.tidy summary', { hasText: 'Change tags' }).click();
  await yusuf.getByLabel('Add').fill('Safety wear');
  await yusuf.getByRole('button', { name: 'Change tags' }).click();
  await yusuf.getByText('Choose at least one thread in the list.').waitFor();
  expect(await yusuf.getByLabel('Add').inputValue()).toBe('Safety wear');
  for (const title of titles) await yusuf.getByRole('checkbox', { name: title }).check();
  await expectAccessible(yusuf);
  await yusuf.getByRole('button', { name: 'Change tags' }).click();
  await yusuf.getByText('Done with 2 threads.').waitFor();
  const tagged = yusuf.locator('.thread-row', { has: yusuf.getByRole('link', { name: 'Safety wear' }) });
  expect(await tagged.count()).toBe(2);

  await yusuf.getByRole('link', { name: titles[0] ?? '' }).click();
  await yusuf.locator('#post-1 .more > summary').click();
  await yusuf.getByRole('link', { name: 'Correct the language' }).click();
  await yusuf.getByLabel('It is written in').selectOption('fr');
  await expectAccessible(yusuf);
  await yusuf.getByRole('button', { name: 'Correct the language' }).click();
  await yusuf.locator('h1[lang=fr]').waitFor();
  expect(await yusuf.locator('#post-1 .prose').getAttribute('lang')).toBe('fr');
});

test('I read and reply by single keys, which I can turn off', async () => {
  const amina = await theatre.visitor({ as: 'amina' });
  const thread = await ask(amina, 'Which keys do you press most?');
  for (const words of ['J, mostly.', 'K, to go back.']) await reply(amina, thread, words);
  const luc = await theatre.visitor({ as: 'luc' });
  await luc.goto(`/threads/${thread}`);
  await luc.keyboard.press('?');
  const help = luc.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await help.waitFor();
  await expectAccessible(luc);
  await luc.keyboard.press('Escape');
  await help.waitFor({ state: 'hidden' });
  const here = () => luc.evaluate<string>('document.activeElement.id');
  for (const expected of ['post-1', 'post-2', 'post-3', 'post-3']) {
    await luc.keyboard.press('j');
    expect(await here()).toBe(expected);
  }
  await luc.keyboard.press('k');
  expect(await here()).toBe('post-2');
  await luc.keyboard.press('r');
  await luc.keyboard.type('jkr?');
  expect(await luc.getByRole('textbox', { name: 'Your reply' }).inputValue()).toBe('jkr?');
  await luc.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await luc.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await luc.getByRole('button', { name: 'Close' }).click();
  await luc.locator('#post-1').focus();
  await luc.keyboard.press('j');
  expect(await here()).toBe('post-1');
});

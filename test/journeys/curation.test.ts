import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, useTheatre } from '../support/browser.js';

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
  90_000,
);

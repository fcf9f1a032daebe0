import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();
const TITLE = 'How do you assess apprentices in small firms?';

/** Amina asks without a tag; gives the path of her thread. */
async function askWithoutTags(amina: Page): Promise<string> {
  const words = { title: TITLE, markdown: 'We have no assessor.', language: 'en', theme: 'work-based-learning' };
  const query = `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) {
    ... on AskQuestionSuccess { thread { id } } } }`;
  const input = { ...words, idempotencyKey: randomUUID() };
  const response = await amina.request.post('/graphql', { data: { query, variables: { input } } });
  const { data } = (await response.json()) as { data: { askQuestion: { thread: { id: string } } } };
  return `/threads/${data.askQuestion.thread.id}`;
}

test('Without JavaScript a moderator tags what is hard to find, assigns it, and answers with a prepared text', async () => {
  const path = await askWithoutTags(await theatre.visitor({ as: 'amina' }));
  const yusuf = await theatre.visitor({ as: 'yusuf', javaScript: false, screen: PHONE });
  await yusuf.goto('/moderation');
  await yusuf.getByRole('link', { name: 'Needs attention' }).click();
  await yusuf.getByRole('link', { name: 'Tags and language' }).click();
  const row = yusuf.getByRole('listitem').filter({ hasText: TITLE });
  await row.getByText('Assign to a colleague').click();
  await row.getByLabel('Assign to', { exact: true }).selectOption({ index: 0 });
  await row.getByLabel('What should they look at?').fill('Is this for the bridge group?');
  await row.getByRole('button', { name: 'Assign' }).click();
  await yusuf.getByText('It is with your colleague').waitFor();
  await row.getByLabel('Tags', { exact: true }).fill('assessment');
  await row.getByRole('button', { name: 'Save tags' }).click();
  await yusuf.getByText('Saved.').waitFor();
  expect(await row.count()).toBe(0);

  await yusuf.goto(path);
  await yusuf.getByLabel('Prepared reply').selectOption('Welcome');
  await yusuf.getByRole('button', { name: 'Insert' }).click();
  const reply = yusuf.locator('#reply textarea');
  expect(await reply.inputValue()).toContain('Welcome, Amina Farouk');
  await yusuf.getByRole('button', { name: 'Post reply' }).click();
  await yusuf.getByText('Welcome, Amina Farouk').first().waitFor();
});

test('What moderators keep for their work is theirs to read with any aid, and refused to others', async () => {
  const marta = await theatre.visitor({ as: 'marta' });
  for (const page of ['attention', 'attention/newcomers', 'attention/unsorted', 'texts', 'rules', 'words']) {
    await marta.goto(`/moderation/${page}`);
    await expectAccessible(marta);
  }
  await marta.getByLabel('Words or expression').fill('casino');
  await marta.getByLabel('Sample text').fill('Visit our CASINO today.');
  await marta.getByRole('button', { name: 'Try it' }).click();
  await marta.getByText('Found in the sample.').waitFor();
  await marta.getByRole('button', { name: 'Watch for it' }).click();
  await marta.getByRole('button', { name: 'No longer watch for casino' }).click();
  const luc = await theatre.visitor({ as: 'luc' });
  for (const page of ['attention', 'texts', 'rules', 'words'])
    expect((await luc.goto(`/moderation/${page}`))?.status()).toBe(403);
});

import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, PHONE, untilLive, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

async function send<T>(page: Page, query: string, variables: object): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Luc replies `count` times to a question of Amina's, and Jonas reports every reply. */
async function reportReplies(count: number): Promise<void> {
  const [amina, luc, jonas] = await Promise.all([
    theatre.visitor({ as: 'amina' }),
    theatre.visitor({ as: 'luc' }),
    theatre.visitor({ as: 'jonas' }),
  ]);
  const title = 'How do you assess apprentices in small firms?';
  const words = { markdown: 'We have no assessor.', language: 'en' };
  const input = { ...words, idempotencyKey: randomUUID(), theme: 'work-based-learning', title };
  const { askQuestion } = await send<{ askQuestion: { thread: { id: string } } }>(
    amina,
    'mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { ... on AskQuestionSuccess { thread { id } } } }',
    { input },
  );
  for (let number = 1; number <= count; number++) {
    const { replyToThread } = await send<{ replyToThread: { post: { id: string } } }>(
      luc,
      `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) {
        ... on ReplyToThreadSuccess { post { id } } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          thread: askQuestion.thread.id,
          markdown: `Our certificates, number ${number}.`,
          language: 'en',
        },
      },
    );
    const target = { type: 'POST', id: replyToThread.post.id };
    const report = { idempotencyKey: randomUUID(), target, ground: 'SPAM', words: '', goodFaith: true };
    await send(jonas, 'mutation ($input: ReportInput!) { report(input: $input) { __typename } }', { input: report });
  }
}

/** Decides about the first thing in the queue by keys alone. */
async function decideByKey(page: Page, act: 'o' | 'h'): Promise<void> {
  const first = page.locator('[data-duty]').first();
  const id = await first.getAttribute('id');
  await first.and(page.locator(':focus')).waitFor();
  await page.keyboard.press(act);
  await first.locator('[data-preview]').waitFor();
  await page.keyboard.press('Enter');
  await page.locator(`#${id}`).waitFor({ state: 'detached' });
}

const left = (page: Page): Promise<number> => page.locator('[data-duty]').count();

test.each([
  ['at a desk', {}],
  ['at 360 px in Arabic', { language: 'ar' as const, screen: PHONE }],
])(
  'A moderator clears a queue of ten in under two minutes by keyboard, %s',
  async (_, sight) => {
    await reportReplies(10);
    const yusuf = await theatre.visitor({ as: 'yusuf', ...sight });
    await yusuf.goto('/moderation');
    expect(await left(yusuf)).toBe(10);
    await expectAccessible(yusuf);
    await yusuf.keyboard.press('j');
    await yusuf.keyboard.press('k');
    await yusuf.keyboard.press('?');
    const switched = yusuf.locator('[data-keys] input');
    await switched.uncheck();
    await yusuf.reload();
    await yusuf.keyboard.press('h');
    expect(await yusuf.locator('[name=act]:checked[data-key=h]').count()).toBe(0);
    await yusuf.locator('[data-keys] > summary').click();
    await switched.check();
    await yusuf.locator('[data-duty]').first().focus();
    const begun = Date.now();
    for (const act of ['h', 'o', 'h', 'h', 'o', 'h', 'o', 'h', 'h', 'o'] as const) await decideByKey(yusuf, act);
    expect(await left(yusuf)).toBe(0);
    expect(Date.now() - begun).toBeLessThan(120_000);
    await yusuf.keyboard.press('z');
    await yusuf.locator('[data-duty]').waitFor();
    await decideByKey(yusuf, 'h');
  },
  180_000,
);

test('Without JavaScript a guest reports, and a moderator sees what they will be told before it is sent', async () => {
  await reportReplies(1);
  const yusuf = await theatre.visitor({ as: 'yusuf', javaScript: false });
  await yusuf.goto('/moderation');
  const path = await yusuf.locator('[data-open]').first().getAttribute('href');
  const guest = await theatre.visitor({ javaScript: false, screen: PHONE });
  await guest.goto(path ?? '');
  await guest.goto(`/report?type=POST&id=${path?.split('/')[2]}`);
  await guest.getByLabel('Advertising').check();
  await guest.getByLabel('Your name').fill('Ann Passer');
  await guest.getByLabel('Your e-mail address').fill('ann@passers.example');
  await guest.getByLabel('What I report is true').check();
  await guest.getByRole('button', { name: 'Send report' }).click();
  await guest.getByText('A moderator has not decided yet.').waitFor();
  const receipt = guest.url();

  await yusuf.goto('/moderation');
  await yusuf.getByText('Ann Passer: Advertising').waitFor();
  await yusuf.getByLabel('Hide').check();
  await yusuf.getByRole('button', { name: 'Show what they are told' }).click();
  await yusuf.getByText('La modération a masqué ce que vous avez écrit.').waitFor();
  await yusuf.getByRole('button', { name: 'Do it' }).click();
  await yusuf.getByText('Done: hidden.').waitFor();
  await guest.goto(receipt);
  await guest.getByText('A moderator agreed and acted on it.').waitFor();
  await yusuf.getByRole('button', { name: 'Undo' }).click();
  await yusuf.getByText('Ann Passer: Advertising').waitFor();
});

test('Two moderators at once end in one outcome, and new things announce themselves', async () => {
  await reportReplies(1);
  const [yusuf, marta] = await Promise.all([theatre.visitor({ as: 'yusuf' }), theatre.visitor({ as: 'marta' })]);
  await Promise.all([yusuf.goto('/moderation'), untilLive(marta), marta.goto('/moderation')]);
  await decideByKey(yusuf, 'h');
  await marta.keyboard.press('o');
  await Promise.all([untilLive(marta), marta.keyboard.press('Enter')]);
  await marta.getByText('Yusuf Demir was quicker').waitFor();
  await reportReplies(1);
  await marta.getByText('1 new thing waits').first().waitFor();
  await expectAccessible(marta);
});

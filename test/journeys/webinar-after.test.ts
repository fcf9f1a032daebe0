import { expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';
import { planOf } from '../support/webinar.js';

const theatre = useTheatre();

async function send<T>(page: Page, query: string, variables: object): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  return ((await response.json()) as { data: T }).data;
}
let keys = 0;
const key = () => `after-journey-${++keys}-${Date.now()}`;

async function open(host: Page): Promise<{ id: string; code: string }> {
  const plan = `mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) {
    ... on PlanWebinarSuccess { webinar { id code } } } }`;
  const { planWebinar } = await send<{ planWebinar: { webinar: { id: string; code: string } } }>(host, plan, {
    input: planOf(),
  });
  await send(host, 'mutation ($id: ID!) { openWebinar(webinar: $id) { __typename } }', { id: planWebinar.webinar.id });
  return planWebinar.webinar;
}

async function askAs(page: Page, code: string, webinar: string, body: string): Promise<string> {
  await send(page, 'mutation ($input: JoinWebinarInput!) { joinWebinar(input: $input) { __typename } }', {
    input: { code },
  });
  const { askLiveQuestion } = await send<{ askLiveQuestion: { question: { id: string } } }>(
    page,
    `mutation ($input: AskLiveQuestionInput!) { askLiveQuestion(input: $input) {
      ... on AskLiveQuestionSuccess { question { id } } } }`,
    { input: { webinar, body, language: 'en', idempotencyKey: key() } },
  );
  return askLiveQuestion.question.id;
}

/** What the database counts, as the export says it. */
const counted = (webinar: string) =>
  theatre.world.database.rows<Record<string, string>>(
    sql`select id::text as question, vote_count::text as votes, fate, coalesce(fate_reason, '') as reason,
      thread_id::text as thread from live_question where webinar_id = ${webinar} and hidden_at is null order by id`,
  );

test('A webinar is closed without a script, its thread answered, its outcome told, and its export adds up', async () => {
  const host = await theatre.visitor({ as: 'ingrid', javaScript: false });
  const { id, code } = await open(host);
  const [amina, passer] = [await theatre.visitor({ as: 'amina', screen: PHONE }), await theatre.visitor({})];
  const hers = await askAs(amina, code, id, 'How do others begin with apprentices?');
  const formula = await askAs(passer, code, id, '=HYPERLINK("https://evil.example")');
  await askAs(passer, code, id, 'Is there coffee?');
  await send(passer, 'mutation ($q: ID!) { voteForQuestion(question: $q) { __typename } }', { q: hers });
  await host.goto(`/webinars/${id}/close`);
  await host.getByText('It can be closed once it has ended.').waitFor();
  await send(host, 'mutation ($id: ID!) { endWebinar(webinar: $id) { __typename } }', { id });
  await host.reload();
  await host.getByText('3 questions still need a fate').waitFor();
  await expectAccessible(host);
  await host.locator(`button[value="MOVED:${hers}"]`).click();
  await host.getByText('1 question got its fate.').waitFor();
  await host.locator('button[value="DECLINED-ZERO:all"]').click();
  await host.locator('#close-reason-mistake').waitFor();
  await host.getByLabel('Reason for declining').fill('The time did not suffice.');
  await host.locator('button[value="DECLINED-ZERO:all"]').click();
  await host.getByText('2 questions got their fate.').waitFor();
  expect(await host.getByLabel('Summary', { exact: true }).inputValue()).toContain(
    '1. How do others begin with apprentices?',
  );
  await host.getByLabel('Summary', { exact: true }).fill('It came to **one** thread.');
  await host.getByLabel('Material').fill('Slides https://files.example.org/slides.pdf');
  await host.getByRole('button', { name: 'Save' }).click();
  await host.getByRole('button', { name: 'Close and write to attendees' }).click();
  await host.getByText(/Attendees were told that they can ask and vote until/).waitFor();
  await host.getByLabel('Close now all the same').check();
  await host.getByRole('button', { name: 'Close and write to attendees' }).click();
  await host.getByText('The webinar is closed and the mails are on their way.').waitFor();

  await amina.goto(`/webinars/${id}`);
  await amina.getByText('3 of 3').waitFor();
  await amina.getByText('It came to one thread.').waitFor();
  await expectAccessible(amina);
  await amina.locator(`#question-${hers} a[href^="/threads/"]`).first().click();
  const thread = amina.url().split('/').at(-1) ?? '';
  const luc = await theatre.visitor({ as: 'luc' });
  const { replyToThread } = await send<{ replyToThread: { post: { id: string } } }>(
    luc,
    'mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { ... on ReplyToThreadSuccess { post { id } } } }',
    { input: { thread, markdown: 'With one firm.', language: 'en', idempotencyKey: key() } },
  );
  await send(host, 'mutation ($p: ID!) { markAnswer(post: $p) { __typename } }', { p: replyToThread.post.id });
  await host.goto(`/webinars/${id}/outcomes`);
  await host.getByLabel('What changed').fill('There is a page for beginners now.');
  await host.getByLabel(/How do others begin/).check();
  await host.getByRole('button', { name: 'Record and tell contributors' }).click();
  await host.getByText('It is recorded, and contributors are being told.').waitFor();
  await theatre.world.settle();
  await amina.goto('/notices');
  await amina.getByText(/changed something/).waitFor();
  await amina.getByText(/has its answer/).waitFor();
  await amina.goto('/webinars/mine');
  await amina.locator(`#question-${hers}`).getByText('Changed something').waitFor();
  await expectAccessible(amina);

  const file = await (await passer.request.get(`/webinars/${id}/export/questions.csv`)).text();
  const rows = parse(file, { columns: true, bom: true }) as Record<string, string>[];
  const kept = rows.map(({ question, votes, fate, reason, thread: link }) => ({
    ...{ question, votes, fate, reason, thread: link ? link.split('/').at(-1) : null },
  }));
  expect(kept).toEqual(await counted(id));
  expect(rows.find(({ question }) => question === formula)?.['text']).toBe('\'=HYPERLINK("https://evil.example")');
  await passer.goto(`/webinars/${id}/report`);
  for (const [figure, count] of [
    ['questions', 3],
    ['decided', 3],
    ['threads', 1],
    ['answered', 1],
    ['outcomes', 1],
  ] as const)
    expect(await passer.locator(`[data-figure="report.${figure}"]`).innerText()).toBe(String(count));
  expect(await passer.locator('#all-questions tbody tr').count()).toBe(rows.length);
  await expectAccessible(passer);
});

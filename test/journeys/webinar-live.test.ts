import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';
import { planOf } from '../support/webinar.js';

const theatre = useTheatre();

async function send<T>(page: Page, query: string, variables: object): Promise<T> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  return ((await response.json()) as { data: T }).data;
}

/** A webinar that is open, by the host whose browser this is. */
async function open(host: Page): Promise<{ id: string; code: string }> {
  const plan = `mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) {
    ... on PlanWebinarSuccess { webinar { id code } } } }`;
  const input = planOf({ slideCount: 3, slideTitles: ['Welcome', 'Where to start?', 'Your input counts'] });
  const { planWebinar } = await send<{ planWebinar: { webinar: { id: string; code: string } } }>(host, plan, { input });
  await send(host, 'mutation ($id: ID!) { openWebinar(webinar: $id) { __typename } }', { id: planWebinar.webinar.id });
  return planWebinar.webinar;
}

test('Attendees join in a tap, ask, vote through a dead line, and hear what became of their question', async () => {
  const host = await theatre.visitor({ as: 'ingrid' });
  const { id, code } = await open(host);

  const asker = await theatre.visitor({ screen: PHONE });
  await asker.goto(`/join/${code}`);
  await expectAccessible(asker);
  await asker.getByRole('button', { name: 'Join', exact: true }).click();
  await asker.getByRole('textbox', { name: 'Your question' }).fill('How do small firms find the time for apprentices?');
  await asker.reload();
  expect(await asker.getByRole('textbox', { name: 'Your question' }).inputValue()).toMatch(/small firms/);
  await asker.getByLabel('About which slide?').selectOption('2');
  await asker.getByRole('button', { name: 'Send question' }).click();
  await asker.getByText('Your question has arrived.').waitFor();
  await asker.locator('.own-question').getByText('Slide 2').waitFor();
  await expectAccessible(asker);

  const voter = await theatre.visitor({ screen: PHONE, language: 'ar' });
  await voter.goto(`/join/${code}`);
  await voter.locator('.join-form button').click();
  await voter.locator('.upvote').waitFor();
  await voter.context().setOffline(true);
  await voter.locator('.upvote').click();
  await voter.locator('[data-outbox]:not([hidden])').waitFor();
  await expectAccessible(voter);
  await voter.context().setOffline(false);
  await asker.locator('[data-question] [data-votes="1"]').waitFor();
  const shared = await voter.request.get(`/shared/ar/webinars/${id}/questions?at=1`);
  expect(await shared.text()).toMatch(/small firms/);
  expect(await shared.text()).not.toMatch(/data-own|aria-pressed="true"/);
  await voter.reload();
  expect(await voter.locator('.upvote').getAttribute('aria-pressed')).toBe('true');

  const plain = await theatre.visitor({ screen: PHONE, javaScript: false });
  await plain.goto(`/join/${code}`);
  await plain.getByRole('button', { name: 'Join', exact: true }).click();
  await plain.getByRole('textbox', { name: 'Your question' }).fill('x'.repeat(600));
  await plain.getByRole('button', { name: 'Send question' }).click();
  expect(await plain.getByRole('textbox', { name: 'Your question' }).inputValue()).toHaveLength(600);
  await plain.getByRole('textbox', { name: 'Your question' }).fill('May I ask without any script?');
  await plain.getByRole('button', { name: 'Send question' }).click();
  await plain.locator('.own-question').getByText('May I ask without any script?').waitFor();
  await plain.locator('.live-question', { hasText: 'small firms' }).locator('.upvote').click();
  await plain.locator('.live-question', { hasText: 'small firms' }).locator('[aria-pressed=true]').waitFor();
  await plain.getByRole('button', { name: /Applause/ }).click();
  await expectAccessible(plain);

  await asker.getByRole('button', { name: '1 new question' }).click();
  await asker.locator('.live-question.fresh', { hasText: 'without any script' }).waitFor();
  await asker.locator('[data-question] [data-votes="2"]').waitFor();
  const { webinar } = await send<{ webinar: { questions: { nodes: { id: string; body: string }[] } } }>(
    host,
    'query ($id: ID!) { webinar(id: $id) { questions { nodes { id body } } } }',
    { id },
  );
  const question = webinar.questions.nodes.find(({ body }) => body.includes('small firms'))?.id;
  await send(host, 'mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', {
    input: { question, fate: 'ANSWERED' },
  });
  await asker.locator('.own-question').getByText('Answered live').waitFor();
  await asker.getByRole('link', { name: /News about your question .*small firms.*: Answered live/ }).click();
  await expectAccessible(asker);
});

test('Those who moderate mute through a question, and two of them open who asked', async () => {
  const host = await theatre.visitor({ as: 'ingrid' });
  const { id, code } = await open(host);
  const asker = await theatre.visitor({ screen: PHONE, javaScript: false });
  await asker.goto(`/join/${code}`);
  await asker.getByText('Join with a name').click();
  await asker.getByLabel('Your name').fill('Somebody');
  await asker.getByRole('button', { name: 'Join', exact: true }).click();
  await asker.getByRole('textbox', { name: 'Your question' }).fill('Something that is not nice.');
  await asker.getByLabel(/Ask without my name/).check();
  await asker.getByRole('button', { name: 'Send question' }).click();

  await host.goto(`/webinars/${id}/live`);
  const tools = host.locator('.question-tools');
  await tools.locator('> summary').click();
  await tools.locator('summary', { hasText: 'Mute whoever asked' }).click();
  await tools.getByRole('textbox').fill('Please stay polite.');
  await tools.getByRole('button', { name: 'Mute whoever asked' }).click();
  await expectAccessible(host);
  await asker.reload();
  await asker.getByText(/Please stay polite/).waitFor();

  await tools.locator('> summary').click();
  await tools.locator('summary', { hasText: 'Ask to learn who asked' }).click();
  await tools.getByRole('textbox').fill('It threatens one of the speakers.');
  await tools.getByRole('button', { name: 'Ask to learn who asked' }).click();
  await host.getByText('Waits for a second person.').waitFor();
  expect(await host.content()).not.toContain('Somebody');

  const second = await theatre.visitor({ as: 'marta', screen: PHONE });
  await second.goto(`/webinars/${id}/seals`);
  await second.getByRole('button', { name: 'Agree: open it' }).click();
  await second.getByText('Somebody').waitFor();
  await expectAccessible(second);
});

import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';
import { planOf } from '../support/webinar.js';

const theatre = useTheatre();

async function plan(host: Page): Promise<string> {
  const response = await host.request.post('/graphql', {
    data: {
      query: `mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) {
        ... on PlanWebinarSuccess { webinar { id } } } }`,
      variables: { input: planOf({ slideCount: 3, slideTitles: ['Welcome', 'Where to start?', 'Your input counts'] }) },
    },
  });
  const { data } = (await response.json()) as { data: { planWebinar: { webinar: { id: string } } } };
  return data.planWebinar.webinar.id;
}

const note = (page: Page) => page.locator('[data-live=note]');
const focused = (page: Page) =>
  page.locator(':focus').locator('xpath=ancestor-or-self::*[@data-question]').getAttribute('id');

/** Goes on with the keyboard until a button or link of this name has the focus, and presses it. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
}

test('A host rehearses by keyboard alone: every fate by one key, the wall follows, another host is told', async () => {
  const host = await theatre.visitor({ as: 'ingrid' });
  await host.goto(`/webinars/${await plan(host)}/host`);
  await pressByKeyboard(host, 'Rehearse');
  await host.getByText('This is a rehearsal').waitFor();
  const address = new URL(host.url()).pathname;
  await pressByKeyboard(host, 'Let robots ask');
  await host.locator('[data-question]').nth(9).waitFor();
  await pressByKeyboard(host, 'Open the webinar');
  await host.getByText('Live now').waitFor();
  await host.locator('[data-crowd]:not([hidden])').waitFor();
  await expectAccessible(host);

  const wall = await theatre.visitor({ as: 'ingrid', screen: { width: 1920, height: 1080 } });
  await wall.goto(address.replace('/host', '/screen'));
  await wall.locator('.screen-list li').nth(3).waitFor();
  await expectAccessible(wall);
  const second = await theatre.visitor({ as: 'sofia', screen: PHONE, language: 'fr' });
  await second.goto(address);
  const stale = await theatre.visitor({ as: 'sofia', javaScript: false });
  await stale.goto(address);

  const first = host.locator('[data-question]').first();
  const words = (await first.locator('.body').textContent())?.trim() ?? '';
  const id = (await first.getAttribute('id')) ?? '';
  await first.focus();
  await host.keyboard.press('s');
  await note(host).getByText('Shown').waitFor();
  await wall.locator('.screen-question').getByText(words).waitFor();
  await second.locator(`#${id}`).getByText('par Ingrid').waitFor();
  await stale.locator(`#${id}`).getByRole('button', { name: 'Answered' }).click();
  await stale
    .getByRole('alert')
    .getByText(/Ingrid.*was quicker/)
    .waitFor();

  await host.keyboard.press('a');
  await note(host).getByText('Answered live').waitFor();
  const answered = await focused(host);
  await host.keyboard.press('u');
  await host.locator(`[data-question]`).nth(8).waitFor();
  expect(answered).not.toBe(id);

  await host.keyboard.press('m');
  await host.locator('[data-panel-form] [type=radio]:focus').waitFor();
  await expectAccessible(host);
  await host.keyboard.press('2');
  await host.keyboard.press('Enter');
  await note(host).getByText('Merged').waitFor();
  await host.keyboard.press('j');
  await host.keyboard.press('d');
  await host.locator('[data-panel-form] [type=radio]:focus').waitFor();
  await host.keyboard.press('3');
  await host.keyboard.press('Enter');
  await note(host).getByText('Declined').waitFor();
  await host.keyboard.press('t');
  await host.locator('[data-panel-form] select:focus').waitFor();
  await host.keyboard.press('Escape');
  await host.locator('[data-panel-form]').waitFor({ state: 'detached' });
  await host.keyboard.press('n');
  await host.locator('#slide-now option[selected]', { hasText: 'Welcome' }).waitFor({ state: 'attached' });
  await host.getByRole('link', { name: 'Big screen', exact: false }).first().focus();
  const before = await note(host).textContent();
  await host.keyboard.press('a');
  await host.waitForTimeout(300);
  expect(await note(host).textContent()).toBe(before);

  await stale.goto(address);
  await stale.locator('[data-question]').first().getByRole('link', { name: 'Decline…' }).click();
  await stale.getByLabel('Or in your own words').fill('We answer this by mail.');
  await stale.getByRole('button', { name: 'Decline', exact: true }).click();
  await note(stale).getByText('Declined').waitFor();
  await note(stale).getByRole('button', { name: 'Undo' }).click();
  await expectAccessible(stale);
  expect(theatre.mistakes).toEqual([]);
});

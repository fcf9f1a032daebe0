import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { DESKTOP, expectAccessible, PHONE, useTheatre } from '../support/browser.js';
import { closePoll, makePoll, openPoll, pollOf } from '../support/poll.js';
import { Visitor } from '../support/visitor.js';
import { openWebinar } from '../support/webinar.js';

const theatre = useTheatre();

/** Somebody who takes part by the code, in a browser of their own. */
async function takePart(code: string, sight: Parameters<typeof theatre.visitor>[0] = {}): Promise<Page> {
  const page = await theatre.visitor({ screen: PHONE, ...sight });
  await page.goto(`/join/${code}`);
  await page.locator('main form button').last().click();
  await page.waitForURL(/\/live/);
  return page;
}

test('A hall votes by script and by form, sees the counts grow, and the wall shows what everybody may see', async () => {
  const host = new Visitor(theatre.origin, 'en');
  await host.get('mutation { signInAsCast(name: "ingrid") { __typename } }');
  const { id, code } = await openWebinar(host);
  const poll = await makePoll(host, pollOf(id, 'RANKING', ['Trust', 'Money', 'Time'], { hidesResults: true }));
  const [phone, plain] = [await takePart(code), await takePart(code, { javaScript: false, language: 'ar' })];
  await openPoll(host, poll, 600);

  // The poll comes to the open page by itself, and is put in order by the keyboard alone.
  const card = phone.locator(`[data-poll="${poll}"]`);
  await card.getByRole('button', { name: 'Move “Time” up' }).press('Enter');
  expect(await phone.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Move “Time” up');
  await phone.keyboard.press('Enter');
  expect(await card.locator('poll-ranking [data-say]').textContent()).toBe('“Time”: place 1 of 3');
  await card.getByRole('button', { name: 'Vote' }).click();
  await card.locator('[data-voted]').waitFor();
  expect(await card.locator('[data-tally]').count()).toBe(0);
  await expectAccessible(phone);

  // The host's own wall shows no hidden result.
  const wall = await theatre.visitor({ as: 'ingrid', screen: { width: 1920, height: 1080 } });
  await wall.goto(`/webinars/${id}/screen`);
  await wall.locator(`poll-stage [data-poll="${poll}"]`).waitFor();
  expect(await wall.locator('[data-tally]').count()).toBe(0);

  await plain.reload();
  for (const [option, place] of [
    [1, '2'],
    [2, '3'],
    [3, '1'],
  ])
    await plain.locator(`#poll-${poll} [name="place-${option}"]`).selectOption(String(place));
  await plain.locator(`#poll-${poll} [data-vote-button]`).click();
  await plain.locator(`#poll-${poll} [data-voted]`).waitFor();
  await card.locator('[data-voters]', { hasText: '2 answers' }).waitFor();

  await closePoll(host, poll);
  await phone.locator(`[data-closed="${poll}"]`).waitFor({ state: 'attached' });
  await wall.locator('poll-stage [data-tally]').waitFor();
  const results = await theatre.visitor({ screen: DESKTOP });
  await results.goto(`/webinars/${id}/polls/${poll}`);
  const rows = results.locator('.poll-table tbody tr');
  expect(await rows.first().locator('[data-points]').textContent()).toMatch(/^\s*6\s*$/);
  const [download] = await Promise.all([
    results.waitForEvent('download'),
    results.getByRole('link', { name: 'Results as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`poll-${poll}-results.csv`);
});

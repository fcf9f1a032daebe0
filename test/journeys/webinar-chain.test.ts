import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { linkFor, newAddress } from '../support/account-pages.js';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';
import { makePoll, pollOf } from '../support/poll.js';
import { planned } from '../support/webinar.js';
import { Visitor } from '../support/visitor.js';

const theatre = useTheatre();

async function join(page: Page, code: string, name?: string): Promise<void> {
  await page.goto(`/join/${code}`);
  if (name) {
    await page.locator('.join-form summary').click();
    await page.locator('#join-name').fill(name);
  }
  await page.locator('main form button').last().click();
  await page.waitForURL(/\/live/);
}

test('A question asked live goes its way, from the hall to what changed because of it, also without an account', async () => {
  const api = new Visitor(theatre.origin, 'en');
  await api.get('mutation { signInAsCast(name: "ingrid") { __typename } }');
  const { id, code } = await planned(api, { inputDays: 0 });
  const poll = await makePoll(api, pollOf(id, 'SINGLE', ['Yes, at once', 'Not yet']));
  await api.get('mutation ($id: ID!) { publishWebinar(webinar: $id) { __typename } }', { id });

  // Before: somebody without account and without script takes a seat by mail.
  const email = newAddress();
  const plain = await theatre.visitor({ screen: PHONE, javaScript: false });
  await plain.goto(`/webinars/${id}`);
  await plain.locator('#register-email').fill(email);
  await plain.locator('#register button').click();
  await plain.goto(await linkFor(theatre, email));
  await plain.locator('main form button').first().click();

  // Live: one opens it, one wall shows the code, three are in the hall.
  const host = await theatre.visitor({ as: 'ingrid' });
  await host.goto(`/webinars/${id}/host`);
  await host.getByRole('button', { name: 'Open the webinar' }).click();
  await host.getByText('Live now').first().waitFor();
  const wall = await theatre.visitor({ as: 'ingrid', screen: { width: 1920, height: 1080 } });
  await wall.goto(`/webinars/${id}/screen`);
  await wall
    .getByText(`${code.slice(0, 3)}-${code.slice(3)}`)
    .first()
    .waitFor();
  const amina = await theatre.visitor({ as: 'amina', screen: PHONE, language: 'ar' });
  const phone = await theatre.visitor({ screen: PHONE });
  await Promise.all([join(amina, code, 'Amina Farouk'), join(phone, code)]);
  await amina.locator('#ask textarea[name=body]').fill('كيف نبدأ مع شركة صغيرة لا وقت لديها؟');
  await amina.locator('#ask .button').click();
  await amina.locator('.own-question').first().waitFor();
  await plain.goto(`/webinars/${id}/live`);
  await plain.locator('#ask textarea[name=body]').fill('Will there be coffee?');
  await plain.locator('#ask .button').click();
  const hers = plain.locator('.live-question', { hasText: 'شركة صغيرة' });
  await hers.locator('.upvote').click();
  await hers.locator('[aria-pressed=true]').waitFor();

  // The poll is opened, answered by tap and by form, and the wall counts along.
  await host.locator(`#poll-${poll} button[value=poll-open]`).click();
  await phone.locator(`[data-poll="${poll}"]`).getByLabel('Yes, at once').check();
  await phone.locator(`[data-poll="${poll}"]`).getByRole('button', { name: 'Vote' }).click();
  await phone.locator(`[data-poll="${poll}"] [data-voted]`).waitFor();
  await plain.reload();
  await plain.locator(`#poll-${poll}`).getByLabel('Not yet').check();
  await plain.locator(`#poll-${poll} [data-vote-button]`).click();
  await wall.locator('[data-voters]', { hasText: '2' }).first().waitFor();
  await expectAccessible(wall);

  // One key each: her question on the wall, the other declined with a reason its asker reads.
  await host.reload();
  const queued = host.locator('[data-question]', { hasText: 'شركة صغيرة' });
  await queued.focus();
  await host.keyboard.press('s');
  await wall.locator('.screen-question').getByText('شركة صغيرة').waitFor();
  await amina.locator('.own-question').getByText('معروض').waitFor();
  await host.getByRole('button', { name: 'End the webinar' }).click();

  // After: nothing is left without a fate, and everybody gets their mail.
  await host.goto(`/webinars/${id}/close`);
  const question = await queuedId(api, id, 'شركة صغيرة');
  const onward = host.locator('details', { has: host.locator('#go-on-theme') });
  await onward.locator('summary').click();
  await onward.locator(`[value="${question}"]`).check();
  await onward.locator('button[value=MOVED]').click();
  await host.getByLabel('Reason for declining').fill('There will be, at eleven.');
  await host.locator('button[value="DECLINED-ZERO:all"]').click();
  await host.getByRole('button', { name: 'Close and write to attendees' }).click();
  await host.getByText('The webinar is closed and the mails are on their way.').waitFor();
  await plain.goto(await linkFor(theatre, email, 'There will be, at eleven.'));
  await expectAccessible(plain);

  // Her question is a thread of hers. Luc answers, she marks it, and who voted for it hears of that by mail.
  await amina.goto('/webinars/mine');
  await amina.locator(`#question-${question} a[href^="/threads/"]`).first().click();
  const thread = new URL(amina.url()).pathname;
  const luc = await theatre.visitor({ as: 'luc' });
  await luc.goto(thread);
  await luc.locator('#reply textarea[name=markdown]').fill('Come on their quiet day, and bring one page.');
  await luc.locator('#reply button[value=reply]').click();
  await luc.getByText('Come on their quiet day').first().waitFor();
  await amina.goto(thread);
  await amina.locator('button[value=mark]').first().click();
  await amina.locator('#answer').waitFor();
  expect(await linkFor(theatre, email, 'شركة صغيرة')).toContain('/posts/');

  // What changed is told to those whose input it was, with an account and without.
  await host.goto(`/webinars/${id}/outcomes`);
  await host.getByLabel('What changed').fill('The first page for firms is in the package now.');
  await host.getByLabel(/شركة صغيرة/).check();
  await host.getByRole('button', { name: 'Record and tell contributors' }).click();
  await host.getByText('It is recorded, and contributors are being told.').waitFor();
  await linkFor(theatre, email, 'The first page for firms');
  await amina.goto('/notices');
  await amina.locator(`a[href*="/webinars/${id}"]`).first().waitFor();
  await phone.goto(`/webinars/${id}`);
  await phone.getByText('The first page for firms').first().waitFor();
  await phone.getByText('2 of 2').first().waitFor();
  await expectAccessible(phone);
}, 150_000);

/** The id of the question that says this. */
async function queuedId(host: Visitor, id: string, words: string): Promise<string> {
  const { webinar } = await host.get<{ webinar: { questions: { nodes: { id: string; body: string }[] } } }>(
    'query ($id: ID!) { webinar(id: $id) { questions { nodes { id body } } } }',
    { id },
  );
  return webinar.questions.nodes.find(({ body }) => body.includes(words))?.id ?? '';
}

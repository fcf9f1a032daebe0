import { expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { expectAccessible, openMore, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

test('Without JavaScript, on a phone and in Arabic: I mute from a post, unfold one, and take it back in the settings', async () => {
  const page = await theatre.visitor({ as: 'karim', javaScript: false, screen: PHONE, language: 'ar' });
  await page.goto('/search?q=in:people%20jonas');
  await page.locator('.hits a, main h3 a').first().click();
  const profile = new URL(page.url()).pathname;
  await page.goto(`${profile}?tab=answers`);
  await expectAccessible(page);
  const place = await page.locator('.given h3 a').first().getAttribute('href');
  await page.goto(place ?? '');
  const name = 'Jonas Weber';
  const thread = new URL(page.url()).pathname;
  const post = page.locator('.replies .post').filter({ hasText: name }).first();
  await openMore(post);
  await post.locator('button[value="mute"]').click();
  const folded = page.locator('.replies .post.is-muted').first();
  await folded.waitFor();
  expect(await folded.locator('.prose').isVisible()).toBe(false);
  await folded.locator('.folded > summary').click();
  expect(await folded.locator('.prose').isVisible()).toBe(true);
  await expectAccessible(page);

  await page.goto('/settings#away');
  await expectAccessible(page);
  await page.locator('#away').getByRole('button').click();
  await page.getByRole('status').waitFor();
  expect(await page.locator('#away .entries').count()).toBe(0);
  await page.goto(thread);
  expect(await page.locator('.post.is-muted').count()).toBe(0);
});

test('A live page keeps quiet about somebody muted; a profile names where one works', async () => {
  const luc = await theatre.visitor({ as: 'luc' });
  const jonas = await theatre.visitor({ as: 'jonas' });
  await jonas.goto('/settings');
  await jonas.getByLabel('Where you work').fill('Werkzeugbau Weber, Esslingen');
  await jonas.getByRole('button', { name: 'Save profile' }).click();
  await jonas.getByText('Your profile is saved.').waitFor();
  await jonas.locator('#profile a[href^="/people/"]').click();
  await jonas.getByText('Werkzeugbau Weber, Esslingen').waitFor();
  const profile = new URL(jonas.url()).pathname;
  await luc.goto(profile);
  await luc.locator('.person-acts .menu > summary').click();
  await luc.getByRole('button', { name: 'Mute', exact: true }).click();
  await luc.getByText('You muted this person.').waitFor();

  await luc.goto('/themes/work-based-learning');
  await luc.locator('.thread-row h3 a').first().click();
  const thread = new URL(luc.url()).pathname;
  const joined = luc.waitForEvent('websocket');
  await luc.reload();
  await joined;
  const answer = async (page: typeof jonas, words: string) => {
    await page.goto(thread);
    await page.getByLabel('Your reply').fill(words);
    await page.getByRole('button', { name: 'Post reply' }).click();
    await page.getByText(words).first().waitFor();
  };
  await answer(jonas, 'Words that nobody wants to hear.');
  const amina = await theatre.visitor({ as: 'amina' });
  await answer(amina, 'Words that are welcome.');
  await luc.getByRole('button', { name: '1 new reply' }).click();
  await luc.getByText('Words that are welcome.').waitFor();
  expect(await luc.getByText('Words that nobody wants to hear.').count()).toBe(0);
});

test('An imported author has no country nobody told and joined nothing; a member says that it is them', async () => {
  const row = await theatre.world.database.one<{ id: string }>(sql`
    with made as (
      insert into person (email, name, password_hash, country, languages, interface_language, imported_from)
      values ('greta@imported.invalid', 'Old Greta', '', 'ZZ', '{}', 'en', 'old forum') returning id)
    insert into imported_person (source, key, person_id) select 'old forum', 'greta', id from made
    returning person_id as id`);
  const jonas = await theatre.visitor({ as: 'jonas', javaScript: false, screen: PHONE });
  await jonas.goto(`/people/${row?.id}`);
  await jonas.getByText('Imported from elsewhere').waitFor();
  expect(await jonas.locator('main').innerText()).not.toMatch(/ZZ|Joined|Country|Roles/);
  await jonas.getByText('This is me').click();
  await jonas.locator('#claim-words').fill('I taught there until 2019.');
  await jonas.locator('button[value=claim]').click();
  await jonas.getByRole('status').waitFor();
  await expectAccessible(jonas);
});

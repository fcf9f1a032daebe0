import { expect, test } from 'vitest';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();
const WORDS = 'We began with two firms and one form.';

test('A reply begun on one device is there on another, without JavaScript too, and gone once it is posted', async () => {
  const luc = await theatre.visitor({ as: 'luc' });
  await luc.goto('/themes/work-based-learning');
  await luc.locator('.thread-row h3 a').first().click();
  await luc.getByLabel('Your reply').fill(WORDS);
  await luc.getByText('Draft saved').waitFor();
  const address = new URL(luc.url()).pathname;

  const elsewhere = await theatre.visitor({ as: 'luc', screen: PHONE });
  await elsewhere.goto(address);
  await elsewhere.getByLabel('Your reply').scrollIntoViewIfNeeded();
  await elsewhere.getByText('This is what you began earlier.').waitFor();
  expect(await elsewhere.getByLabel('Your reply').inputValue()).toBe(WORDS);
  await elsewhere.getByLabel('Your reply').fill(`${WORDS} It took a year.`);
  await elsewhere.getByText('Draft saved').waitFor();

  await luc.getByLabel('Your reply').fill(`${WORDS} It was worth it.`);
  await luc.getByText('It took a year.').waitFor();
  await expectAccessible(luc);
  await luc.getByRole('button', { name: 'Keep what is in the field' }).click();
  await luc.getByText('Draft saved').waitFor();

  const plain = await theatre.visitor({ as: 'luc', screen: PHONE, javaScript: false });
  await plain.goto('/drafts');
  await plain.getByRole('link', { name: 'Go on writing' }).click();
  expect(await plain.getByLabel('Your reply').inputValue()).toBe(`${WORDS} It was worth it.`);
  await expectAccessible(plain);
  await plain.getByRole('button', { name: 'Keep as draft' }).click();
  await plain.getByRole('link', { name: 'Go on writing' }).click();
  await plain.getByRole('button', { name: 'Post reply' }).click();
  await plain.getByText('It was worth it.').waitFor();
  await plain.goto('/drafts');
  await plain.getByText('No draft.').waitFor();
});

test('A draft the server does not take says so, unlike one that only waits for the connection', async () => {
  const luc = await theatre.visitor({ as: 'luc', language: 'fr' });
  await luc.goto('/ask?new');
  const status = luc.locator('[data-draft-status]');
  await luc.context().setOffline(true);
  await luc.locator('[name=title]').fill('Qui paie les tuteurs en entreprise ?');
  await status.getByText('au retour de la connexion').waitFor();
  await luc.context().setOffline(false);
  await status.getByText('Brouillon enregistré').waitFor();
  await luc.goto('/themes/work-based-learning');
  await luc.locator('.thread-row h3 a').first().click();
  await luc.locator('[name=markdown]').scrollIntoViewIfNeeded();
  await luc.context().clearCookies();
  await luc.locator('[name=markdown]').fill(WORDS);
  await luc.getByText('Le serveur n’a pas pris le brouillon').waitFor();
});

test('What is typed while the script is still on its way is kept as well', async () => {
  const jonas = await theatre.visitor({ as: 'jonas' });
  let come = (): void => undefined;
  const typed = new Promise<void>((resolve) => (come = resolve));
  await jonas.route(/\.js(\?|$)/, async (route) => {
    await typed;
    await route.continue();
  });
  await jonas.goto('/threads/10', { waitUntil: 'commit' });
  await jonas.getByLabel('Your reply').fill('Typed on a slow line.');
  come();
  await jonas.getByText('Draft saved').waitFor();
});

import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';
import { docm, pdf, photo } from '../support/files.js';

const theatre = useTheatre();

const begin = async (page: Page, title: string): Promise<void> => {
  await page.goto('/ask');
  await page.getByLabel('Your question in one line').fill(title);
  await page.getByRole('radio', { name: /Work-based learning/ }).check();
};

test('I show my workshop by a photo, describe it, and whoever reads gets the size that fits', async () => {
  const amina = await theatre.visitor({ as: 'amina', screen: PHONE });
  await begin(amina, 'How do you light a workshop like this?');
  await amina.getByLabel('Details', { exact: true }).fill('This is ours.');
  await amina.getByText('Add a picture or a file').click();
  const file = amina.getByLabel('Picture or file');
  await file.setInputFiles({ name: 'plan.docm', mimeType: 'image/png', buffer: docm() });
  await amina.getByText(/contains macros/).waitFor();
  await file.setInputFiles({ name: 'lab.jpg', mimeType: 'image/jpeg', buffer: await photo() });
  const alt = amina.getByLabel('What does the picture show?');
  await alt.waitFor();
  await expectAccessible(amina);
  await amina.getByRole('button', { name: 'Post question' }).click();
  await amina.getByText(/A picture has no words yet/).waitFor();
  await alt.fill('A workbench [left] under one lamp');
  await amina.getByRole('button', { name: 'Post question' }).click();
  const picture = amina.getByRole('img', { name: 'A workbench [left] under one lamp' });
  await picture.waitFor();
  await picture.scrollIntoViewIfNeeded();
  await amina.waitForFunction("document.querySelector('.prose img').naturalWidth > 0");
  expect(await picture.getAttribute('srcset')).toMatch(/480\.webp 480w/);
  await expectAccessible(amina);
});

test('Without JavaScript I add a file too, and a film is a link until I follow it', async () => {
  const jonas = await theatre.visitor({ as: 'jonas', javaScript: false, screen: PHONE });
  await begin(jonas, 'Who has a better plan than this one?');
  await jonas.getByLabel('Details', { exact: true }).fill('https://youtu.be/dQw4w9WgXcQ\n\nAnd the plan:');
  await jonas.getByText('Add a picture or a file').click();
  await jonas.getByLabel('Picture or file').setInputFiles({ name: 'plan.pdf', mimeType: 'text/html', buffer: pdf() });
  await jonas.getByLabel('What does the picture show?').fill('Our plan');
  await jonas.getByRole('button', { name: 'Add to the text' }).click();
  await jonas.getByText(/Added at the end of your text/).waitFor();
  expect(await jonas.getByLabel('Details', { exact: true }).inputValue()).toMatch(
    /And the plan:\n\n\[Our plan\]\(attachment:\w{32}\)/,
  );
  await expectAccessible(jonas);
  await jonas.getByRole('button', { name: 'Post question' }).click();
  const link = jonas.getByRole('link', { name: 'Our plan' });
  await link.waitFor();
  await jonas.getByText('(PDF, 1 kB)').waitFor();
  await expectAccessible(jonas);

  await jonas.getByRole('link', { name: 'Play here (loads content from youtube-nocookie.com)' }).waitFor();
});

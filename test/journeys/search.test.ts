import { expect, test } from 'vitest';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

test('Somebody finds by keyboard what is suggested, and narrows a search by its form', async () => {
  const page = await theatre.visitor({ as: 'luc', screen: PHONE });
  await page.goto('/');
  const field = page.getByRole('combobox', { name: 'Search questions and answers' });
  await field.pressSequentially('yusuf');
  await page.getByRole('option', { name: /Yusuf Demir/ }).waitFor();
  await field.press('ArrowDown');
  await field.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Yusuf Demir' }).waitFor();
  expect(await page.getByRole('button', { name: 'Follow', exact: true }).count()).toBe(1);
  await page.goto('/search?q=placement');
  const placements = page.locator('.hits > li', { hasText: 'Placements for teachers' });
  await placements.getByRole('link', { name: 'In a reply' }).waitFor();
  expect(await placements.getByText('instead of ten in a row').count()).toBe(1);
  await page.goto('/search?q=training');
  await page.locator('mark').first().waitFor();
  await page.getByText('Filters', { exact: true }).click();
  await page.getByLabel('State').selectOption({ label: 'Answered' });
  await page.getByRole('button', { name: 'Apply the filters' }).click();
  await page.getByRole('link', { name: 'Remove the filter state:answered' }).waitFor();
  await expectAccessible(page);
});

test.each([[true], [false]])(
  'A search is kept, its telling changed, and deleted (JavaScript: %s)',
  async (javaScript) => {
    const page = await theatre.visitor({ as: 'amina', language: 'ar', screen: PHONE, javaScript });
    await page.goto(`/search?q=${encodeURIComponent('التدريب حالة:مفتوح')}`);
    await page.getByText('حفظ هذا البحث').click();
    await page.getByLabel('الاسم').fill(`التدريب ${javaScript}`);
    await page.getByRole('button', { name: 'حفظ', exact: true }).click();
    await page.waitForURL('**/searches');
    await page.getByLabel('أعلمني بالجديد').first().selectOption('NOW');
    await page.getByRole('button', { name: 'تغيير' }).first().click();
    await page.waitForURL('**/searches');
    expect(await page.getByLabel('أعلمني بالجديد').first().inputValue()).toBe('NOW');
    if (javaScript) await expectAccessible(page);
    await page.getByRole('button', { name: `حذف «التدريب ${javaScript}»` }).click();
    await page.getByText('لم تحفظ أي بحث بعد').waitFor();
  },
);

import { expect, test } from 'vitest';
import { expectAccessible, openMore, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();
const title = 'شركات أصغر من أن تُري المتدرب كل شيء';

test.each([true, false])(
  'A reader of Arabic finds a French thread in Arabic, sees the original, and corrects a sentence (script: %s)',
  async (javaScript) => {
    const karim = await theatre.visitor({ as: 'amina', language: 'ar', screen: PHONE, javaScript });
    await karim.goto('/themes/work-based-learning');
    await karim.getByRole('link', { name: title }).first().click();
    await karim.getByRole('heading', { level: 1, name: title }).waitFor();
    const question = karim.getByRole('article').first();
    await question.getByText('ترجمة \u2068Karim').waitFor();
    const original = question.locator('.original');
    expect(await original.locator('.prose').isVisible()).toBe(false);
    await original.locator('summary').click();
    expect(await original.locator('.prose').getAttribute('lang')).toBe('fr');
    await original.getByText('Questions pratiques').waitFor();
    if (javaScript) await expectAccessible(karim);

    await question.getByRole('link', { name: 'صحّح هذه الترجمة' }).click();
    await karim.getByText('Questions pratiques').waitFor();
    const field = karim.locator('[name=markdown]');
    const said = javaScript ? 'أسئلة عملية جدًا:' : 'أسئلة من الواقع:';
    await field.fill((await field.inputValue()).replace(/^أسئلة .*:$/m, said));
    if (javaScript) await expectAccessible(karim);
    await karim.getByRole('button', { name: 'احفظ الترجمة' }).click();
    await karim.waitForURL(/\/threads\/\d+/);
    await karim.getByText(said).first().waitFor();
    await karim.getByText('تصحيح \u2068Amina').first().waitFor();
    await karim.getByRole('article').first().getByRole('link', { name: 'النسخ' }).click();
    await karim.locator('.act > summary').first().click();
    await karim.locator('ins').first().waitFor();
  },
);

test('Without JavaScript members get to translating, and moderators keep the glossary', async () => {
  const luc = await theatre.visitor({ as: 'luc', language: 'fr', javaScript: false });
  await luc.goto('/threads/10');
  await openMore(luc.getByRole('article').first());
  await luc.getByRole('article').first().getByRole('link', { name: 'Traduire' }).click();
  await luc.waitForURL(/\/translate/);
  const marta = await theatre.visitor({ as: 'marta', javaScript: false });
  await marta.goto('/glossary');
  await marta.getByText('Add a term').click();
  const form = marta.locator('#term-new');
  await form.getByLabel('Term', { exact: true }).fill('EQF');
  await form.getByRole('button', { name: 'Save term' }).click();
  await marta.getByText('The glossary has this term already').waitFor();
  await form.getByLabel('Term', { exact: true }).fill('CVET');
  await form.locator('[name="word-fr"]').fill('formation continue');
  await form.getByRole('button', { name: 'Save term' }).click();
  await marta.locator('dt').getByText('CVET', { exact: true }).waitFor();
});

test('Whoever reads the original is offered another language of theirs, never the one it is written in', async () => {
  const jonas = await theatre.visitor({ as: 'jonas', javaScript: false });
  await jonas.goto('/posts/1/translate');
  await jonas.getByRole('heading', { name: 'Original (English)' }).waitFor();
  expect(await jonas.locator('#to').inputValue()).toBe('de');
  await jonas.getByLabel('Text in German').waitFor();
});

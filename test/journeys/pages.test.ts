import { describe, expect, test } from '@jest/globals';
import { DESKTOP, expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();

const open = [
  '/',
  '/themes/work-based-learning',
  '/threads/10',
  '/ask',
  '/search?q=training',
  '/sign-in',
  '/sign-up',
  '/reset',
  '/demo',
  '/offline',
  '/about',
  '/privacy',
  '/themes/work-based-learning?filter=unanswered',
];
const member = ['/settings', '/notices', '/ask', '/threads/10', '/'];
const moderator = ['/moderation', '/operations', '/threads/10'];

describe.each([
  ['en', DESKTOP, true],
  ['ar', PHONE, false],
  ['fr', PHONE, true],
] as const)('In %s on a screen of %o, dark: %s', (language, screen, dark) => {
  const direction = language === 'ar' ? 'rtl' : 'ltr';

  test.each([
    ['a guest', undefined, open],
    ['a member', 'amina', member],
    ['an admin', 'sofia', moderator],
  ] as const)(
    'every page is accessible to %s',
    async (_, as, paths) => {
      const page = await theatre.visitor({ language, screen, dark, ...(as && { as }) });
      for (const path of paths) {
        const response = await page.goto(path);
        expect([path, response?.status()]).toEqual([path, 200]);
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        expect(await page.locator('html').getAttribute('dir')).toBe(direction);
        expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
        await expectAccessible(page);
      }
    },
    180_000,
  );

  test('what is not there says so, with a way on', async () => {
    const page = await theatre.visitor({ language, screen, dark });
    for (const path of [
      '/nothing/here',
      '/threads/999999',
      '/people/00000000-0000-0000-0000-000000000000',
      '/themes/none',
    ])
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
    await expectAccessible(page);
  }, 60_000);
});

test('Every page carries a strict policy, nonces and no script of others', async () => {
  const page = await theatre.visitor();
  const response = await page.goto('/threads/10');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src[^;]*'nonce-[\w+/=-]{16,}'/);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  const again = await page.request.get('/threads/10');
  expect(again.headers()['content-security-policy']).not.toBe(policy);
  expect(response?.headers()).toMatchObject({ 'x-content-type-options': 'nosniff' });
});

import { describe, expect, test } from 'vitest';
import { expectAccessible, expectNoOverflow, useTheatre } from './browser.js';

const open = [
  '/',
  '/themes/work-based-learning',
  '/threads/10',
  '/ask',
  '/search?q=training',
  '/tags',
  '/tags/placements',
  '/glossary',
  '/people/PERSON',
  '/threads/10/print',
  '/sign-in',
  '/sign-up',
  '/reset',
  '/demo',
  '/offline',
  '/about',
  '/privacy',
  '/themes/work-based-learning?filter=unanswered',
  '/webinars',
  '/centres',
  '/webinars?filter=past',
  '/webinars/stop/nothing',
  '/webinars/1',
  '/webinars/1/report',
  '/webinars/mine',
  '/webinars/1/polls/1',
  '/webinars/1/polls/3',
  '/partners',
  '/partners/4',
  '/centres?map=europe',
  '/calls',
  '/calls/1',
];
const member = [
  '/settings',
  '/notices',
  '/ask',
  '/threads/10',
  '/',
  '/drafts',
  '/bookmarks',
  '/following',
  '/searches',
  '/partners/matches',
  '/partners/1/interests?view=compare',
  '/interests/4',
  '/partners/write',
];
const moderator = [
  '/moderation',
  '/moderation/log',
  '/moderation/attention',
  '/moderation/claims',
  '/operations',
  '/threads/10',
  '/themes/work-based-learning?tidy=1',
  '/webinars/plan',
  '/calls/1/edit',
  '/webinars/2/host?show=all',
  '/webinars/2/screen',
  '/webinars/1/close',
  '/webinars/2/close',
  '/webinars/1/outcomes',
];

interface Screen {
  readonly width: number;
  readonly height: number;
}

/**
 * Walks through the pages in one language, on one screen, by day or night; a file each, so that they run side by side.
 * English and Arabic are looked at by every rule: once in each direction, on each screen, by day and by night. French
 * has the same elements under the same styles, so there it counts that its longer words fit.
 */
export function walkThroughPages(language: 'en' | 'fr' | 'ar', screen: Screen, dark: boolean): void {
  const theatre = useTheatre();
  const expectWellMade = language === 'fr' ? expectNoOverflow : expectAccessible;
  const direction = language === 'ar' ? 'rtl' : 'ltr';

  describe(`In ${language} on a screen of ${screen.width}, ${dark ? 'dark' : 'light'}`, () => {
    test.each([
      ['a guest', undefined, open],
      ['a member', 'amina', member],
      ['an admin', 'sofia', moderator],
    ] as const)(
      `every page is ${language === 'fr' ? 'whole' : 'accessible'} to %s`,
      async (_, as, paths) => {
        const page = await theatre.visitor({ language, screen, dark, ...(as && { as }) });
        await page.goto('/threads/10');
        const person = (await page.locator('a[href^="/people/"]').first().getAttribute('href')) ?? '';
        for (const path of paths.map((one) => (one === '/people/PERSON' ? person : one))) {
          const response = await page.goto(path);
          expect([path, response?.status()]).toEqual([path, 200]);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
          expect(await page.locator('html').getAttribute('dir')).toBe(direction);
          expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
          await expectWellMade(page);
        }
      },
      240_000,
    );

    test('what is not there says so, with a way on', async () => {
      const page = await theatre.visitor({ language, screen, dark });
      for (const path of [
        '/nothing/here',
        '/threads/999999',
        '/people/00000000-0000-0000-0000-000000000000',
        '/themes/none',
        '/tags/none',
      ])
        expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
      await expectWellMade(page);
    });
  });
}

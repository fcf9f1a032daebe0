import { expect, test } from 'vitest';
import { expectAccessible, PHONE, useTheatre } from '../support/browser.js';

const theatre = useTheatre();
const NEW = '<?xml version="1.0" encoding="utf-8"?>';

test('Without JavaScript I read, follow, keep with a reminder, and find both again; what is new is marked', async () => {
  const nino = await theatre.visitor({ as: 'nino', javaScript: false, screen: PHONE });
  await nino.goto('/themes/work-based-learning');
  await nino.locator('.thread-row h3 a').first().click();
  const address = new URL(nino.url()).pathname;
  await nino.getByRole('button', { name: 'Follow', exact: true }).click();
  await nino.getByRole('button', { name: 'Stop following' }).waitFor();
  await expectAccessible(nino);
  await nino.getByRole('link', { name: 'Keep this thread' }).click();
  await nino.getByLabel('Note to yourself').fill('for the staff meeting');
  await nino.getByLabel('Tomorrow').check();
  await expectAccessible(nino);
  await nino.getByRole('button', { name: 'Keep it' }).click();
  await nino.getByText('for the staff meeting').waitFor();
  await expectAccessible(nino);

  const luc = await theatre.visitor({ as: 'luc', javaScript: false });
  await luc.goto(address);
  await luc.getByLabel('Your reply').fill('A reply that Nino has not seen yet.');
  await luc.getByRole('button', { name: 'Post reply' }).click();
  await nino.goto('/following');
  await nino.getByText('1 new').waitFor();
  await expectAccessible(nino);
  await nino.goto(address);
  await nino.getByRole('link', { name: '1 new reply: go to it' }).click();
  await nino.getByText('New since your last visit').waitFor();
  await nino.goto('/following');
  expect(await nino.getByText('1 new').count()).toBe(0);
});

test('With a script my place is kept as I scroll; choosing mails and the reader view work in Arabic', async () => {
  const karim = await theatre.visitor({ as: 'karim', language: 'ar' });
  await karim.goto('/themes/work-based-learning');
  await karim.locator('.thread-row h3 a').first().click();
  const [kept] = await Promise.all([
    karim.waitForRequest((request) => /\/partials\/threads\/\d+\/read\?number=\d+/.test(request.url())),
    karim.locator('[data-replies] > .post').last().scrollIntoViewIfNeeded(),
  ]);
  expect(kept.method()).toBe('POST');
  const address = new URL(karim.url()).pathname;
  await karim.goto(`${address}/print`);
  await expectAccessible(karim);
  await karim.goto('/settings#mails');
  await karim.locator('input[name="pace-FOLLOWED"][value="NEVER"]').check();
  await karim.locator('button[value="mails"]').click();
  await karim.getByRole('status').waitFor();
  expect(await karim.locator('input[name="pace-FOLLOWED"][value="NEVER"]').isChecked()).toBe(true);
  await expectAccessible(karim);
});

test('Machines find feeds, the sitemap, data about a question, its picture; and ask again without getting all again', async () => {
  const page = await theatre.visitor();
  await page.goto('/themes/applied-research');
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const atom = await page.request.get(href ?? '');
  expect(atom.headers()['content-type']).toMatch('application/atom+xml');
  const body = await atom.text();
  expect(body.startsWith(NEW)).toBe(true);
  const wellFormed = await page.evaluate<boolean>(
    `!new DOMParser().parseFromString(${JSON.stringify(body)}, 'application/xml').querySelector('parsererror')`,
  );
  expect(wellFormed).toBe(true);
  const again = await page.request.get(href ?? '', { headers: { 'if-none-match': atom.headers()['etag'] ?? '' } });
  expect(again.status()).toBe(304);
  for (const path of ['/', '/themes/applied-research', '/search?q=training']) {
    await page.goto(path);
    const feeds = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const [where = '', query = ''] = path.split(/(?=\?)/);
    const feed = where === '/' ? '/feed' : `${where}/feed`;
    expect(feeds).toEqual([`${feed}.atom${query}`, `${feed}.json${query}`]);
  }
  for (const path of ['/feed.json', '/themes/applied-research/feed.json', '/search/feed.json?q=training']) {
    const feed = (await (await page.request.get(path)).json()) as {
      version: string;
      feed_url: string;
      items: object[];
    };
    expect([
      path,
      feed.version,
      new URL(feed.feed_url).pathname + new URL(feed.feed_url).search,
      feed.items.length > 0,
    ]).toEqual([path, 'https://jsonfeed.org/version/1.1', path, true]);
  }
  expect(await (await page.request.get('/robots.txt')).text()).toContain(`Sitemap: ${theatre.origin}/sitemap.xml`);
  const index = await (await page.request.get('/sitemap.xml')).text();
  expect(index).toContain('/sitemap/threads-0.xml');
  const part = await (await page.request.get('/sitemap/threads-0.xml')).text();
  const thread = new URL(/<loc>([^<]+\/threads\/\d+)<\/loc>/.exec(part)?.[1] ?? '').pathname;
  await page.goto(thread);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as {
    mainEntity: { name: string; text: string };
  };
  expect(data.mainEntity.name).toBe(
    await page
      .getByRole('heading', { level: 1 })
      .textContent()
      .then((text) => text?.trim()),
  );
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  const painted = await page.request.get(picture ?? '');
  expect(painted.headers()['content-type']).toBe('image/png');
  expect((await painted.body()).readUInt32BE(16)).toBe(1200);
  expect(
    (await page.request.get(picture ?? '', { headers: { 'if-none-match': painted.headers()['etag'] ?? '' } })).status(),
  ).toBe(304);
});

test('The zone of a reminder is the one it will be kept in: that of the device while the account has none', async () => {
  const tomas = await theatre.visitor({ as: 'tomas' });
  const devtools = await tomas.context().newCDPSession(tomas);
  await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Africa/Cairo' });
  await tomas.goto('/keep?thread=10');
  await tomas.getByText('At eight in the morning, Eastern European').waitFor();
});

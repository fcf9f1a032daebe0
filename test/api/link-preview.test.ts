import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AddressRule, LinkPreviewFetcher } from '@guildhall/forum';
import { ask, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';
import { timeOf } from '../support/pace.js';

const world = useWorld();
const asked: string[] = [];
let server: Server;
let origin: string;
let port: string;
let amina: Visitor;

const guide = `<!doctype html><html><head><meta charset="windows-1252"><title>Plain</title>
  <meta content='Guide to &lt;placements&gt; &amp; more' property="og:title"><meta name=description content="H\xe9llo there">
  <meta property="og:site_name" content="The Bank"></head><body><title>Not this</title>`;
const pages: Record<string, [status: number, type: string, body: string, location?: string]> = {
  '/robots.txt': [200, 'text/plain', 'User-agent: *\nDisallow: /private\n'],
  '/guide': [200, 'text/html', guide],
  '/moved': [302, 'text/html', '', '/guide'],
  '/inside': [302, 'text/html', '', 'http://169.254.169.254/latest/meta-data/'],
  '/round': [302, 'text/html', '', '/round'],
  '/private/x': [200, 'text/html', guide],
  '/picture': [200, 'image/png', guide],
  '/endless': [200, 'text/html', `<title>Long</title>${' '.repeat(600_000)}`],
  '/gone': [404, 'text/html', guide],
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers['user-agent']} ${request.headers.cookie ?? 'no cookie'}`);
    if (request.url === '/slow') return;
    const [status, type, body, location] = pages[request.url ?? ''] ?? [404, 'text/plain', ''];
    response.writeHead(status, { 'content-type': type, 'set-cookie': 'a=b', ...(location && { location }) });
    response.end(Buffer.from(body, 'latin1'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  port = String((server.address() as AddressInfo).port);
  origin = `http://127.0.0.1:${port}`;
  amina = await world.as('amina');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetcher = () => world.app.get(LinkPreviewFetcher, { strict: false });
/** Only for the server of this test: its address and its port, and nothing else of this machine. */
async function served<T>(work: () => Promise<T>): Promise<T> {
  const rule = world.app.get(AddressRule, { strict: false });
  const { allowsAddress, allowsPort } = AddressRule.prototype;
  rule.allowsAddress = (address) => address === '127.0.0.1' || allowsAddress(address);
  rule.allowsPort = (one) => one === port || allowsPort(one);
  try {
    return await work();
  } finally {
    rule.allowsAddress = allowsAddress;
    rule.allowsPort = allowsPort;
  }
}

describe('Nothing inside is ever asked for anything', () => {
  test.each([
    () => `${origin}/guide`,
    () => 'http://127.0.0.1/guide',
    () => 'http://localhost/guide',
    () => 'http://localhost.localdomain/guide',
    () => 'http://2130706433/guide',
    () => 'http://0x7f.1/guide',
    () => 'http://0.0.0.0/guide',
    () => 'http://10.0.0.1/',
    () => 'http://192.168.1.1/',
    () => 'http://100.64.0.1/',
    () => 'http://169.254.169.254/latest/meta-data/',
    () => 'http://[::1]/guide',
    () => 'http://[::]/guide',
    () => 'http://[::ffff:127.0.0.1]/guide',
    () => 'http://[::ffff:7f00:1]/guide',
    () => 'http://[64:ff9b::7f00:1]/guide',
    () => 'http://[64:ff9b:1::a00:1]/guide',
    () => 'http://[fe80::1]/',
    () => 'http://[fd00::1]/',
    () => 'http://user:secret@example.org/',
    () => 'http://example.org:22/',
    () => 'ftp://example.org/',
    () => 'file:///etc/passwd',
  ])('%#', async (address) => {
    asked.length = 0;
    expect(await fetcher().fetch(address())).toBeNull();
    expect(asked).toEqual([]);
  });

  test('a public name that leads inside is refused at the moment of connecting', async () => {
    const rule = world.app.get(AddressRule, { strict: false });
    const outcome = await new Promise<string>((resolve) =>
      rule.lookup('localhost', {}, (error, address) => resolve(error?.message ?? String(address))),
    );
    expect(outcome).toMatch(/not public/);
    // The port alone is allowed here: the name passes every check but the one of its address.
    rule.allowsPort = () => true;
    expect(await fetcher().fetch(`http://localhost:${port}/guide`)).toBeNull();
    rule.allowsPort = AddressRule.prototype.allowsPort;
    expect(asked).toEqual([]);
  });
});

describe('What pages give', () => {
  const found = { title: 'Guide to <placements> & more', description: 'Héllo there', site: 'The Bank' };
  test.each([
    ['/guide', found],
    ['/moved', found],
    ['/endless', { title: 'Long', description: '', site: '' }],
    ['/inside', null],
    ['/round', null],
    ['/private/x', null],
    ['/picture', null],
    ['/gone', null],
  ])('%s', async (path, expected) => {
    expect(await served(() => fetcher().fetch(origin + path))).toEqual(expected);
  });

  test('a page that does not answer is left after three seconds; nobody is told a cookie, everybody who asks', async () => {
    const fetching = async () => expect(await served(() => fetcher().fetch(`${origin}/slow`))).toBeNull();
    expect(await timeOf(fetching)).toBeLessThan(4_500);
    for (const line of asked) expect(line).toMatch(/GuildhallPreview\/1\.0 .* no cookie$/);
  });
});

test('A link on a line of its own is shown by its title after a moment, asked for once a week, and only while visible', async () => {
  const address = `${origin}/guide?week`;
  pages['/guide?week'] = [200, 'text/html', guide];
  const html = await served(async () => {
    const { id } = await ask(amina, { markdown: `Look:\n\n${address}\n` });
    await reply(amina, id, address);
    await world.settle();
    const { thread } = await world
      .guest()
      .get<{ thread: { question: { html: string; revision: number }; replies: { nodes: { html: string }[] } } }>(
        'query ($id: ID!) { thread(id: $id) { question { html revision } replies(first: 5) { nodes { html } } } }',
        { id },
      );
    expect(thread.question.revision).toBe(1);
    expect(thread.replies.nodes[0]?.html).toContain('The Bank · 127.0.0.1');
    return thread.question.html;
  });
  expect(html).toContain(`<div dir="auto" class="lone-link"><p><a href="${address}"`);
  expect(html).toContain('<p class="about">Héllo');
  expect(html).not.toContain('<img');
  expect(asked.filter((line) => line.startsWith('/guide?week'))).toHaveLength(1);
});

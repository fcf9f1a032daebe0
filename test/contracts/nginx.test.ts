import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { io } from 'socket.io-client';
import { type Nginx, startNginx } from '../support/nginx.js';
import { until } from '../support/pace.js';
import { type Processes, startProcesses } from '../support/processes.js';

describe('Behind nginx, with the configuration of docker/', () => {
  let processes: Processes;
  let nginx: Nginx;
  beforeAll(async () => {
    processes = await startProcesses();
    nginx = await startNginx(processes);
  });
  afterAll(async () => {
    await nginx?.stop();
    await processes?.stop();
  });

  const ask = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${nginx.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  /** The log once this is in it: a line is written when its answer has left, and may be read before. */
  const logged = async (words: string): Promise<string> => {
    const read = () => readFileSync(join(processes.folder, 'nginx', 'access.log'), 'utf8');
    await until(`${words} is logged`, () => read().includes(words));
    return read();
  };

  test('nginx finds no fault with the configuration', () => {
    expect(nginx.verdict).toContain('test is successful');
    expect(nginx.verdict).not.toMatch(/\[(warn|error|emerg)\]/);
  });

  test('a page comes from the web client, compressed', async () => {
    const response = await fetch(nginx.origin, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-security-policy')).toBeTruthy();
    expect(await response.text()).toContain('<html');
  });

  test('what anybody may keep says that it differs by language, chosen or asked for', async () => {
    for (const path of [
      '/feed.atom',
      '/feed.json',
      '/centres/list.csv',
      '/centres/list.json',
      '/webinars/calendar.ics',
    ]) {
      const { status, headers } = await fetch(nginx.origin + path);
      expect([path, status, headers.get('cache-control')]).toEqual([path, 200, 'public, max-age=300']);
      expect(headers.get('vary')?.toLowerCase().split(/, ?/)).toEqual(
        expect.arrayContaining(['accept-language', 'cookie']),
      );
    }
    const feed = async (headers: Record<string, string>) =>
      /<feed[^>]* xml:lang="(..)"/.exec(await (await fetch(`${nginx.origin}/feed.atom`, { headers })).text())?.[1];
    expect(await feed({ 'accept-language': 'fr' })).toBe('fr');
    expect(await feed({ 'accept-language': 'fr', cookie: 'language=ar' })).toBe('ar');
  });

  test('GraphQL comes from the api', async () => {
    const response = await ask({ query: '{ __typename }' });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test('neither api nor web closes a connection before nginx does, which keeps it for a minute', async () => {
    for (const address of [`${processes.apiUrl}/health/live`, `${processes.origin}/robots.txt`]) {
      const { headers } = await fetch(address);
      expect(Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1])).toBeGreaterThan(60);
    }
  });

  test('both health addresses answer', async () => {
    for (const name of ['live', 'ready']) expect((await fetch(`${nginx.origin}/health/${name}`)).status).toBe(200);
  });

  test.each(['websocket', 'polling'])('a socket connects by %s and is answered', async (transport) => {
    const socket = io(nginx.origin, { transports: [transport], reconnection: false, forceNew: true });
    try {
      const answer: unknown = await socket
        .timeout(60_000)
        .emitWithAck('join', { channel: 'theme:work-based-learning' });
      expect(answer).toMatchObject({ ok: true });
    } finally {
      socket.disconnect();
    }
  });

  test('built files may be kept for a year and are then served without the web client', async () => {
    const html = await (await fetch(nginx.origin)).text();
    const [path] = /\/(?:assets|_astro)\/[\w./-]+\.js/.exec(html) ?? [];
    expect(path).toBeDefined();
    const response = await fetch(`${nginx.origin}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('a body above 1 MB is refused before it reaches a process', async () => {
    const response = await ask({ query: `# ${'x'.repeat(1_100_000)}` });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
  });

  test('what a reader claims about their address is not believed', async () => {
    await fetch(`${nginx.origin}/whose-address`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    const log = await logged('"GET /whose-address"');
    expect(log).toContain('127.0.0.1 [');
    expect(log).not.toContain('203.0.113.9');
  });

  test('the log holds nothing of what makes links in mails a secret', async () => {
    await fetch(`${nginx.origin}/?token=a-secret-of-mine`);
    for (const link of ['personal', 'stop']) await fetch(`${nginx.origin}/webinars/${link}/a-secret-of-mine`);
    await fetch(`${nginx.origin}/the-last`);
    const log = await logged('"GET /the-last"');
    expect(log).toContain('GET /webinars/personal/-');
    expect(log).not.toContain('a-secret-of-mine');
  });

  test('too many requests at once get the refusal the client knows', async () => {
    const all = await Promise.all(Array.from({ length: 300 }, () => ask({ query: '{ __typename }' })));
    const refused = all.find(({ status }) => status === 429);
    expect(refused?.headers.get('retry-after')).toBe('5');
    expect(await refused?.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
  });
});

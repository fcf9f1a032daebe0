import { afterEach, describe, expect, test } from 'vitest';
import { io } from 'socket.io-client';
import type { Refused } from '@guildhall/realtime';
import { ask } from '../support/forum.js';
import { LiveClient, openLive } from '../support/live-client.js';
import { until } from '../support/pace.js';
import { useWorld } from '../support/world.js';
import type { Visitor } from '../support/visitor.js';

const world = useWorld({ LIMIT_FACTOR: '1', PUBLIC_URL: 'http://localhost:8080' });
const open: LiveClient[] = [];
afterEach(() => {
  for (const { socket } of open.splice(0)) socket.disconnect();
});

async function live(visitor?: Visitor): Promise<LiveClient> {
  const client = await openLive(world.origin, visitor);
  open.push(client);
  return client;
}

/** Sends a frame as no client library would; the leading 4, a message, is Engine.IO's to write. */
const raw = ({ socket }: LiveClient, packet: string): void => {
  (socket.io.engine as unknown as { write(packet: string): void }).write(packet.slice(1));
};

const stillServes = async (): Promise<void> => {
  expect(await (await live()).join('theme:applied-research')).toMatchObject({ ok: true });
};

/** Tries to connect; gives the error of the door, or null when it let us in. */
function knock(options: Parameters<typeof io>[1]): Promise<(Error & { data?: Refused }) | null> {
  const client = new LiveClient(world.origin, options);
  open.push(client);
  return client.connected().then(
    () => null,
    (error: Error) => error,
  );
}

describe('Frames', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'JOIN', 'join ', '', 'admin'])(
    'the event %p is unknown and gets a sentence',
    async (event) => {
      const client = await live();
      expect(await client.send(event, { channel: 'theme:applied-research' })).toEqual({
        ok: false,
        code: 'BAD_INPUT',
        message: expect.stringContaining('join, leave or signal'),
      });
    },
  );

  test('payloads of another form are refused in the language of the connection', async () => {
    const client = await live(world.guest('fr'));
    const bad: unknown[][] = [
      ...[[], [null], [17], ['theme:applied-research'], [[]], [{}], [Buffer.from('x')], [{ channel: 17 }]],
      ...[[{ channel: { $ne: '' } }], [{ channel: 'theme:applied-research', admin: true }]],
      ...[[{ channel: 'theme:applied-research', after: '0' }], [{ channel: 'theme:applied-research', after: -1 }]],
      ...[[{ channel: "theme:x' or 1=1 --" }], [{ channel: 'theme:\ud800' }], [{ channel: 'theme:a' }, {}]],
    ];
    for (const payloads of bad) {
      const answer = await client.send('join', ...payloads);
      expect(answer).toMatchObject({ ok: false, code: 'BAD_INPUT', message: expect.stringMatching(/^Ce message/) });
    }
    expect(client.socket.connected).toBe(true);
  });

  test('a prototype in a payload changes nothing', async () => {
    const client = await live();
    raw(client, '4298["join",{"channel":"theme:applied-research","__proto__":{"polluted":true}}]');
    raw(client, '4299["__proto__",{"constructor":{"prototype":{"polluted":true}}}]');
    expect(await client.join('theme:applied-research')).toMatchObject({ ok: true });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a message without acknowledgement is carried out in silence', async () => {
    const client = await live();
    raw(client, '42["join",{"channel":"theme:applied-research"}]');
    raw(client, '42["nonsense"]');
    expect(await client.send('leave', { channel: 'theme:applied-research' })).toEqual({ ok: true });
  });

  test.each([
    ['no packet', '4'],
    ['an unknown packet type', '49[]'],
    ['broken JSON', '42["join",{'],
    ['no event', '42{"join":1}'],
    ['a reserved event', '42["disconnect"]'],
    ['ten thousand brackets', `42${'['.repeat(4000)}`],
    ['a binary packet that never ends', '459-["join",{"_placeholder":true,"num":0}]'],
    ['another namespace', '40/admin,'],
  ])('%s harms nobody else', async (_what, packet) => {
    const client = await live();
    raw(client, packet);
    await stillServes();
  });

  test('a message of a megabyte closes the connection that sent it', async () => {
    const client = await live();
    client.socket.emit('join', { channel: 'x'.repeat(1 << 20) });
    await until('it is closed', () => !client.socket.connected);
    await stillServes();
  });

  test('a flood is refused with the seconds to wait, then cut off; others are served', async () => {
    const client = await live();
    const codes: string[] = [];
    const started = performance.now();
    for (let i = 0; i < 400; i++)
      client.socket.emit('leave', { channel: 'theme:x' }, (answer: Refused) => codes.push(answer.code ?? 'ok'));
    await until('it is cut off', () => !client.socket.connected);
    const seconds = (performance.now() - started) / 1000;
    expect(codes.filter((code) => code === 'ok').length).toBeLessThanOrEqual(60 + 20 * seconds + 1);
    expect(codes).toContain('RATE_LIMITED');
    await stillServes();
  });

  test('joins of one person have a budget across all their connections', async () => {
    const luc = await world.as('luc');
    const clients = [await live(luc), await live(luc), await live(luc)];
    const joins = clients.flatMap((one) => Array.from({ length: 55 }, () => one.join('theme:applied-research')));
    const refused = (await Promise.all(joins)).filter(({ ok }) => !ok);
    expect(refused).toHaveLength(165 - 120);
    expect(refused[0]).toMatchObject({ code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
  });

  test('one connection follows at most twenty channels', async () => {
    const amina = await world.as('amina');
    const client = await live();
    for (let i = 0; i < 20; i++) {
      const { id } = await ask(amina);
      expect(await client.join(`thread:${id}`)).toMatchObject({ ok: true });
    }
    expect(await client.join('theme:applied-research')).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  });
});

describe('The door', () => {
  test.each(['http://evil.example', 'https://localhost:8080', 'http://localhost:8080.evil.example', 'null'])(
    'pages of %s may not connect',
    async (origin) => {
      for (const transports of [['websocket'], ['polling']])
        expect(await knock({ extraHeaders: { origin }, transports })).toBeInstanceOf(Error);
    },
  );

  test('our own pages and programs without pages may, by either transport', async () => {
    for (const transports of [['websocket'], ['polling']]) {
      expect(await knock({ extraHeaders: { origin: 'http://localhost:8080' }, transports })).toBeNull();
      expect(await knock({ transports })).toBeNull();
    }
    expect(await knock({ extraHeaders: { 'sec-fetch-site': 'cross-site' } })).toBeInstanceOf(Error);
  });

  test('a forged or foreign session cookie makes a guest', async () => {
    const extraHeaders = { cookie: '__Host-session=s%3Aforged.forged; session=s%3Aforged.forged; guest=' };
    expect(await knock({ extraHeaders })).toBeNull();
  });

  test('one address cannot open connections without end', async () => {
    const doors = await Promise.all(Array.from({ length: 330 }, () => knock({})));
    const refused = doors.filter((error) => error !== null);
    expect(refused.length).toBeGreaterThanOrEqual(30);
    expect(refused[0]?.data).toMatchObject({ ok: false, code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) });
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { statementsOf } from '../support/statements.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const THREAD = `query Page($id: ID!, $first: Int) { thread(id: $id) { id title author { name }
  replies(first: $first) { nodes { id html author { id roles { role } } viewerCan { vote } } } } }`;
/** Said by the clock, the address of a connection or a new request, so never the same twice. */
const passing = new Set(['date', 'x-request-id', 'connection', 'keep-alive']);

interface Sent {
  readonly cookie?: string;
  readonly accept?: string;
  readonly type?: string;
}

async function send(body: unknown, { cookie = '', accept, type = 'application/json' }: Sent = {}) {
  const response = await fetch(`${world.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': type, ...(accept && { accept }), ...(cookie && { cookie }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !passing.has(name)));
  return { status: response.status, headers, body: await response.text() };
}

async function cookieOf(name: string): Promise<string> {
  const body = JSON.stringify({ query: `mutation { signInAsCast(name: "${name}") { __typename } }` });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${world.origin}/graphql`, { method: 'POST', headers, body });
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

describe('A query asked again', () => {
  let id: string;
  beforeAll(async () => {
    const row = await world.database.one<{ id: string }>(
      sql`select id::text from thread where reply_count > 5 limit 1`,
    );
    id = row?.id ?? '';
  });

  test.each([
    ['as a program', {}],
    ['as the web client', { accept: 'application/graphql-response+json, application/json' }],
    ['with another charset', { type: 'application/json; charset=utf-8' }],
    ['with a type nobody knows', { accept: 'text/html' }],
    ['as plain text, which a foreign form could send', { type: 'text/plain' }],
  ])('is answered %s as it was at first', async (_, sent: Sent) => {
    const body = { query: `${THREAD} # ${JSON.stringify(sent)}`, variables: { id, first: 3 } };
    const first = await send(body, sent);
    const again = await send(body, sent);
    expect(again).toEqual(first);
  });

  test.each([
    ['a thread that is not there', { id: '999999', first: 3 }],
    ['an id of another form', { id: 'x', first: 3 }],
    ['a variable of another type', { id: '1', first: 'three' }],
    ['a variable too few', {}],
    ['more than may be asked for', { id: '1', first: 2_000_000_000 }],
  ])('tells the same about %s', async (_, variables) => {
    const known = { query: `${THREAD} # known`, variables: { id, first: 3 } };
    await send(known);
    const { body: fresh, ...rest } = await send({ query: `${THREAD} # ${JSON.stringify(variables)}`, variables });
    const again = await send({ ...known, variables });
    expect({ ...again, headers: { ...again.headers, 'content-length': '' } }).toEqual({
      ...rest,
      headers: { ...rest.headers, 'content-length': '' },
      body: fresh,
    });
  });

  test('is asked for as whoever asks, now', async () => {
    const query = '{ viewer { person { name } } }';
    const [luc, amina] = [await cookieOf('luc'), await cookieOf('amina')];
    for (let n = 0; n < 2; n++) {
      expect((await send({ query }, { cookie: luc })).body).toContain('Luc');
      expect((await send({ query }, { cookie: amina })).body).toContain('Amina');
      expect(JSON.parse((await send({ query })).body)).toEqual({ data: { viewer: null } });
    }
    const forged = luc.replace(
      /(session=s%3A)(.)/,
      (_, start: string, one: string) => start + (one === 'a' ? 'b' : 'a'),
    );
    expect(JSON.parse((await send({ query }, { cookie: forged })).body)).toEqual({ data: { viewer: null } });
    await send({ query: 'mutation { signOut }' }, { cookie: luc });
    expect(JSON.parse((await send({ query }, { cookie: luc })).body)).toEqual({ data: { viewer: null } });
  });

  test('costs a member one statement more than a guest', async () => {
    const body = { query: THREAD, variables: { id, first: 3 } };
    const cookie = await cookieOf('luc');
    for (let n = 0; n < 2; n++) await send(body);
    const guest = (await statementsOf(() => send(body))).length;
    expect((await statementsOf(() => send(body, { cookie }))).length).toBe(guest + 1);
  });
});

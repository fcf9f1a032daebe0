import { describe, expect, test } from 'vitest';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });

interface Answered {
  readonly status: number;
  readonly code: string | undefined;
}

async function send(body: string, type = 'application/json'): Promise<Answered> {
  const response = await fetch(`${world.origin}/graphql`, { method: 'POST', body, headers: { 'content-type': type } });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, code: errors?.[0]?.extensions.code };
}
const ask = (query: string, variables: object = {}, more: object = {}): Promise<Answered> =>
  send(JSON.stringify({ query, variables, ...more }));

describe('A request that cannot be understood is the caller’s mistake and no bug of ours', () => {
  const refused = { status: 400, code: 'BAD_INPUT' };

  test('when it is no JSON, or not sent as JSON', async () => {
    expect(await send('{"query":')).toEqual(refused);
    expect(await send('{"query":"{ viewer { email } }"}', 'text/plain')).toEqual(refused);
  });

  test('when the document has a mistake or nothing to run', async () => {
    expect(await ask('{ viewer {')).toEqual(refused);
    expect(await ask('{ vewer { email } }')).toEqual(refused);
    expect(await ask('query A { viewer { email } }', {}, { operationName: 'B' })).toEqual(refused);
    expect(await ask('query A { viewer { email } } query B { viewer { email } }')).toEqual(refused);
    expect(await ask('subscription { __typename }')).toEqual(refused);
  });

  test('when its variables do not fit', async () => {
    const threads = 'query ($first: Int!) { threads(first: $first) { nodes { id } } }';
    expect(await ask(threads, { first: 'many' })).toEqual(refused);
    expect(await ask(threads)).toEqual(refused);
    expect(await ask(threads, [1])).toEqual(refused);
  });

  test('when it is too large, too long, too deep, too wide or too costly', async () => {
    expect(await ask(`{ ${'__typename '.repeat(1600)} }`)).toEqual(refused);
    expect(await ask(`{ ${Array.from({ length: 20 }, (_, n) => `a${n}: __typename`).join(' ')} }`)).toEqual(refused);
    expect(await ask(`{ threads { nodes { ${'question { thread { '.repeat(5)} id ${'} } '.repeat(5)} } } }`)).toEqual(
      refused,
    );
    expect(await ask('{ threads(first: 100) { nodes { replies(first: 50) { nodes { id } } } } }')).toEqual(refused);
    expect(await ask('{ viewer { email } }', { more: 'x'.repeat(300_000) })).toEqual({ ...refused, status: 413 });
  });

  test('when a value cannot be a theme, a cursor or an id', async () => {
    const threads = 'query ($theme: String, $after: String) { threads(theme: $theme, after: $after) { nodes { id } } }';
    expect((await ask(threads, { theme: 'a\0b' })).code).toBe('BAD_INPUT');
    expect((await ask(threads, { after: 'a\0b' })).code).toBe('BAD_INPUT');
    expect((await ask('query ($id: ID!) { thread(id: $id) { id } }', { id: 'a\0b' })).code).toBe('NOT_FOUND');
  });
});

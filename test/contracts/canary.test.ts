import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const canary = (place: string): string => `canary-${place}-${randomUUID().slice(0, 8)}`;

const secrets = {
  hiddenThread: canary('hiddenthread'),
  hiddenReply: canary('hiddenreply'),
  hidingReason: canary('hidingreason'),
  draft: canary('draft'),
  notice: canary('notice'),
};
type Secret = keyof typeof secrets;
const emails = /[\w.+-]+@guildhall\.example/;

/** Who may read which secret, besides those who planted it. */
const readers: Record<Secret, readonly (PersonKey | 'guest')[]> = {
  hiddenThread: ['amina', 'yusuf', 'marta', 'sofia'],
  hiddenReply: ['luc', 'yusuf', 'marta', 'sofia'],
  hidingReason: ['amina', 'luc', 'yusuf', 'marta', 'sofia'],
  draft: ['amina'],
  notice: ['amina'],
};
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'yusuf', 'marta', 'sofia', 'tomas'];

let hiddenThread: string;
let openThread: string;
let hiddenReply: string;

beforeAll(async () => {
  const [amina, luc, yusuf] = (await Promise.all((['amina', 'luc', 'yusuf'] as const).map((key) => world.as(key)))) as [
    Visitor,
    Visitor,
    Visitor,
  ];
  ({ id: openThread } = await ask(amina, { title: 'An open question for the sweep' }));
  ({ id: hiddenThread } = await ask(amina, {
    title: `Hidden ${secrets.hiddenThread}`,
    markdown: secrets.hiddenThread,
  }));
  ({ id: hiddenReply } = await reply(luc, openThread, `Hidden words ${secrets.hiddenReply}`));
  await hide(yusuf, 'THREAD', hiddenThread, `Because ${secrets.hidingReason}`);
  await hide(yusuf, 'POST', hiddenReply, `Because ${secrets.hidingReason}`);
  await amina.get('mutation ($input: DraftInput!) { saveDraft(input: $input) { __typename } }', {
    input: { theme: '', title: secrets.draft, markdown: secrets.draft, language: 'en' },
  });
  await world.settle();
  await world.database.rows(sql`insert into notice (person_id, event_id, kind, details, path)
    values (${await world.idOf('amina')}, 0, 'REPLY', ${JSON.stringify({ name: 'X', title: secrets.notice })}::jsonb, (select '/posts/' || id from post
      where thread_id = ${openThread}::bigint and number = 1))`);
});

interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
}
const named = (type: TypeRef): TypeRef => (type.ofType ? named(type.ofType) : type);

/** Every field of the schema that takes no required argument, three objects deep: what a curious client would ask. */
function everything(schema: IntrospectionQuery['__schema'], typeName: string, depth: number): string {
  const type = schema.types.find(({ name }) => name === typeName);
  if (!type || type.kind !== 'OBJECT') return '';
  const fields = type.fields.flatMap((field) => {
    if (field.args.some((arg) => arg.type.kind === 'NON_NULL' && arg.defaultValue === null)) return [];
    const result = named(field.type as TypeRef);
    if (result.kind === 'SCALAR' || result.kind === 'ENUM') return [field.name];
    if (depth === 0 || field.name === 'edges' || result.kind !== 'OBJECT') return [];
    const inner = everything(schema, result.name ?? '', depth - (field.name === 'nodes' ? 0 : 1));
    return inner ? [`${field.name} { ${inner} }`] : [];
  });
  return fields.join(' ');
}

describe.each(everybody)('What %s can read anywhere holds no secret of others', (key) => {
  let visitor: Visitor;
  let surfaces: string;

  beforeAll(async () => {
    visitor = key === 'guest' ? world.guest() : await world.as(key);
    const { __schema } = await world.guest().get<IntrospectionQuery>(getIntrospectionQuery());
    const object = (name: string, depth: number) => everything(__schema, name, depth);
    const ids = { hidden: hiddenThread, open: openThread, reply: hiddenReply, amina: await world.idOf('amina') };
    const queries = [
      `query ($hidden: ID!) { thread(id: $hidden) { ${object('Thread', 1)} } }`,
      `query ($open: ID!) { thread(id: $open) { ${object('Thread', 1)} } }`,
      `query ($open: ID!) { thread(id: $open) { question { ${object('Post', 2)} } } }`,
      `query ($reply: ID!) { post(id: $reply) { ${object('Post', 2)} } }`,
      `query ($amina: ID!) { person(id: $amina) { ${object('Person', 1)} } }`,
      `query ($amina: ID!) { threads(author: $amina, first: 20) { nodes { ${object('Thread', 0)} } } }`,
      `{ threads(first: 50) { nodes { ${object('Thread', 0)} } } }`,
      `{ themes { ${object('Theme', 1)} } }`,
      `{ viewer { ${object('Viewer', 2)} } }`,
      `{ draft { ${object('Draft', 1)} } }`,
      `{ decisions { nodes { ${object('Decision', 1)} } } }`,
      ...Object.values(secrets).map((word) => `{ search(query: "${word}") { nodes { ${object('SearchHit', 1)} } } }`),
    ];
    const answers = await Promise.all(queries.map((query) => visitor.send(query, ids)));
    for (const [i, { errors }] of answers.entries())
      for (const { extensions } of errors ?? [])
        expect([queries[i], ['NOT_FOUND', 'UNAUTHENTICATED', 'FORBIDDEN']]).toEqual([
          queries[i],
          expect.arrayContaining([extensions.code]),
        ]);
    surfaces = JSON.stringify(answers.map(({ data }) => data ?? null));
  });

  test.each(Object.keys(secrets) as Secret[])('%s', (secret) => {
    expect(surfaces.includes(secrets[secret])).toBe(readers[secret].includes(key));
  });

  test('no e-mail address but their own', () => {
    const own = key === 'guest' ? '' : `${key}@guildhall.example`;
    const found = surfaces.match(new RegExp(emails, 'g')) ?? [];
    expect(found.filter((address) => address !== own)).toEqual([]);
  });

  test('no password, token or session secret', () => {
    expect(surfaces).not.toMatch(/argon2|\$argon|passwordHash|"sid"|tokenHash/);
  });
});

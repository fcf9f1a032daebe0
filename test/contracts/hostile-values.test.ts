import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { readProjectFile } from '../support/doc-blocks.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const schema = buildSchema(readProjectFile('apps/api/schema.graphql'));

const texts = [
  '',
  'a\0b',
  '\ud800',
  'x\u202egnp.exe',
  '\u200b\u2066',
  "'; drop table person; --",
  '%_\\',
  '['.repeat(10_000),
  'é'.repeat(30_000),
  '9'.repeat(40),
  '-1',
  '0',
  '00000000-0000-0000-0000-000000000000',
  'WyIxIl0',
  '__proto__',
  'amina@guildhall.example',
  'x@x.example\r\nBcc: y@y.example',
  'e\u0301'.repeat(60),
];
const numbers = [0, -1, 1, 100, 101, 2_147_483_647, -2_147_483_648];

/** Forms with many fields check all of them by the same few rules: beyond the sixth, each field gets every third value. */
const ALL_OF = 6;
const shareOf = (place: number): readonly string[] =>
  place < ALL_OF ? texts : texts.filter((_, index) => index % 3 === place % 3);

/** What fits where nothing is under attack, so that one bad value reaches as far as it can. */
const fitting: Record<string, unknown> = {
  ...{ title: 'A title that fits', markdown: 'Words that fit.', language: 'en', theme: 'work-based-learning' },
  ...{ thread: '1', post: '1', id: '1', type: 'THREAD', revision: 1, note: 'A note', reason: 'A reason' },
  ...{ email: 'somebody@guildhall.example', password: 'five brass valves hum', current: 'five brass valves hum' },
  ...{ name: 'Somebody Else', country: 'EG', languages: ['ar'], about: 'Some words', interfaceLanguage: 'ar' },
  ...{ role: 'MODERATOR', person: '00000000-0000-0000-0000-000000000000', first: 5, filter: 'ALL', token: 'x' },
  ...{ query: 'training', slug: 'work-based-learning' },
  ...{ kind: 'THANKS', countries: ['EG'], prefix: 'lu', takes: true },
};

type Path = readonly string[];

/** The places of an argument where a value can be put. */
function placesIn(name: string, type: GraphQLInputType, path: Path = []): Path[] {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => placesIn(field.name, field.type, [...path, name]));
  return isEnumType(named) ? [] : [[...path, name]];
}

/** A value for an argument that fits but for the place under attack. */
function valueFor(
  name: string,
  type: GraphQLInputType,
  attack: { place: Path; with: unknown },
  path: Path = [],
): unknown {
  const here = [...path, name];
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields()).map((field) => [field.name, valueFor(field.name, field.type, attack, here)]),
    );
  if (here.join() !== attack.place.join()) return name === 'idempotencyKey' ? randomUUID() : fitting[name];
  return isListType(isNonNullType(type) ? type.ofType : type) ? [attack.with] : attack.with;
}

const isNumber = ({ args }: { args: readonly GraphQLArgument[] }, place: Path): boolean => {
  let type: GraphQLInputType | undefined = args.find(({ name }) => name === place[0])?.type;
  for (const name of place.slice(1)) {
    const named = type && getNamedType(type);
    type = isInputObjectType(named) ? named.getFields()[name]?.type : undefined;
  }
  return String(type).startsWith('Int');
};

/** A selection that reaches something of every kind of result. */
const selected = (type: unknown): string =>
  isObjectType(type) || !String(type).match(/^(Boolean|Int|String)/) ? ' { __typename }' : '';

const declared = (args: readonly GraphQLArgument[]): string =>
  args.length === 0 ? '' : `(${args.map(({ name, type }) => `$${name}: ${type}`).join(', ')})`;
const passed = (args: readonly GraphQLArgument[]): string =>
  args.length === 0 ? '' : `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`;

const operationsOf = (kind: 'query' | 'mutation', root: GraphQLObjectType | null | undefined) =>
  Object.values(root?.getFields() ?? {})
    .filter(({ args }) => args.length > 0)
    .map(({ name, args, type }) => ({
      name,
      args,
      document: `${kind} ${declared(args)} { ${name}${passed(args)}${selected(getNamedType(type))} }`,
    }));

const operations = [
  ...operationsOf('query', schema.getQueryType()),
  ...operationsOf('mutation', schema.getMutationType()),
];

/** Sofia may do everything, so her values reach farthest. */
describe('Whatever somebody sends is answered or refused, never a bug', () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await world.as('sofia');
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))('to %s', async (_name, operation) => {
    const { args, document } = operation;
    const send = async (place: Path, value: unknown): Promise<string[]> => {
      const variables = args.map(({ name, type }) => [name, valueFor(name, type, { place, with: value })] as const);
      const { errors = [] } = await visitor.send(document, Object.fromEntries(variables));
      expect(JSON.stringify(errors)).not.toMatch(/select |insert |node_modules|\/libs\/|at .*\.js/);
      const isBug = errors.some(({ extensions }) => extensions.code === 'INTERNAL');
      return isBug ? [`${place.join('.')} = ${JSON.stringify(value).slice(0, 100)}`] : [];
    };
    const bugs: string[] = [];
    for (const [index, place] of args.flatMap(({ name, type }) => placesIn(name, type)).entries()) {
      const values = isNumber(operation, place) ? numbers : shareOf(index);
      bugs.push(...(await Promise.all(values.map((value) => send(place, value)))).flat());
    }
    expect(bugs).toEqual([]);
  });
});

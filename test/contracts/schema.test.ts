import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { useWorld } from '../support/world.js';

const FILE = join(process.cwd(), 'apps/api/schema.graphql');
const world = useWorld({ WORKER: 'separate' });

const served = (): string => `${printSchema(lexicographicSortSchema(world.app.get(GraphQLSchemaHost).schema))}\n`;

test('The schema in the repository is the one that is served; UPDATE_SCHEMA=1 writes it anew', () => {
  if (process.env['UPDATE_SCHEMA']) writeFileSync(FILE, served());
  expect(readFileSync(FILE, 'utf8')).toBe(served());
});

test('Every field and type of the schema says what it means', () => {
  const { schema } = world.app.get(GraphQLSchemaHost);
  const unsaid = [...Object.keys(schema.getQueryType()?.getFields() ?? {})].filter(
    (name) => !schema.getQueryType()?.getFields()[name]?.description,
  );
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ description }) => !description);
  expect([...unsaid, ...acts.map(({ name }) => name)]).toEqual([]);
});

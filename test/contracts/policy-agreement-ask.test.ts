import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/index.js';
import { ask, hide } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'yusuf', 'marta', 'sofia'];
const secret = `canary-draft-${randomUUID().slice(0, 8)}`;
const tag = `canary-tag-${randomUUID().slice(0, 8)}`;
const seers: readonly string[] = ['amina', 'yusuf', 'marta', 'sofia'];

beforeAll(async () => {
  const amina = await world.as('amina');
  const { id } = await ask(amina, { tags: [tag, 'shared'] });
  await ask(await world.as('luc'), { tags: ['shared'] });
  await hide(await world.as('yusuf'), 'THREAD', id);
  const input = { theme: '', title: secret, markdown: secret, tags: secret, language: 'en' };
  await amina.get('mutation ($input: DraftInput!) { saveDraft(input: $input) { __typename } }', { input });
  const { draft } = await amina.get<{ draft: { id: string } }>('{ draft { id } }');
  await world.database.rows(
    sql`update draft set publish_at = now() + interval '1 day', time_zone = 'UTC' where id = ${draft.id}`,
  );
});

describe.each(everybody)('Of tags and drafts, %s sees', (key) => {
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = key === 'guest' ? world.guest() : await world.as(key);
  });

  test('tags of threads they see, counted as they see them', async () => {
    const { tags, shared } = await visitor.get<{
      tags: { nodes: { slug: string; threadCount: number }[] };
      shared: { threadCount: number };
    }>('{ tags(first: 100) { nodes { slug threadCount } } shared: tag(slug: "shared") { threadCount } }');
    const may = seers.includes(key);
    expect(tags.nodes.some(({ slug }) => slug === tag)).toBe(may);
    expect(shared.threadCount).toBe(may ? 2 : 1);
    expect(tags.nodes.find(({ slug }) => slug === 'shared')?.threadCount).toBe(may ? 2 : 1);
    for (const { slug, threadCount } of tags.nodes) {
      const { threads } = await visitor.get<{ threads: { nodes: object[] } }>(
        'query ($slug: String) { threads(tag: $slug, first: 100) { nodes { id } } }',
        { slug },
      );
      expect([slug, threads.nodes.length]).toEqual([slug, threadCount]);
    }
  });

  test('no draft of others, scheduled or not, anywhere', async () => {
    const answers = await Promise.all(
      [
        '{ drafts { nodes { title markdown tags } } }',
        '{ draft { title } }',
        '{ threads(first: 100) { nodes { title } } }',
        '{ orphanedDrafts { nodes { title } } }',
        `{ search(query: "${secret}") { nodes { title excerpt } } }`,
        `{ similarThreads(title: "${secret}") { title excerpt } }`,
        `{ tags(startingWith: "canary") { nodes { slug } } }`,
      ].map((query) => visitor.send(query)),
    );
    expect(JSON.stringify(answers).includes(secret)).toBe(key === 'amina');
  });
});

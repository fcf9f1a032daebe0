import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

interface Tag {
  slug: string;
  name: string;
  description: string;
  threadCount: number;
  synonyms: string[];
}
const TAG = `query ($slug: String!) { tag(slug: $slug) { slug name description threadCount synonyms } }`;
const tagOf = async (visitor: Visitor, slug: string) => (await visitor.get<{ tag: Tag }>(TAG, { slug })).tag;
const tagsOf = async (id: string) => {
  const { thread } = await world
    .guest()
    .get<{ thread: { tags: { slug: string; name: string }[] } }>(
      'query ($id: ID!) { thread(id: $id) { tags { slug name } } }',
      { id },
    );
  return thread.tags.map(({ slug }) => slug);
};
const listed = async (visitor: Visitor, tag: string) => {
  const { threads } = await visitor.get<{ threads: { nodes: { id: string }[] } }>(
    'query ($tag: String) { threads(tag: $tag, first: 50) { nodes { id } } }',
    { tag },
  );
  return threads.nodes.map(({ id }) => id);
};
const starting = async (visitor: Visitor, startingWith: string) => {
  const { tags } = await visitor.get<{ tags: { nodes: Tag[] } }>(
    'query ($startingWith: String) { tags(startingWith: $startingWith) { nodes { slug threadCount } } }',
    { startingWith },
  );
  return tags.nodes.map(({ slug }) => slug);
};
const found = async (visitor: Visitor, tag: string) => {
  const { search } = await visitor.get<{ search: { nodes: { path: string }[] } }>(
    'query ($query: String!) { search(query: $query, first: 50) { nodes { path } } }',
    { query: `tag:${tag}` },
  );
  return search.nodes
    .map(({ path }) => path)
    .filter((path) => !path.startsWith('/tags/'))
    .sort();
};
const edit = (visitor: Visitor, tag: string, name: string, description = '') =>
  visitor.get<{ editTag: { __typename: string } }>(
    'mutation ($input: EditTagInput!) { editTag(input: $input) { __typename ... on Problem { message } } }',
    { input: { tag, name, description } },
  );
/** What limit statements that change threads ran under, noted by the database itself. */
async function limitsNoted(work: () => Promise<unknown>): Promise<string[]> {
  await world.database.rows(sql`create table limit_noted (value text primary key)`);
  await world.database.rows(sql`create function note_limit() returns trigger language plpgsql as $$ begin
    insert into limit_noted values (current_setting('statement_timeout')) on conflict do nothing; return null; end $$`);
  await world.database.rows(sql`create trigger note_limit after update on thread
    for each statement execute function note_limit()`);
  await work();
  await world.database.rows(sql`drop trigger note_limit on thread`);
  const noted = await world.database.rows<{ value: string }>(sql`select value from limit_noted order by value`);
  return noted.map(({ value }) => value);
}
const SYNONYM = `mutation ($input: TagSynonymInput!) { makeTagSynonym(input: $input) { __typename } }`;

describe('Tags of a question', () => {
  test('are made by whoever asks, in any script, and list its threads by newest activity', async () => {
    const amina = await world.as('amina');
    const first = await ask(amina, { tags: ['Écologie', 'التعلم المدمج', 'EQF'] });
    const second = await ask(amina, { tags: ['écologie'] });
    expect(await tagsOf(first.id)).toEqual(['écologie', 'التعلم-المدمج', 'eqf']);
    expect(await listed(world.guest(), 'écologie')).toEqual([second.id, first.id]);
    await reply(await world.as('luc'), first.id);
    expect(await listed(world.guest(), 'écologie')).toEqual([first.id, second.id]);
    expect(await tagOf(world.guest(), 'التعلم المدمج')).toMatchObject({ name: 'التعلم المدمج', threadCount: 1 });
  });

  test('are at most five, each with letters or digits', async () => {
    const amina = await world.as('amina');
    await expect(ask(amina, { tags: ['a', 'b', 'c', 'd', 'e', 'f'] })).rejects.toThrow('at most 5 tags');
    await expect(ask(amina, { tags: ['***'] })).rejects.toThrow('letters or digits');
    await expect(ask(amina, { tags: ['x'.repeat(41)] })).rejects.toThrow('at most 40');
    const { id } = await ask(amina, { tags: ['A', 'a', ' a ', 'b', 'c', 'd', 'e'] });
    expect(await tagsOf(id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('change with an edit of the question', async () => {
    const amina = await world.as('amina');
    const { id } = await ask(amina, { tags: ['before'] });
    const { thread } = await amina.get<{ thread: { question: { id: string } } }>(
      'query ($id: ID!) { thread(id: $id) { question { id } } }',
      { id },
    );
    const input = { post: thread.question.id, revision: 1, markdown: 'New words', language: 'en', tags: ['after'] };
    await amina.get('mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', { input });
    expect(await tagsOf(id)).toEqual(['after']);
    expect(await listed(amina, 'before')).toEqual([]);
    expect(await listed(amina, 'after')).toEqual([id]);
  });

  test('of a hidden thread are counted and suggested for those alone who may see it', async () => {
    const amina = await world.as('amina');
    const { id } = await ask(amina, { tags: ['whispered'] });
    await hide(await world.as('yusuf'), 'THREAD', id);
    for (const visitor of [amina, await world.as('yusuf'), await world.as('marta')]) {
      expect(await tagOf(visitor, 'whispered')).toMatchObject({ threadCount: 1 });
      expect(await starting(visitor, 'whisp')).toEqual(['whispered']);
    }
    for (const visitor of [world.guest(), await world.as('luc')]) {
      expect((await visitor.refused(TAG, { slug: 'whispered' })).code).toBe('NOT_FOUND');
      expect(await starting(visitor, 'whisp')).toEqual([]);
      expect(await listed(visitor, 'whispered')).toEqual([]);
    }
  });
});

describe('Care for tags', () => {
  test('a moderator renames and describes; the old word still leads there', async () => {
    const amina = await world.as('amina');
    const marta = await world.as('marta');
    const { id } = await ask(amina, { tags: ['aprentices'] });
    expect(await edit(marta, 'aprentices', 'Apprentices', 'People who learn at work.')).toMatchObject({
      editTag: { __typename: 'EditTagSuccess' },
    });
    expect(await tagsOf(id)).toEqual(['apprentices']);
    const tag = await tagOf(world.guest(), 'aprentices');
    expect(tag).toMatchObject({ slug: 'apprentices', name: 'Apprentices', synonyms: ['aprentices'], threadCount: 1 });
    const later = await ask(amina, { tags: ['Aprentices'] });
    expect(await listed(world.guest(), 'aprentices')).toEqual([later.id, id]);
    await ask(amina, { tags: ['mentors'] });
    expect(await edit(marta, 'mentors', 'apprentices')).toMatchObject({ editTag: { __typename: 'TagTaken' } });
  });

  test('merging moves every thread once, with the synonyms, and cannot lead in a circle', async () => {
    const [amina, marta] = [await world.as('amina'), await world.as('marta')];
    const both = await ask(amina, { tags: ['placement', 'work placement'] });
    const one = await ask(amina, { tags: ['work placement', 'mou'] });
    const said = await reply(amina, one.id);
    await edit(marta, 'work placement', 'Internship');
    await marta.get(SYNONYM, { input: { synonym: 'internship', tag: 'placement' } });
    await marta.get(SYNONYM, { input: { synonym: 'placement', tag: 'internship' } });
    expect([await tagsOf(both.id), await tagsOf(one.id)]).toEqual([['placement'], ['placement', 'mou']]);
    expect(await listed(world.guest(), 'work-placement')).toEqual([one.id, both.id]);
    expect((await tagOf(world.guest(), 'placement')).synonyms).toEqual(['internship', 'work-placement']);
    await world.settle();
    for (const word of ['placement', 'internship', '"Work placement"'])
      expect(await found(world.guest(), word)).toEqual([`/threads/${both.id}`, `/threads/${one.id}`]);
    expect(await found(world.guest(), 'internship in:posts')).toEqual([`/posts/${said.id}`]);
    const removed = { synonym: 'internship', tag: 'placement' };
    await marta.get('mutation ($input: TagSynonymInput!) { removeTagSynonym(input: $input) { __typename } }', {
      input: removed,
    });
    expect((await tagOf(world.guest(), 'placement')).synonyms).toEqual(['work-placement']);
  });

  test('merging while people ask with that tag loses no thread', async () => {
    const [amina, luc, marta] = [await world.as('amina'), await world.as('luc'), await world.as('marta')];
    await ask(amina, { tags: ['busy', 'calm'] });
    const asking = [amina, luc, amina, luc].map((visitor) => ask(visitor, { tags: ['busy', 'calm'] }));
    await Promise.all([...asking, marta.get(SYNONYM, { input: { synonym: 'busy', tag: 'calm' } })]);
    for (const { id } of await Promise.all(asking)) expect(await tagsOf(id)).toEqual(['calm']);
    expect(await listed(amina, 'busy')).toHaveLength(5);
  });

  test('belongs to moderators of all themes', async () => {
    await ask(await world.as('amina'), { tags: ['guarded'] });
    const input = { synonym: 'kept', tag: 'guarded' };
    expect((await world.guest().refused(SYNONYM, { input })).code).toBe('UNAUTHENTICATED');
    for (const key of ['amina', 'yusuf'] as const)
      expect((await (await world.as(key)).refused(SYNONYM, { input })).code).toBe('FORBIDDEN');
    expect((await (await world.as('sofia')).refused(SYNONYM, { input: { ...input, tag: 'nowhere' } })).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('A tag of thousands of threads', () => {
  test('is renamed and merged with all of them, in the time that takes', async () => {
    const [amina, marta] = [await world.as('amina'), await world.as('marta')];
    const { id } = await ask(amina, { tags: ['Planing'] });
    await ask(amina, { tags: ['Carpentry'] });
    await world.settle();
    await world.database.rows(sql`insert into thread (theme, author_id, title, language, tags, created_at, last_post_at)
      select theme, author_id, title, language, tags, created_at, last_post_at from thread, generate_series(1, 3000)
      where id = ${id}`);
    const limits = await limitsNoted(async () => {
      expect((await edit(marta, 'planing', 'Woodwork')).editTag.__typename).toBe('EditTagSuccess');
      expect((await tagOf(marta, 'planing')).threadCount).toBe(3001);
      await marta.get(SYNONYM, { input: { tag: 'carpentry', synonym: 'woodwork' } });
    });
    expect(limits).toEqual(['1min']);
    await world.settle();
    expect(await tagOf(marta, 'planing')).toMatchObject({ slug: 'carpentry', threadCount: 3002 });
    expect(await found(world.guest(), 'carpentry')).toContain(`/threads/${id}`);
  });
});

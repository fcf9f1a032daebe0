import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const letters = (): string => [...randomUUID().replace(/[^a-f]/g, '')].join('').padEnd(8, 'q').slice(0, 8);
/** Words that nobody else uses: of a hidden thread, of a hidden reply, and of a thread everybody sees. */
const words = { thread: `zanthread${letters()}`, reply: `zanreply${letters()}`, open: `zanopen${letters()}` };

/** Who may see what is hidden: its author and the moderators of its theme. */
const readers: Record<'thread' | 'reply', readonly (PersonKey | 'guest')[]> = {
  thread: ['amina', 'yusuf', 'marta', 'sofia'],
  reply: ['luc', 'yusuf', 'marta', 'sofia'],
};
const everybody: readonly (PersonKey | 'guest')[] = [
  ...(['guest', 'amina', 'luc', 'yusuf', 'marta', 'sofia', 'tomas', 'ingrid'] as const),
];
const visitors = new Map<PersonKey | 'guest', Visitor>();
let openThread: string;
let hiddenThread: string;

const SAVE = `mutation ($query: String!) { saveSearch(input: { name: "Kept", query: $query, tell: NOW }) { __typename } }`;

beforeAll(async () => {
  for (const key of everybody) visitors.set(key, key === 'guest' ? world.guest() : await world.as(key));
  const of = (key: PersonKey) => visitors.get(key) as Visitor;
  for (const key of everybody)
    if (key !== 'guest') for (const query of [words.thread, words.reply]) await of(key).get(SAVE, { query });
  ({ id: openThread } = await ask(of('amina'), { title: `Open ${words.open} for all`, markdown: 'Nothing secret.' }));
  const title = `Never say ${words.thread} aloud`;
  // Held back before anything was indexed, as the first question of somebody new would be.
  ({ id: hiddenThread } = await ask(of('amina'), { title: 'Something else for now', markdown: `${words.open} too` }));
  const { id: secret } = await reply(of('luc'), openThread, 'Something else for now.');
  await hide(of('marta'), 'THREAD', hiddenThread);
  await hide(of('marta'), 'POST', secret);
  const edit = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }`;
  const question = await of('marta').get<{ thread: { question: { id: string } } }>(
    'query ($id: ID!) { thread(id: $id) { question { id } } }',
    { id: hiddenThread },
  );
  const edited = { revision: 1, language: 'en', note: '' };
  await of('marta').get(edit, {
    input: { ...edited, post: question.thread.question.id, title, markdown: words.thread },
  });
  await of('marta').get(edit, { input: { ...edited, post: secret, markdown: `Not ${words.reply} either.` } });
  await world.settle();
});

describe.each(everybody)('What %s finds is what the policy lets them see', (key) => {
  const ask = <Answer>(query: string, variables: object) =>
    (visitors.get(key) as Visitor).get<Answer>(query, variables);
  const SEARCH = `query ($query: String!) { search(query: $query) {
    nodes { title excerpt path } counts { threads posts people tags } didYouMean } }`;
  interface Found {
    search: { nodes: { path: string }[]; counts: Record<string, number>; didYouMean: string | null };
  }

  test.each(['thread', 'reply'] as const)('hits, counts and spelling of a hidden %s', async (kind) => {
    const may = readers[kind].includes(key);
    const { search } = await ask<Found>(SEARCH, { query: words[kind] });
    expect([key, search.nodes.length, Object.values(search.counts).reduce((a, b) => a + b)]).toEqual(
      may ? [key, 1, 1] : [key, 0, 0],
    );
    const misspelt = `${words[kind].slice(0, 4)}x${words[kind].slice(4)}`;
    expect((await ask<Found>(SEARCH, { query: misspelt })).search.didYouMean).toBeNull();
  });

  test('suggestions, similar and related threads', async () => {
    const lists = await ask<Record<string, { path: string }[]>>(
      `query ($word: String!, $open: String!, $thread: ID!, $hidden: ID!) {
        suggested: searchSuggestions(query: $word) { path }
        similar: similarThreads(title: $word) { path }
        alike: similarThreads(title: $open, markdown: $word) { path }
        related: relatedThreads(thread: $thread) { path }
        ofHidden: relatedThreads(thread: $hidden) { path } }`,
      { word: words.thread, open: words.open, thread: openThread, hidden: hiddenThread },
    );
    expect(JSON.stringify(lists)).not.toContain(`/threads/${hiddenThread}"`);
    expect(lists['alike']?.map(({ path }) => path)).toEqual([`/threads/${openThread}`]);
    if (!readers.thread.includes(key)) expect(lists['ofHidden']).toEqual([]);
  });

  test('notices of saved searches tell nothing of what is hidden', async () => {
    const { viewer } = await ask<{ viewer: { notices: { nodes: { kind: string }[] } } | null }>(
      '{ viewer { notices(first: 50) { nodes { kind title path } } } }',
      {},
    );
    expect(viewer?.notices.nodes.filter(({ kind }) => kind === 'SAVED_SEARCH') ?? []).toEqual([]);
  });
});

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, moderates, nobodyBarred } from '@guildhall/kernel';
import { canPost, canTranslation } from '@guildhall/forum';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { ask, hide, reply } from '../support/forum.js';
import { questionOf, translate } from '../support/translations.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const secret = `canary${randomUUID().slice(0, 8)}`;
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'karim', 'yusuf', 'marta'];
/** Posts and how it came that nobody may read their translations. */
let hiddenThread: string;
let openThread: string;
let hiddenPost: string;
let shownPost: string;
let hiddenTranslation: string;
const posts: string[] = [];

/** In Arabic: a hidden question, a hidden reply, and a reply whose translation alone is hidden. */
beforeAll(async () => {
  const [luc, karim, yusuf] = (await Promise.all([world.as('luc'), world.as('karim'), world.as('yusuf')])) as [
    Visitor,
    Visitor,
    Visitor,
  ];
  const words = { language: 'fr', markdown: 'Comment font les autres ?' };
  ({ id: hiddenThread } = await ask(luc, { ...words, title: 'Une question masquée' }));
  ({ id: openThread } = await ask(luc, { ...words, title: 'Une question ouverte' }));
  ({ id: hiddenPost } = await reply(luc, openThread, 'Une réponse masquée'));
  ({ id: shownPost } = await reply(luc, openThread, 'Une réponse ouverte'));
  const question = await questionOf(luc, hiddenThread);
  await translate(karim, { post: question, language: 'ar', title: `سؤال ${secret}`, markdown: `نص ${secret}` });
  await translate(karim, { post: hiddenPost, language: 'ar', markdown: `رد ${secret}` });
  const made = await translate(karim, { post: shownPost, language: 'ar', markdown: `ترجمة ${secret}` });
  hiddenTranslation = made.translation?.id ?? '';
  posts.push(question, hiddenPost, shownPost);
  await world.settle();
  await hide(yusuf, 'THREAD', hiddenThread);
  await hide(yusuf, 'POST', hiddenPost);
  await yusuf.get('mutation ($input: HideTranslationInput!) { hideTranslation(input: $input) { __typename } }', {
    input: { translation: hiddenTranslation, reason: 'It says something else.' },
  });
});

const TEXT = 'translation { title html } translations { title html markdown revisions { title markdown html } }';
const DOORS: readonly (readonly [string, string])[] = [
  ['lists', '{ threads(theme: "work-based-learning", first: 50) { nodes { title translatedTitle { text } } } }'],
  ['feeds', `{ newestThreads(first: 6) { translatedTitle { text } question { ${TEXT} } } }`],
  [
    'search',
    'query ($s: String!) { search(query: $s) { counts { threads posts } nodes { title excerpt reply { path } } didYouMean } }',
  ],
  ['suggestions', 'query ($s: String!) { searchSuggestions(query: $s) { title } }'],
  ['similar', 'query ($s: String!) { similarThreads(title: $s, markdown: $s, language: "ar") { title excerpt } }'],
  ['notices', '{ viewer { notices(first: 50) { nodes { title } } } }'],
];

describe.each([false, true])('Nothing of hidden translations comes through (worker done: %s)', (settled) => {
  beforeAll(async () => {
    if (settled) await world.settle();
  });

  test.each(DOORS)('%s', async (_, query) => {
    for (const visitor of [world.guest('ar'), await world.as('amina', 'ar')]) {
      const { data } = await visitor.send<object>(query, { s: secret });
      expect(JSON.stringify(data)).not.toContain(secret);
      expect(JSON.stringify(data)).not.toMatch(/"(threads|posts)":[1-9]/);
    }
  });
});

test.each(everybody)('Single posts and their thread show %s what the policies let them see', async (key) => {
  const visitor = key === 'guest' ? world.guest('ar') : await world.as(key, 'ar');
  const personId = key === 'guest' ? null : await world.idOf(key);
  const grants = await world.database.rows<Actor['grants'][number]>(
    sql`select role, theme from role_grant where person_id = ${personId}`,
  );
  const actor: Actor = {
    personId,
    grants,
    guestId: null,
    sessionId: null,
    language: 'ar',
    address: '',
    requestId: '',
    ...nobodyBarred,
  };
  const facts = await world.database.rows<{
    id: string;
    post: { number: number; authorId: string; hiddenAt: string | null };
    thread: { theme: string; authorId: string; hiddenAt: string | null };
    translation: { hiddenAt: string | null };
  }>(sql`
    select p.id::text, json_build_object('number', p.number, 'authorId', p.author_id, 'hiddenAt', p.hidden_at) as post,
      json_build_object('theme', t.theme, 'authorId', t.author_id, 'hiddenAt', t.hidden_at) as thread,
      json_build_object('hiddenAt', x.hidden_at) as translation
    from translation x join post p on p.id = x.post_id join thread t on t.id = p.thread_id
    where p.id = any(${posts}::bigint[])`);
  for (const { id, post, thread, translation } of facts) {
    const { data } = await visitor.send<object>(`query ($id: ID!) { post(id: $id) { ${TEXT} } }`, { id });
    const may = canTranslation.view(actor, translation, post, thread);
    expect([id, JSON.stringify(data ?? null).includes(secret)]).toEqual([id, may]);
    if (may) expect(canPost.view(actor, post, thread)).toBe(true);
  }
  const { data } = await visitor.send<object>(
    `query ($id: ID!) { thread(id: $id) { question { ${TEXT} } replies(first: 20) { nodes { translation { html } } } } }`,
    { id: openThread },
  );
  if (key !== 'luc' && !moderates(actor, 'work-based-learning')) expect(JSON.stringify(data)).not.toContain(secret);
  // Moderators read what is hidden; but even they are shown no hidden translation in place of a post.
  const shown = await visitor.get<{ post: { translation: object | null } }>(
    'query ($id: ID!) { post(id: $id) { translation { html } } }',
    { id: shownPost },
  );
  expect(shown.post.translation).toBeNull();
});

test('nobody but moderators may translate what is hidden, or touch a hidden translation', async () => {
  const amina = await world.as('amina');
  const send = 'mutation ($input: TranslatePostInput!) { translatePost(input: $input) { __typename } }';
  const input = { language: 'ar', markdown: 'نص', sourceRevision: 1, revision: 1 };
  expect((await amina.refused(send, { input: { ...input, post: hiddenPost } })).code).toBe('NOT_FOUND');
  expect((await amina.refused(send, { input: { ...input, post: shownPost } })).code).toBe('FORBIDDEN');
});

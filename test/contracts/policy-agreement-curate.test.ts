import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { canPost, canThread } from '@guildhall/forum';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { curated } from '../support/curation.js';
import { ask, hide, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'luc', 'jonas', 'yusuf', 'marta', 'sofia'];

interface Row {
  id: string;
  theme: string;
  authorId: string;
  hiddenAt: Date | null;
  hiddenKind: string | null;
}
type PostRow = Omit<Row, 'theme'> & { threadId: string; number: number };
let threads: Row[];
let posts: PostRow[];
let [from, copy, parent] = ['', '', ''];
let chosen: string[];

/** Chosen and pinned threads, shown and hidden; a duplicate of a hidden one; what left a thread, hidden in part. */
beforeAll(async () => {
  const [amina, luc, marta] = (await Promise.all((['amina', 'luc', 'marta'] as const).map((key) => world.as(key)))) as [
    Visitor,
    Visitor,
    Visitor,
  ];
  const [shown, secret, original, source, into] = [
    await ask(amina),
    await ask(luc, { theme: 'applied-research' }),
    await ask(amina),
    await ask(amina),
    await ask(luc),
  ];
  chosen = [shown.id, secret.id];
  for (const act of ['featureThreads', 'pinThreads'] as const)
    for (const id of chosen) await curated(marta, act, { threads: [id] });
  copy = (await ask(luc)).id;
  await curated(marta, 'markDuplicate', { thread: copy, original: original.id });
  from = source.id;
  const [, hidden] = [await reply(luc, from), await reply(luc, from)];
  await curated(marta, 'mergeThreads', { thread: from, into: into.id });
  parent = (await ask(luc)).id;
  const leaving = await reply(amina, parent);
  const { thread: split } = await curated(marta, 'splitThread', {
    thread: parent,
    posts: [leaving.id],
    title: 'Who leaves a thread, and why?',
  });
  await hide(marta, 'POST', hidden.id);
  for (const id of [secret.id, original.id, split]) await hide(marta, 'THREAD', id);
  threads = await world.database.rows(sql`select id::text, theme, author_id as "authorId", hidden_at as "hiddenAt",
    hidden_kind as "hiddenKind" from thread where id = any(${[...chosen, original.id, into.id, split]}::bigint[])`);
  posts = await world.database.rows(sql`select p.id::text, p.thread_id::text as "threadId", p.number,
    p.author_id as "authorId", p.hidden_at as "hiddenAt", p.hidden_kind as "hiddenKind"
    from post p join post_place place on place.post_id = p.id where place.thread_id = ${from}`);
});

const LISTS = `query ($copy: ID!, $from: ID!, $parent: ID!) {
  featured: threads(filter: FEATURED, first: 100) { nodes { id } }
  pinned: threads(theme: "applied-research", first: 5) { nodes { id isPinned } }
  copy: thread(id: $copy) { original { id } } parent: thread(id: $parent) { notes { thread { id } } }
  formerPlaces(thread: $from) { postId } }`;
interface Lists {
  featured: { nodes: { id: string }[] };
  pinned: { nodes: { id: string; isPinned: boolean }[] };
  copy: { original: { id: string } | null };
  parent: { notes: { thread: { id: string } | null }[] };
  formerPlaces: { postId: string }[];
}

describe.each(everybody)('What moderators arranged shows %s what the policy lets them see', (key) => {
  let lists: Lists;
  let mayThread: (id: string) => boolean;
  let mayPost: (post: PostRow) => boolean;

  beforeAll(async () => {
    const visitor = key === 'guest' ? world.guest() : await world.as(key);
    lists = await visitor.get<Lists>(LISTS, { copy, from, parent });
    const personId = key === 'guest' ? null : await world.idOf(key);
    const grants = await world.database.rows<Actor['grants'][number]>(
      sql`select role, theme from role_grant where person_id = ${personId}`,
    );
    const nowhere = { guestId: null, sessionId: null, language: 'en', address: '', requestId: '' } as const;
    const actor: Actor = { ...nobodyBarred, ...nowhere, personId, grants };
    const thread = (id: string) => threads.find((one) => one.id === id) as never;
    mayThread = (id) => canThread.view(actor, thread(id));
    mayPost = (post) => canPost.view(actor, post as never, thread(post.threadId));
  });

  test('chosen and pinned threads', () => {
    const seen = lists.featured.nodes.map(({ id }) => id);
    const [shown = '', secret = ''] = chosen;
    // What is hidden stands on nobody's home page, not even on that of those who may see it.
    expect([seen.includes(shown), seen.includes(secret)]).toEqual([true, false]);
    const pinned = lists.pinned.nodes.filter(({ isPinned }) => isPinned).map(({ id }) => id);
    expect(pinned.includes(secret)).toBe(mayThread(secret));
  });

  test('the places of what moved', () => {
    const seen = lists.formerPlaces.map(({ postId }) => postId).sort();
    expect(seen).toEqual(
      posts
        .filter(mayPost)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('originals and new threads that are hidden, as links for nobody who may not open them', () => {
    const links = [lists.copy.original, ...lists.parent.notes.map(({ thread }) => thread)];
    for (const link of links) if (link) expect(mayThread(link.id)).toBe(true);
    if (key === 'guest') expect(links).toEqual([null, null]);
  });
});

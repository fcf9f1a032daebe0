import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { type ChannelRule, type Manifest, MANIFESTS, sql } from '@guildhall/database';
import { canPost, canThread } from '@guildhall/forum';
import { canWebinar, type WebinarFacts } from '@guildhall/webinar';
import { cast, community, type PersonKey } from '../../apps/api/src/demo/community/index.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

interface ThreadRow {
  id: string;
  theme: string;
  authorId: string;
  hiddenAt: Date | null;
  answerId: string | null;
  tags: string[];
}
interface PostRow {
  id: string;
  number: number;
  threadId: string;
  authorId: string;
  hiddenAt: Date | null;
}

const world = useWorld({ WORKER: 'separate' });
let threads: ThreadRow[];
let posts: PostRow[];

/** Every kind of rights there is, and the people whose words were hidden. */
const everybody: readonly (PersonKey | 'guest')[] = [
  'guest',
  ...new Set<PersonKey>(['amina', 'yusuf', 'marta', 'sofia', ...authorsOfHidden()]),
];

function authorsOfHidden(): PersonKey[] {
  const written = community.threads.flatMap((thread) => [thread, ...thread.replies]);
  return written.flatMap(({ hidden, author }) => (hidden ? [author] : []));
}

async function everyNode<T extends { id: string }>(
  visitor: Visitor,
  query: string,
  variables: object = {},
): Promise<T[]> {
  const found: T[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page: { list: { nodes: T[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } = await visitor.get(
      query,
      { ...variables, after },
    );
    found.push(...page.list.nodes);
    ({ endCursor: after, hasNextPage: more } = page.list.pageInfo);
  }
  return found;
}

const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();

beforeAll(async () => {
  threads = await world.database.rows<ThreadRow>(sql`select id::text, theme, author_id as "authorId",
    hidden_at as "hiddenAt", answer_id::text as "answerId", tags from thread`);
  posts = await world.database.rows<PostRow>(sql`select id::text, number, thread_id::text as "threadId",
    author_id as "authorId", hidden_at as "hiddenAt" from post`);
});

describe.each(everybody)('What the lists show %s is what the policy lets them see', (key) => {
  let visitor: Visitor;
  let actor: Actor;
  let seen: ThreadRow[];

  beforeAll(async () => {
    const suspended = cast.some((person) => person.key === key && person.suspended);
    visitor = key === 'guest' || suspended ? world.guest() : await world.as(key);
    actor = await actorBehind(visitor);
    seen = threads.filter((thread) => canThread.view(actor, thread));
  });

  test('threads, all and by theme, by state', async () => {
    const list = `query ($after: String, $filter: ThreadFilter) {
      list: threads(first: 7, after: $after, filter: $filter) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
    expect(idsOf(await everyNode(visitor, list, { filter: 'ALL' }))).toEqual(idsOf(seen));
    const answered = idsOf(await everyNode(visitor, list, { filter: 'ANSWERED' }));
    expect(answered).toEqual(idsOf(seen.filter(({ answerId }) => answerId !== null)));
    const open = idsOf(await everyNode(visitor, list, { filter: 'UNANSWERED' }));
    expect(open).toEqual(idsOf(seen.filter(({ answerId }) => answerId === null)));
  });

  test('the counts of themes', async () => {
    const { themes } = await visitor.get<{ themes: { slug: string; threadCount: number; unansweredCount: number }[] }>(
      '{ themes { slug threadCount unansweredCount } }',
    );
    for (const { slug, threadCount, unansweredCount } of themes) {
      const mine = seen.filter(({ theme }) => theme === slug);
      expect([slug, threadCount]).toEqual([slug, mine.length]);
      expect([slug, unansweredCount]).toEqual([slug, mine.filter(({ answerId }) => answerId === null).length]);
    }
  });

  test('single threads, and their channels', async () => {
    for (const thread of threads) {
      const { data } = await visitor.send<{ thread: { id: string } | null }>(
        'query ($id: ID!) { thread(id: $id) { id } }',
        { id: thread.id },
      );
      const may = canThread.view(actor, thread);
      expect([thread.id, data?.thread?.id ?? null]).toEqual([thread.id, may ? thread.id : null]);
      expect([thread.id, (await channelRule('thread').group(actor, thread.id)) !== null]).toEqual([thread.id, may]);
    }
  });

  test('replies, single posts and what may be done with them', async () => {
    for (const thread of seen) {
      const visible = posts.filter((post) => post.threadId === thread.id && canPost.view(actor, post, thread));
      const { thread: page } = await visitor.get<{
        thread: { replyCount: number; question: Node; replies: { nodes: Node[] } };
      }>(
        `query ($id: ID!) { thread(id: $id) { replyCount question { ...able } replies(first: 100) { nodes { ...able } } } }
         fragment able on Post { id number viewerCan { vote edit markAsAnswer hide restore } }`,
        { id: thread.id },
      );
      const nodes = [page.question, ...page.replies.nodes];
      expect(idsOf(nodes)).toEqual(idsOf(visible));
      const unhidden = posts.filter((post) => post.threadId === thread.id && post.number > 1 && !post.hiddenAt);
      expect(page.replyCount).toBe(unhidden.length);
      for (const { id, viewerCan } of nodes) {
        const post = visible.find((one) => one.id === id) as PostRow;
        const abilities = (Object.keys(viewerCan) as (keyof typeof viewerCan)[]).map((ability) => [
          ability,
          canPost[ability](actor, post, thread),
        ]);
        expect([id, viewerCan]).toEqual([id, Object.fromEntries(abilities)]);
      }
    }
    const telling = posts.filter((post, place) => post.hiddenAt || place % 9 === 0);
    for (const post of telling) {
      const thread = threads.find(({ id }) => id === post.threadId) as ThreadRow;
      const { data } = await visitor.send<{ post: { id: string } | null }>(
        'query ($id: ID!) { post(id: $id) { id } }',
        {
          id: post.id,
        },
      );
      expect([post.id, Boolean(data?.post)]).toEqual([post.id, canPost.view(actor, post, thread)]);
    }
  });

  test('questions and answers counted on profiles', async () => {
    const asked = seen.reduce(
      (sums, { authorId }) => sums.set(authorId, (sums.get(authorId) ?? 0) + 1),
      new Map<string, number>(),
    );
    for (const [id, count] of asked) {
      const { person } = await visitor.get<{ person: { questionCount: number; answerCount: number } }>(
        'query ($id: ID!) { person(id: $id) { questionCount answerCount } }',
        { id },
      );
      const solved = seen.filter(({ answerId }) => posts.some((p) => p.id === answerId && p.authorId === id));
      expect([id, person]).toEqual([id, { questionCount: count, answerCount: solved.length }]);
    }
  });

  test('what the search finds', async () => {
    const paths = new Set<string>();
    for (const word of [
      'a',
      'training',
      'partners',
      'entreprise',
      'formation',
      'التدريب',
      'المدرسة',
      'complaint',
      'certificate',
    ])
      for (const { path } of await everyNode<{ id: string; path: string }>(
        visitor,
        `query ($word: String!, $after: String) {
          list: search(query: $word, first: 50, after: $after) { nodes { path } pageInfo { endCursor hasNextPage } } }`,
        { word },
      ))
        paths.add(path);
    const shown = posts.filter((post) =>
      seen.some((one) => one.id === post.threadId && canPost.view(actor, post, one)),
    );
    const tags = seen.flatMap((thread) => thread.tags.map((tag) => `/tags/${tag}`));
    const webinars = await world.database.rows<WebinarFacts & { id: string }>(sql`select w.id::text, w.hosts, w.themes,
      w.published_at as "publishedAt", w.practice_of as "practiceOf" from webinar w`);
    const open = webinars.filter((webinar) => canWebinar.view(actor, webinar));
    const allowed = new Set([
      ...open.map(({ id }) => `/webinars/${id}`),
      ...seen.map(({ id }) => `/threads/${id}`),
      ...shown.map(({ id }) => `/posts/${id}`),
      ...tags,
    ]);
    expect([...paths].filter((path) => !path.startsWith('/people/') && !allowed.has(path))).toEqual([]);
    expect(paths.size).toBeGreaterThan(5);
  });
});

interface Node {
  id: string;
  viewerCan: Record<'vote' | 'edit' | 'markAsAnswer' | 'hide' | 'restore', boolean>;
}

function channelRule(prefix: string): ChannelRule {
  const rule = world.app
    .get<Manifest[]>(MANIFESTS)
    .flatMap(({ channels }) => channels ?? [])
    .find((one) => one.prefix === prefix);
  if (!rule) throw new Error(`No channel begins with ${prefix}.`);
  return rule;
}

/** The actor the gate sees behind a visitor's cookies. */
async function actorBehind(visitor: Visitor): Promise<Actor> {
  const { viewer } = await visitor.get<{ viewer: { person: { id: string } } | null }>('{ viewer { person { id } } }');
  const personId = viewer?.person.id ?? null;
  const grants = personId
    ? await world.database.rows<Actor['grants'][number]>(
        sql`select role, theme from role_grant where person_id = ${personId}`,
      )
    : [];
  return {
    personId,
    grants,
    ...nobodyBarred,
    guestId: null,
    sessionId: null,
    language: 'en',
    address: '127.0.0.1',
    requestId: 'policy',
  };
}

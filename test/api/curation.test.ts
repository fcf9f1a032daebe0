import { beforeAll, describe, expect, it, test } from 'vitest';
import { sql } from '@guildhall/database';
import { curate, curated, curating, type CuratingAct, listed, placeOfPost, undo, wish } from '../support/curation.js';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
let amina: Visitor, luc: Visitor, yusuf: Visitor, marta: Visitor, sofia: Visitor;
beforeAll(async () => {
  [amina, luc, yusuf, marta, sofia] = (await Promise.all(
    (['amina', 'luc', 'yusuf', 'marta', 'sofia'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
});

const STATE = `id title language isPinned pinnedUntil isFeatured isDuplicate state replyCount lastPostAt
  theme { slug } tags { slug } lock { reason } original { id } summary { html version author { name } }
  answer { id number } notes { kind number posts title thread { id } }
  replies(first: 100) { nodes { id number html language voteCount } } question { id number revision language }`;
const read = async (visitor: Visitor, id: string) =>
  (await visitor.get<{ thread: Record<string, unknown> }>(`query ($id: ID!) { thread(id: $id) { ${STATE} } }`, { id }))
    .thread;
const placeOf = (post: string): Promise<string> => placeOfPost(world.guest(), post);

/** Acts on one thread, what they change, and who may. */
const simple: [CuratingAct, (thread: string, other: string) => object, Record<string, unknown>][] = [
  ['pinThreads', (id) => ({ threads: [id], order: 3 }), { isPinned: true }],
  ['featureThreads', (id) => ({ threads: [id] }), { isFeatured: true }],
  ['lockThreads', (id) => ({ threads: [id] }), { lock: { reason: 'It belongs so.' } }],
  ['tagThreads', (id) => ({ threads: [id], add: ['Assessment'] }), { tags: [{ slug: 'assessment' }] }],
  ['markDuplicate', (id, other) => ({ thread: id, original: other }), { isDuplicate: true }],
  [
    'retitleThread',
    (id) => ({ thread: id, title: 'Who assesses apprentices?' }),
    { title: 'Who assesses apprentices?' },
  ],
];

describe.each(simple)('%s', (act, input, changed) => {
  it('is for moderators of the theme, told to both of two, and undone exactly', async () => {
    const [{ id }, { id: other }] = await Promise.all([ask(amina), ask(luc)]);
    const variables = wish(act, input(id, other));
    expect((await luc.refused(curating(act), variables)).code).toBe('FORBIDDEN');
    expect((await world.guest().refused(curating(act), variables)).code).toBe('UNAUTHENTICATED');
    const { question, ...before } = await read(marta, id);
    const [first, second] = await Promise.all([
      curate(yusuf, act, variables.input),
      curate(marta, act, variables.input),
    ]);
    expect([first?.[0]?.changed, second?.[0]?.changed].sort()).toEqual([false, true]);
    expect(first?.[0]?.decision).toEqual(second?.[0]?.decision);
    expect(await read(world.guest(), id)).toMatchObject(changed);
    expect(await undo(sofia, first?.[0]?.decision?.id ?? '')).toBe('UndoSuccess');
    const { question: after, ...restored } = await read(marta, id);
    expect(restored).toEqual(before);
    if (act !== 'retitleThread') expect(after).toEqual(question);
  });
});

describe('A locked thread', () => {
  it('takes no replies but those of moderators, and its author may still edit', async () => {
    const { id } = await ask(amina);
    await curated(marta, 'lockThreads', { threads: [id], reason: 'It goes round in circles.' });
    const REPLY = `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) {
      __typename ... on ThreadLocked { message lock { reason } } } }`;
    const input = { idempotencyKey: 'locked-thread', thread: id, markdown: 'One more word.', language: 'en' };
    expect(await luc.get(REPLY, { input })).toMatchObject({
      replyToThread: { __typename: 'ThreadLocked', lock: { reason: 'It goes round in circles.' } },
    });
    expect(await yusuf.get(REPLY, { input })).toMatchObject({ replyToThread: { __typename: 'ReplyToThreadSuccess' } });
    const { question } = (await read(amina, id)) as { question: { id: string; revision: number } };
    const edit = { post: question.id, revision: question.revision, markdown: 'A clearer question.', language: 'en' };
    expect(
      await amina.get('mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', { input: edit }),
    ).toEqual({ editPost: { __typename: 'EditPostSuccess' } });
    await curated(marta, 'unlockThreads', { threads: [id] });
    expect(await luc.get(REPLY, { input })).toMatchObject({ replyToThread: { __typename: 'ReplyToThreadSuccess' } });
  });
});

describe('A moved thread', () => {
  it('stands in the list of its new theme, and only who moderates both may move it', async () => {
    const { id } = await ask(amina);
    const input = { threads: [id], theme: 'applied-research' };
    expect(await curate(yusuf, 'moveThreads', input)).toMatchObject([{ cause: 'THEME_NOT_MODERATED' }]);
    // So that the next notices are the newest: those of one batch stand together by what they are about.
    await world.settle();
    const { decision } = await curated(marta, 'moveThreads', input);
    expect(await listed(amina, 'applied-research')).toContain(id);
    expect(await listed(amina, 'work-based-learning')).not.toContain(id);
    expect(
      (await yusuf.refused('mutation ($id: ID!) { undoDecision(decision: $id) { __typename } }', { id: decision }))
        .code,
    ).toBe('FORBIDDEN');
    await undo(marta, decision);
    expect(await listed(amina, 'work-based-learning')).toContain(id);
    await world.settle();
    const { viewer } = await amina.get<{ viewer: { notices: { nodes: { title: string }[] } } }>(
      '{ viewer { notices(first: 2) { nodes { title } } } }',
    );
    expect(viewer.notices.nodes.map(({ title }) => title).join()).toMatch(/took back .* moved your question/);
  });

  it('with others: each is told by itself', async () => {
    const [own, foreign] = await Promise.all([ask(amina), ask(amina, { theme: 'applied-research' })]);
    const threads = [own.id, foreign.id];
    expect(await curate(yusuf, 'tagThreads', { threads, add: ['insurance'] })).toMatchObject([
      { __typename: 'ActDone', thread: { id: own.id } },
      { __typename: 'ActHindered', cause: 'NOT_ALLOWED', threadId: foreign.id },
    ]);
  });
});

describe('A pinned thread', () => {
  it('stands first in its theme, the list goes on behind it without a gap, and five are enough', async () => {
    const theme = 'innovative-practices';
    const asked: string[] = [];
    for (let i = 0; i < 6; i++)
      asked.push((await ask(amina, { theme, title: `Which machine shall we buy, ${i}?` })).id);
    const pins = await curate(marta, 'pinThreads', { threads: asked.slice(0, 5), order: 2 });
    expect(pins.every(({ changed }) => changed)).toBe(true);
    expect(await curate(marta, 'pinThreads', { threads: [asked[5]] })).toMatchObject([{ cause: 'TOO_MANY_PINS' }]);
    await curate(marta, 'pinThreads', { threads: [asked[0]], order: 9 });
    const whole = await listed(world.guest(), theme);
    expect(whole[0]).toBe(asked[0]);
    expect(new Set(whole.slice(0, 5))).toEqual(new Set(asked.slice(0, 5)));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const {
        threads,
      }: { threads: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await world
        .guest()
        .get(
          `query ($after: String) { threads(theme: "${theme}", first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
      paged.push(...threads.nodes.map(({ id }) => id));
      ({ hasNextPage: more, endCursor: after } = threads.pageInfo);
    }
    expect(paged).toEqual(whole);
    await curate(marta, 'unpinThreads', { threads: asked });
  });
});

describe('A duplicate', () => {
  it('shows its original, is not listed as unanswered, and never leads in a circle', async () => {
    const [{ id }, { id: original }, { id: third }] = await Promise.all([ask(amina), ask(luc), ask(luc)]);
    await curated(marta, 'markDuplicate', { thread: id, original });
    expect(await read(world.guest(), id)).toMatchObject({ isDuplicate: true, original: { id: original } });
    const open = await listed(world.guest(), 'work-based-learning', 'UNANSWERED');
    expect(open).not.toContain(id);
    const { theme } = await world
      .guest()
      .get<{ theme: { unansweredCount: number } }>('{ theme(slug: "work-based-learning") { unansweredCount } }');
    expect(theme.unansweredCount).toBe(open.length);
    expect(await curate(marta, 'markDuplicate', { thread: original, original: id })).toMatchObject([
      { cause: 'SAME_THREAD' },
    ]);
    await curated(marta, 'markDuplicate', { thread: third, original: id });
    expect(await read(world.guest(), third)).toMatchObject({ original: { id: original } });
    await hide(marta, 'THREAD', original);
    expect(await read(world.guest(), id)).toMatchObject({ isDuplicate: true, original: null });
  });
});

describe('Two moderators at once', () => {
  test('mark along a row of duplicates, and neither clasp nor end in a circle', async () => {
    const [{ id: first }, { id: second }, { id: third }] = [await ask(amina), await ask(luc), await ask(luc)];
    const deadlocks = async () =>
      (await world.database.one<{ count: number }>(sql`
        select deadlocks::int as count from pg_stat_database where datname = current_database()`))!.count;
    const before = await deadlocks();
    await curated(marta, 'markDuplicate', { thread: third, original: first });
    for (let round = 0; round < 4; round++) {
      const both = await Promise.all([
        curate(marta, 'markDuplicate', { thread: second, original: third }),
        curate(sofia, 'markDuplicate', { thread: first, original: second }),
      ]);
      const outcomes = both.flat().map(({ __typename, cause }) => cause ?? __typename);
      expect(outcomes.sort()).toEqual(['ActDone', 'SAME_THREAD']);
      await curate(marta, 'unmarkDuplicates', { threads: [first, second] });
    }
    await world.database.rows(sql`select pg_stat_force_next_flush()`);
    expect(await deadlocks()).toBe(before);
  });

  test('mark two threads as duplicates of each other and never clasp', async () => {
    const [{ id: a }, { id: b }] = [await ask(amina), await ask(luc)];
    const deadlocks = async () =>
      (await world.database.one<{ count: number }>(sql`
        select deadlocks::int as count from pg_stat_database where datname = current_database()`))!.count;
    const before = await deadlocks();
    for (let round = 0; round < 4; round++) {
      const both = await Promise.all([
        curate(marta, 'markDuplicate', { thread: a, original: b }),
        curate(sofia, 'markDuplicate', { thread: b, original: a }),
      ]);
      expect(
        both
          .flat()
          .map(({ __typename, cause }) => cause ?? __typename)
          .sort(),
      ).toEqual(['ActDone', 'SAME_THREAD']);
      await curate(marta, 'unmarkDuplicates', { threads: [a, b] });
    }
    await world.database.rows(sql`select pg_stat_force_next_flush()`);
    expect(await deadlocks()).toBe(before);
  });

  test('hide what was merged by its old address, and undo it', async () => {
    const [{ id: from }, { id: into }] = [await ask(amina), await ask(luc)];
    await curated(marta, 'mergeThreads', { thread: from, into });
    await hide(sofia, 'THREAD', from);
    const seen = async () =>
      (await world.guest().send('query ($id: ID!) { thread(id: $id) { id } }', { id: into })).errors;
    expect(await seen()).toBeDefined();
    const act = await world.database.one<{ id: string; theme: string | null }>(sql`
      select id::text, theme from decision where target_id = ${from} and act = 'hide'`);
    expect(act?.theme).not.toBeNull();
    expect(await undo(marta, act!.id)).toBe('UndoSuccess');
    expect(await seen()).toBeUndefined();
  });
});

describe('A merge', () => {
  it('moves everything to the end of the other thread; every address lands; undone, all is as before', async () => {
    const [from, into] = await Promise.all([ask(amina, { title: 'Who pays the insurance?' }), ask(luc)]);
    const posts = [];
    for (const words of ['First of A.', 'Second of A.']) posts.push(await reply(luc, from.id, words));
    const own = await reply(amina, into.id, 'First of B.');
    await markAnswer(amina, posts[0]!.id);
    await amina.get('mutation ($post: ID!) { vote(post: $post) { __typename } }', { post: posts[1]!.id });
    const before = [await read(marta, from.id), await read(marta, into.id)];
    const { decision } = await curated(yusuf, 'mergeThreads', { thread: from.id, into: into.id });
    const merged = await read(world.guest(), from.id);
    expect(merged).toMatchObject({ id: into.id, replyCount: 4, answer: { id: posts[0]!.id } });
    expect(merged['notes']).toMatchObject([{ kind: 'MERGED', number: 3, posts: 3, title: 'Who pays the insurance?' }]);
    expect(await placeOf(posts[1]!.id)).toBe(`${into.id}#5`);
    expect((merged['replies'] as { nodes: { voteCount: number }[] }).nodes.at(-1)?.voteCount).toBe(1);
    const { formerPlaces } = await world
      .guest()
      .get<{ formerPlaces: object[] }>(
        'query ($id: ID!) { formerPlaces(thread: $id, fromNumber: 2) { formerNumber number threadId postId } }',
        { id: from.id },
      );
    expect(formerPlaces[0]).toEqual({ formerNumber: 2, number: 4, threadId: into.id, postId: posts[0]!.id });
    expect((await reply(luc, from.id, 'To the old address.')).number).toBe(6);
    expect(await undo(marta, decision)).toBe('UndoSuccess');
    expect(await read(marta, from.id)).toEqual(before[0]);
    const after = await read(marta, into.id);
    expect(after).toMatchObject({ replyCount: 2, answer: null, notes: [] });
    expect((after['replies'] as { nodes: { id: string; number: number }[] }).nodes.map(({ number }) => number)).toEqual(
      [2, 6],
    );
    expect(await placeOf(own.id)).toBe(`${into.id}#2`);
  });

  it('keeps chains of addresses short, and leaks nothing once the goal is hidden', async () => {
    const [a, b, c] = await Promise.all([ask(amina), ask(amina), ask(luc)]);
    const first = await curated(marta, 'mergeThreads', { thread: a.id, into: b.id });
    const second = await curated(marta, 'mergeThreads', { thread: b.id, into: c.id });
    expect(await read(world.guest(), a.id)).toMatchObject({ id: c.id });
    expect(await undo(marta, first.decision)).toBe('LaterActs');
    await hide(marta, 'THREAD', c.id);
    for (const { id } of [a, b, c])
      expect((await world.guest().refused('query ($id: ID!) { thread(id: $id) { id } }', { id })).code).toBe(
        'NOT_FOUND',
      );
    expect(await world.guest().get('query ($id: ID!) { formerPlaces(thread: $id) { postId } }', { id: a.id })).toEqual({
      formerPlaces: [],
    });
    expect(await listed(amina, 'work-based-learning')).not.toContain(a.id);
    expect(await listed(marta, 'work-based-learning')).not.toContain(a.id);
    await undo(marta, second.decision);
    await undo(marta, first.decision);
    expect(await read(world.guest(), a.id)).toMatchObject({ id: a.id });
  });

  it('carries follows and bookmarks', async () => {
    const [from, into] = await Promise.all([ask(amina), ask(luc)]);
    const person = await world.idOf('jonas');
    await world.database.rows(
      sql`insert into follow (person_id, target_type, target_id, level) values (${person}, 'thread', ${from.id}, 'follow')`,
    );
    await world.database.rows(sql`insert into bookmark (person_id, thread_id) values (${person}, ${from.id})`);
    const kept = () =>
      world.database.rows(sql`select target_id as id from follow where person_id = ${person} and target_type = 'thread'
      union all select thread_id::text from bookmark where person_id = ${person} order by 1`);
    const before = await kept();
    const { decision } = await curated(marta, 'mergeThreads', { thread: from.id, into: into.id });
    expect(await kept()).toEqual(expect.arrayContaining([{ id: into.id }]));
    expect(
      await world.database.rows(sql`select 1 from bookmark where thread_id = ${into.id} and person_id = ${person}`),
    ).toHaveLength(1);
    await undo(marta, decision);
    expect(await kept()).toEqual(before);
  });
});

describe('A split', () => {
  it('makes a thread of chosen replies, with a note in their place, and is undone exactly', async () => {
    const { id } = await ask(amina);
    const posts = [];
    for (const words of ['One.', 'Two.', 'Three.', 'Four.']) posts.push(await reply(luc, id, words));
    const before = await read(marta, id);
    const wanted = [posts[2]!.id, posts[1]!.id];
    const input = { thread: id, posts: wanted, title: 'What about the summer?' };
    const { thread: fresh, decision } = await curated(yusuf, 'splitThread', input);
    expect(await read(world.guest(), id)).toMatchObject({
      replyCount: 2,
      notes: [{ kind: 'SPLIT', number: 3, posts: 2, thread: { id: fresh } }],
    });
    expect(await read(world.guest(), fresh)).toMatchObject({
      title: 'What about the summer?',
      replyCount: 1,
      question: { id: posts[1]!.id },
    });
    expect(await placeOf(posts[2]!.id)).toBe(`${fresh}#2`);
    expect(await listed(world.guest(), 'work-based-learning')).toContain(fresh);
    expect(await undo(marta, decision)).toBe('UndoSuccess');
    expect(await read(marta, id)).toEqual(before);
    expect(await read(world.guest(), fresh)).toMatchObject({ id });
  });

  it('takes no post of another thread, and not the question', async () => {
    const [{ id }, other] = await Promise.all([ask(amina), ask(luc)]);
    const foreign = await reply(luc, other.id);
    const { question } = (await read(marta, id)) as { question: { id: string } };
    for (const post of [foreign.id, question.id])
      expect(
        await curate(marta, 'splitThread', { thread: id, posts: [post], title: 'What about the summer?' }),
      ).toMatchObject([{ cause: 'NOT_OF_THREAD' }]);
  });
});

describe('Acts, replies and votes at once', () => {
  /** A small generator, so that a failure can be repeated. */
  const random = (seed: number) => () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;

  it('leave no number doubled or leading nowhere, count right, and undone give back the first state', async () => {
    const next = random(7);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
    const asked = await Promise.all([ask(amina), ask(luc), ask(amina)]);
    const threads = asked.map(({ id }) => id);
    const posts: string[] = [];
    for (const thread of threads) for (const by of [luc, amina, yusuf]) posts.push((await reply(by, thread)).id);
    const first = await Promise.all(threads.map((id) => read(marta, id)));

    const merge = async () => {
      const [thread, into] = [pick(threads), pick(threads)];
      await curate(pick([marta, sofia]), 'mergeThreads', { thread, into });
    };
    const split = async () => {
      const post = pick(posts);
      const thread = (await placeOf(post)).split('#')[0];
      const title = 'Another question, split off';
      await curate(pick([marta, sofia]), 'splitThread', { thread, posts: [post], title });
    };
    const vote = () => sofia.send('mutation ($post: ID!) { vote(post: $post) { __typename } }', { post: pick(posts) });
    for (let round = 0; round < 3; round++) await Promise.all([merge(), split(), split(), vote(), vote(), merge()]);
    const addresses = await Promise.all(posts.map((post) => placeOf(post)));
    expect(new Set(addresses).size).toBe(posts.length);
    await consistent();

    const acts = await world.database.rows<{ id: string }>(sql`select id::text from decision
      where act in ('merge', 'split') and undone_by is null and target_id = any(
        select thread_id::text from post_place where post_id = any(${posts}::bigint[]))
      order by decision.id desc`);
    for (const { id } of acts) expect(await undo(marta, id)).toBe('UndoSuccess');
    await consistent();
    const timeless = (states: Record<string, unknown>[]) =>
      JSON.parse(JSON.stringify(states, (key, value: unknown) => (key === 'voteCount' ? 0 : value))) as unknown;
    expect(timeless(await Promise.all(threads.map((id) => read(marta, id))))).toEqual(timeless(first));
  });

  /** Every number up to the last is a post or the place of one, never both, and replies are counted. */
  async function consistent(): Promise<void> {
    const wrong = await world.database.rows(sql`
      select t.id from thread t
      where t.last_number <> (select count(*) from post p where p.thread_id = t.id) + (select count(*) from post_place l where l.thread_id = t.id)
        or t.reply_count <> (select count(*) from post p where p.thread_id = t.id and p.number > 1 and p.hidden_at is null)
        or exists (select from post p join post_place l on l.thread_id = p.thread_id and l.number = p.number where p.thread_id = t.id)
        or (t.merged_into is null) <> exists (select from post p where p.thread_id = t.id and p.number = 1)`);
    expect(wrong).toEqual([]);
  }
});

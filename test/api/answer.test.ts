import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
let amina: Visitor;
let luc: Visitor;
let jonas: Visitor;
let yusuf: Visitor;
const ids: Record<string, string> = {};

beforeAll(async () => {
  [amina, luc, jonas, yusuf] = (await Promise.all(
    (['amina', 'luc', 'jonas', 'yusuf'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  for (const key of ['amina', 'luc', 'jonas', 'yusuf', 'rania', 'karim'] as const) ids[key] = await world.idOf(key);
});

interface Node {
  id: string;
  number: number;
  html: string;
  markdown: string;
  quotation: string;
  reactions: { kind: string; count: number; viewerHasReacted: boolean }[];
  quotedBy: { id: string; number: number; authorName: string }[] | null;
}
const POST = `query ($id: ID!) { post(id: $id) { id number html markdown quotation
  reactions { kind count viewerHasReacted } quotedBy { id number authorName } } }`;
const read = async (visitor: Visitor, id: string) => (await visitor.get<{ post: Node }>(POST, { id })).post;

const noticesOf = async (visitor: Visitor, kind: string) => {
  const { viewer } = await visitor.get<{
    viewer: { notices: { nodes: { kind: string; title: string; path: string }[] } };
  }>('{ viewer { notices(first: 50) { nodes { kind title path } } } }');
  return viewer.notices.nodes.filter((notice) => notice.kind === kind);
};

describe('Reactions', () => {
  const react = (visitor: Visitor, post: string, kind: string, mutation = 'react') =>
    visitor.get<Record<string, { __typename: string; post?: Pick<Node, 'reactions'> }>>(
      `mutation ($post: ID!, $kind: Reaction!) { ${mutation}(post: $post, kind: $kind) {
        __typename ... on ReactSuccess { post { reactions { kind count viewerHasReacted } } } } }`,
      { post, kind },
    );

  test('are counted once a person and kind, and taken back', async () => {
    const { id } = await ask(amina);
    const post = await reply(luc, id);
    for (const visitor of [amina, amina, jonas]) await react(visitor, post.id, 'THANKS');
    await react(jonas, post.id, 'INSIGHTFUL');
    const seen = (await read(amina, post.id)).reactions;
    expect(seen).toEqual([
      { kind: 'THANKS', count: 2, viewerHasReacted: true },
      { kind: 'INSIGHTFUL', count: 1, viewerHasReacted: false },
      { kind: 'AGREE', count: 0, viewerHasReacted: false },
    ]);
    for (const _ of [1, 2]) await react(amina, post.id, 'THANKS', 'withdrawReaction');
    expect((await read(world.guest(), post.id)).reactions[0]).toMatchObject({ count: 1, viewerHasReacted: false });
  });

  test('of ten people at the same moment are ten', async () => {
    const { id } = await ask(amina);
    const { thread } = await amina.get<{ thread: { question: { id: string } } }>(
      'query ($id: ID!) { thread(id: $id) { question { id } } }',
      { id },
    );
    const keys = ['luc', 'jonas', 'yusuf', 'marta', 'sofia', 'tomas', 'rania', 'karim', 'leila', 'nino'] as const;
    const visitors = await Promise.all(keys.map((key) => world.as(key)));
    await Promise.all(visitors.map((visitor) => react(visitor, thread.question.id, 'SAME_QUESTION')));
    expect((await read(amina, thread.question.id)).reactions[0]).toMatchObject({ kind: 'SAME_QUESTION', count: 10 });
  });

  test('follow the rules of votes', async () => {
    const { id } = await ask(amina);
    const post = await reply(luc, id);
    expect((await react(luc, post.id, 'AGREE'))['react']?.__typename).toBe('OwnPost');
    const mutation = 'mutation ($post: ID!, $kind: Reaction!) { react(post: $post, kind: $kind) { __typename } }';
    expect((await amina.refused(mutation, { post: post.id, kind: 'SAME_QUESTION' })).code).toBe('BAD_INPUT');
    expect((await world.guest().refused(mutation, { post: post.id, kind: 'AGREE' })).code).toBe('UNAUTHENTICATED');
    await hide(yusuf, 'POST', post.id);
    expect((await amina.refused(mutation, { post: post.id, kind: 'AGREE' })).code).toBe('NOT_FOUND');
  });
});

describe('Quotes', () => {
  test('name their author, link back, and are told at the quoted post', async () => {
    const { id } = await ask(amina);
    const first = await reply(luc, id, 'We lend each other **assessors**.\n\nOne day a month.');
    const { quotation } = await read(jonas, first.id);
    expect(quotation).toBe(
      `> We lend each other **assessors**.\n>\n> One day a month.\n>\n> — [Luc Moreau](post:${first.id})\n\n`,
    );
    const second = await reply(jonas, id, `${quotation}So do we.`);
    expect((await read(amina, second.id)).html).toContain(`— <a href="/posts/${first.id}">Luc Moreau</a>`);
    expect((await read(world.guest(), first.id)).quotedBy).toEqual([
      { id: second.id, number: second.number, authorName: 'Jonas Weber' },
    ]);
    await hide(yusuf, 'POST', second.id);
    expect((await read(amina, first.id)).quotedBy).toBeNull();
    expect((await read(yusuf, first.id)).quotedBy).toHaveLength(1);
  });

  test('of a post one may not see keep their words and lose link and name', async () => {
    const { id } = await ask(amina);
    const secret = await reply(luc, id, 'A name that must not be read.');
    await hide(yusuf, 'POST', secret.id);
    const post = await reply(jonas, id, `> Made up.\n>\n> — [Somebody](post:${secret.id})\n\nIs that so?`);
    const { html } = await read(amina, post.id);
    expect(html).toContain('— Somebody');
    expect(html).not.toMatch(/Luc|\/posts\//);
    expect((await read(yusuf, secret.id)).quotedBy).toBeNull();
  });

  test('cannot put words under another name', async () => {
    const { id } = await ask(amina);
    const first = await reply(luc, id);
    const post = await reply(jonas, id, `> Words.\n>\n> — [Amina](post:${first.id})\n\nHm.`);
    expect((await read(amina, post.id)).html).toContain(`<a href="/posts/${first.id}">Luc Moreau</a>`);
  });
});

describe('Mentions', () => {
  test('picked or typed, they link to the person, who is told once', async () => {
    const { id } = await ask(amina);
    const post = await reply(luc, id, `Ask @[Jonas](person:${ids['jonas']}), @Rania Haddad or @amina.`);
    const { html, markdown } = await read(amina, post.id);
    expect(html).toContain(`<a href="/people/${ids['jonas']}" class="mention">@Jonas Weber</a>`);
    expect(html).toContain(`<a href="/people/${ids['amina']}" class="mention">@`);
    expect(markdown).toContain(`@[Jonas Weber](person:${ids['jonas']}), `);
    await world.settle();
    const [notice, ...more] = (await noticesOf(jonas, 'MENTION')).filter(({ path }) => path === `/posts/${post.id}`);
    expect(notice?.title).toMatch(/^Luc Moreau mentioned you in/);
    expect(more).toEqual([]);
    const mails = await world.mails('jonas@guildhall.example');
    expect(mails.some(({ text }) => text.includes(`/posts/${post.id}`))).toBe(true);
  });

  test('added by an edit they are told, those from before are not told again', async () => {
    const { id } = await ask(amina);
    const post = await reply(luc, id, `Ask @[J](person:${ids['jonas']}).`);
    await luc.get('mutation ($input: EditPostInput!) { editPost(input: $input) { __typename } }', {
      input: {
        post: post.id,
        revision: 1,
        language: 'en',
        markdown: `Ask @[J](person:${ids['jonas']}) and @[K](person:${ids['karim']}).`,
      },
    });
    await world.settle();
    const told = async (visitor: Visitor) =>
      (await noticesOf(visitor, 'MENTION')).filter(({ path }) => path === `/posts/${post.id}`).length;
    expect([await told(jonas), await told(await world.as('karim'))]).toEqual([1, 1]);
  });

  test('in a hidden post are told when it is shown', async () => {
    const { id } = await ask(amina);
    await world.settle();
    const post = await reply(luc, id, `Ask @[R](person:${ids['rania']}).`);
    await hide(yusuf, 'POST', post.id);
    const rania = await world.as('rania');
    const told = async () =>
      (await noticesOf(rania, 'MENTION')).filter(({ path }) => path === `/posts/${post.id}`).length;
    await world.database.rows(sql`update post_mention set noticed_at = null where post_id = ${post.id}`);
    await world.database.rows(sql`delete from notice where path = ${`/posts/${post.id}`}`);
    await yusuf.get(
      'mutation ($target: TargetInput!, $reason: String!) { restore(target: $target, reason: $reason) { __typename } }',
      {
        target: { type: 'POST', id: post.id },
        reason: 'It can stay.',
      },
    );
    await world.settle();
    expect(await told()).toBe(1);
  });

  test('of strangers, in code and in quotes are plain words', async () => {
    const { id } = await ask(amina);
    const nobody = '0198c9e0-1111-7222-8333-444455556666';
    const post = await reply(
      luc,
      id,
      `> @Jonas Weber\n\n\`@Jonas Weber\` @[X](person:${nobody}) @Nobody Here a@b.example`,
    );
    const { html } = await read(amina, post.id);
    expect(html).not.toContain('/people/');
  });

  test('of eleven people are refused at the field', async () => {
    const { id } = await ask(amina);
    const people = await world.database.rows<{ id: string }>(
      sql`select id from person where suspended_at is null order by id limit 11`,
    );
    const markdown = people.map((person) => `@[x](person:${person.id})`).join(' ');
    const refused = await luc.refused(
      'mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { __typename } }',
      { input: { idempotencyKey: randomUUID(), thread: id, markdown, language: 'en' } },
    );
    expect([refused.code, refused.fields?.[0]?.field]).toEqual(['BAD_INPUT', 'input.markdown']);
  });
});

describe('Completing names', () => {
  const complete = async (visitor: Visitor, prefix: string, thread?: string) =>
    (
      await visitor.get<{ completePeople: { name: string }[] }>(
        'query ($prefix: String!, $thread: ID) { completePeople(prefix: $prefix, thread: $thread) { name } }',
        { prefix, thread },
      )
    ).completePeople.map(({ name }) => name);

  test('those of the thread come first, by any word of the name, accents forgiven, in any script', async () => {
    const { id } = await ask(amina);
    await reply(luc, id);
    expect((await complete(jonas, '', id)).sort()).toHaveLength(2);
    expect(await complete(jonas, 'MOR', id)).toContain('Luc Moreau');
    expect(await complete(jonas, 'lei')).toContain('Leïla Trabelsi');
    await world.database.rows(sql`update person set name = 'ياسمين النجار' where id = ${ids['karim']}`);
    expect(await complete(jonas, 'النج')).toEqual(['ياسمين النجار']);
    expect(await complete(jonas, '%')).toEqual([]);
  });

  test('who wrote in a thread only what is hidden is not told by it', async () => {
    const { id } = await ask(amina, { theme: 'work-based-learning' });
    await hide(yusuf, 'POST', (await reply(luc, id)).id);
    expect(await complete(jonas, '', id)).toHaveLength(1);
  });

  test('the suspended are not offered, and guests are asked to sign in', async () => {
    const [gone] = await world.database.rows<{ name: string }>(
      sql`select name from person where suspended_at is not null`,
    );
    expect(await complete(jonas, gone?.name.split(' ')[0] ?? '')).not.toContain(gone?.name);
    expect((await world.guest().refused('{ completePeople(prefix: "a") { id } }')).code).toBe('UNAUTHENTICATED');
  });
});

describe('Replies by votes', () => {
  test('the most helpful first, the older before the younger, page after page without gap or double', async () => {
    const { id } = await ask(amina);
    const posts = [];
    for (let i = 0; i < 9; i++) posts.push(await reply(luc, id, `Reply ${i}`));
    for (const [place, voters] of [
      [4, [amina, jonas]],
      [7, [amina]],
      [2, [jonas]],
    ] as const)
      for (const voter of voters)
        await voter.get('mutation ($post: ID!) { vote(post: $post) { __typename } }', { post: posts[place]?.id });
    const numbers: number[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { thread: { replies: { nodes: Node[]; pageInfo: { endCursor: string; hasNextPage: boolean } } } } =
        await jonas.get(
          `query ($id: ID!, $after: String) { thread(id: $id) { replies(order: VOTES, first: 4, after: $after) {
            nodes { number } pageInfo { endCursor hasNextPage } } } }`,
          { id, after },
        );
      numbers.push(...page.thread.replies.nodes.map(({ number }) => number));
      ({ endCursor: after, hasNextPage: more } = page.thread.replies.pageInfo);
    }
    expect(numbers).toEqual([6, 4, 9, 2, 3, 5, 7, 8, 10]);
  });
});

describe('Several answers', () => {
  const MARK = `mutation ($input: MarkAlsoWorksInput!) { markAlsoWorks(input: $input) { ... on AlsoWorksSuccess {
    thread { alsoWorks { id number authorName countries note } } } } }`;
  const list = async (visitor: Visitor, id: string) =>
    (
      await visitor.get<{ thread: { alsoWorks: object[] } }>(
        'query ($id: ID!) { thread(id: $id) { alsoWorks { number authorName countries note } } }',
        { id },
      )
    ).thread.alsoWorks;

  test('the asker says where a further reply works; its author is told; the answer itself is not listed', async () => {
    const { id } = await ask(amina);
    const [first, second] = [await reply(luc, id), await reply(jonas, id)];
    await markAnswer(amina, first.id);
    for (const post of [first, second])
      await amina.get(MARK, { input: { post: post.id, countries: ['TN', 'EG'], note: 'State schools' } });
    expect(await list(world.guest(), id)).toEqual([
      { number: 3, authorName: 'Jonas Weber', countries: ['EG', 'TN'], note: 'State schools' },
    ]);
    await world.settle();
    const [notice] = (await noticesOf(jonas, 'ALSO_WORKS')).filter(({ path }) => path === `/posts/${second.id}`);
    expect(notice?.title).toMatch(/also working in Egypt and Tunisia$/);
    await hide(yusuf, 'POST', second.id);
    expect(await list(amina, id)).toEqual([]);
    expect(await list(yusuf, id)).toHaveLength(1);
    await yusuf.get('mutation ($post: ID!) { unmarkAlsoWorks(post: $post) { __typename } }', { post: first.id });
  });

  test('others may not, and countries have to be some', async () => {
    const { id } = await ask(amina);
    const post = await reply(luc, id);
    expect((await jonas.refused(MARK, { input: { post: post.id, countries: ['EG'] } })).code).toBe('FORBIDDEN');
    for (const countries of [[], ['XX'], Array.from({ length: 21 }, () => 'EG')])
      expect((await amina.refused(MARK, { input: { post: post.id, countries } })).code).toBe('BAD_INPUT');
  });
});

describe('Asking somebody to answer', () => {
  const REQUEST = `mutation ($input: RequestAnswerInput!) { requestAnswer(input: $input) { __typename ... on Problem { message } } }`;
  const request = async (visitor: Visitor, thread: string, person: string, note = '') =>
    (
      await visitor.get<{ requestAnswer: { __typename: string } }>(REQUEST, {
        input: { idempotencyKey: randomUUID(), thread, person, note },
      })
    ).requestAnswer.__typename;
  const listed = async (visitor: Visitor, id: string) =>
    (
      await visitor.get<{ thread: { answerRequests: { personName: string; state: string; note: string | null }[] } }>(
        'query ($id: ID!) { thread(id: $id) { answerRequests { personName state note askerName viewerCanDecline } } }',
        { id },
      )
    ).thread.answerRequests;

  test('they are told with the line, everybody sees quietly that they were asked, a reply settles it', async () => {
    const { id } = await ask(amina);
    expect(await request(amina, id, ids['luc'] ?? '', 'You did this in Lyon.')).toBe('RequestAnswerSuccess');
    await world.settle();
    const [notice] = (await noticesOf(luc, 'ANSWER_REQUESTED')).filter(({ path }) => path === `/threads/${id}`);
    expect(notice?.title).toContain('You did this in Lyon.');
    expect(await listed(world.guest(), id)).toEqual([
      { personName: 'Luc Moreau', state: 'WAITING', note: null, askerName: null, viewerCanDecline: false },
    ]);
    expect((await listed(luc, id))[0]).toMatchObject({ note: 'You did this in Lyon.', viewerCanDecline: true });
    await reply(luc, id);
    expect((await listed(jonas, id))[0]?.state).toBe('ANSWERED');
  });

  test('nobody is asked twice, nor the asker, nor who would rather not be; five a thread and day', async () => {
    const { id } = await ask(amina);
    expect(await request(jonas, id, ids['amina'] ?? '')).toBe('CannotBeAsked');
    await luc.get('mutation { setTakesRequests(takes: false) }');
    expect(await request(amina, id, ids['luc'] ?? '')).toBe('CannotBeAsked');
    await luc.get('mutation { setTakesRequests(takes: true) }');
    expect(await request(amina, id, ids['jonas'] ?? '')).toBe('RequestAnswerSuccess');
    expect(await request(luc, id, ids['jonas'] ?? '')).toBe('AlreadyAsked');
    for (const key of ['luc', 'yusuf', 'rania', 'karim']) await request(amina, id, ids[key] ?? '');
    expect(await request(amina, id, await world.idOf('marta'))).toBe('RequestsSpent');
  });

  test('who declines is no longer shown to others', async () => {
    const { id } = await ask(amina);
    await request(amina, id, ids['jonas'] ?? '');
    await jonas.get('mutation ($thread: ID!) { declineRequest(thread: $thread) { __typename } }', { thread: id });
    expect((await listed(amina, id))[0]?.state).toBe('DECLINED');
    expect(await listed(luc, id)).toEqual([]);
    expect(
      (await luc.refused('mutation ($thread: ID!) { declineRequest(thread: $thread) { __typename } }', { thread: id }))
        .code,
    ).toBe('FORBIDDEN');
  });

  test('who answered in the theme is suggested', async () => {
    const { id } = await ask(amina);
    const { suggestedAnswerers } = await amina.get<{ suggestedAnswerers: { name: string }[] }>(
      'query ($thread: ID!) { suggestedAnswerers(thread: $thread) { id name } }',
      { thread: id },
    );
    expect(suggestedAnswerers.length).toBeGreaterThan(0);
    expect(suggestedAnswerers.map(({ name }) => name)).not.toContain('Amina Farouk');
  });
});

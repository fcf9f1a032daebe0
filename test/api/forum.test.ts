import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';
import { effortOf, timeOf } from '../support/pace.js';

const world = useWorld();

const ASK = `mutation ($input: AskQuestionInput!) {
  askQuestion(input: $input) { ... on AskQuestionSuccess { thread { id title state question { html } } } } }`;
const REPLY = `mutation ($input: ReplyToThreadInput!) {
  replyToThread(input: $input) { ... on ReplyToThreadSuccess { post { id number html } } } }`;
const THREAD = `query ($id: ID!) { thread(id: $id) {
  title state replyCount hidden { reason } answer { id } question { id voteCount viewerHasVoted }
  replies { nodes { id number voteCount isAnswer hidden { reason } } }
  viewerCan { reply markAnswer hide restore } } }`;

interface ThreadPage {
  thread: {
    title: string;
    state: string;
    replyCount: number;
    hidden: { reason: string } | null;
    answer: { id: string } | null;
    question: { id: string; voteCount: number; viewerHasVoted: boolean };
    replies: { nodes: { id: string; number: number; voteCount: number; isAnswer: boolean }[] };
    viewerCan: Record<string, boolean>;
  };
}
const read = async (visitor: Visitor, id: string) => (await visitor.get<ThreadPage>(THREAD, { id })).thread;

const question = (words: object = {}) => ({
  idempotencyKey: randomUUID(),
  theme: 'work-based-learning',
  title: 'Who signs the training agreement?',
  markdown: 'The firm, the school, **or both**?',
  language: 'en',
  ...words,
});

describe('Asking', () => {
  test('I ask a question and it stands first in its theme', async () => {
    const amina = await world.as('amina');
    const { askQuestion } = await amina.get<{ askQuestion: { thread: { id: string; question: { html: string } } } }>(
      ASK,
      {
        input: question(),
      },
    );
    expect(askQuestion.thread.question.html).toContain('<strong>or both</strong>');
    const { threads } = await world
      .guest()
      .get<{ threads: { nodes: { id: string }[] } }>(
        '{ threads(theme: "work-based-learning", first: 1) { nodes { id } } }',
      );
    expect(threads.nodes[0]?.id).toBe(askQuestion.thread.id);
  });

  test('a guest is asked to sign in, and the draft is kept until then', async () => {
    const guest = world.guest();
    expect((await guest.refused(ASK, { input: question() })).code).toBe('UNAUTHENTICATED');
    const { idempotencyKey: _, ...draft } = question();
    await guest.get(`mutation ($input: DraftInput!) { saveDraft(input: $input) { __typename } }`, { input: draft });
    await guest.get('mutation { signInAsCast(name: "tomas") { __typename } }');
    const kept = await guest.get<{ draft: { title: string } }>('{ draft { title markdown } }');
    expect(kept.draft.title).toBe(draft.title);
    await guest.get(ASK, { input: question() });
    expect(await guest.get('{ draft { title } }')).toEqual({ draft: null });
  });

  test('of drafts saved at the same moment one stays, whole', async () => {
    const karim = await world.as('karim');
    const id = randomUUID();
    const save = (n: number) =>
      karim.get('mutation ($input: DraftInput!) { saveDraft(input: $input) { __typename } }', {
        input: {
          id,
          form: 'karims-form',
          theme: '',
          title: `Draft number ${n}`,
          markdown: `Words ${n}`,
          language: 'en',
        },
      });
    await Promise.all([1, 2, 3, 4, 5].map(save));
    const { draft } = await karim.get<{ draft: { title: string; markdown: string } }>('{ draft { title markdown } }');
    expect(draft.markdown.at(-1)).toBe(draft.title.at(-1));
    await save(6);
    expect(await karim.get('{ draft { title } }')).toEqual({ draft: { title: 'Draft number 6' } });
  });

  test('sending the same question twice asks once; the same key with other words is refused', async () => {
    const amina = await world.as('amina');
    const input = question();
    const first = await amina.get<{ askQuestion: { thread: { id: string } } }>(ASK, { input });
    const second = await amina.get<{ askQuestion: { thread: { id: string } } }>(ASK, { input });
    expect(second.askQuestion.thread.id).toBe(first.askQuestion.thread.id);
    expect((await amina.refused(ASK, { input: { ...input, title: 'Something else entirely?' } })).code).toBe(
      'CONFLICT',
    );
  });

  test('twenty requests with one key at the same moment write one reply', async () => {
    const luc = await world.as('luc');
    const { id } = await ask(await world.as('amina'));
    const input = { idempotencyKey: randomUUID(), thread: id, markdown: 'Both, in my school.', language: 'en' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => luc.get<{ replyToThread: { post: { id: string } } }>(REPLY, { input })),
    );
    expect(new Set(answers.map(({ replyToThread }) => replyToThread.post.id)).size).toBe(1);
    expect((await read(luc, id)).replyCount).toBe(1);
  });
});

describe('Bad input', () => {
  test.each([
    ['a title too short', { title: 'Why?' }, 'input.title'],
    ['a title too long', { title: 'x'.repeat(151) }, 'input.title'],
    ['no text', { markdown: '' }, 'input.markdown'],
    ['20,001 characters', { markdown: 'x'.repeat(20_001) }, 'input.markdown'],
    ['a NUL', { markdown: 'before\u0000after' }, 'input.markdown'],
    ['half a surrogate pair', { markdown: 'broken \ud83d emoji' }, 'input.markdown'],
    ['a theme that is not there', { theme: 'gardening' }, 'input.theme'],
    ['a language that is none', { language: 'klingonese!' }, 'input.language'],
    ['a key too short', { idempotencyKey: 'x' }, 'input.idempotencyKey'],
  ])('%s is refused at its field and changes nothing', async (_, words, field) => {
    const amina = await world.as('amina');
    const count = async () =>
      (await amina.get<{ threads: { nodes: unknown[] } }>('{ threads(first: 100) { nodes { id } } }')).threads.nodes
        .length;
    const before = await count();
    const { code, fields } = await amina.refused(ASK, { input: question(words) });
    expect(code).toBe('BAD_INPUT');
    expect(fields?.map((one) => one.field.replace(/^(?!input\.)/, 'input.'))).toContain(field);
    expect(await count()).toBe(before);
  });

  test('10,000 nested brackets come back as text within two seconds', async () => {
    const amina = await world.as('amina');
    const input = question({ markdown: '['.repeat(10_000) });
    let effort = 0;
    const time = await timeOf(async () => {
      effort = await effortOf(() => amina.get(ASK, { input }));
    });
    expect(Math.max(time, effort)).toBeLessThan(2000);
  });

  test('a script comes back as text', async () => {
    const amina = await world.as('amina');
    const { askQuestion } = await amina.get<{ askQuestion: { thread: { question: { html: string } } } }>(ASK, {
      input: question({ markdown: '<script>alert(1)</script> [x](javascript:alert(1)) [y](https://ok.example)' }),
    });
    const { html } = askQuestion.thread.question;
    expect(html).not.toContain('<script');
    expect(html).not.toContain('href="javascript');
    expect(html).toMatch(
      /href="https:\/\/ok\.example" rel="ugc nofollow noopener"|rel="ugc nofollow noopener" href="https:\/\/ok\.example"/,
    );
  });

  test.each(['0', '-1', '1e3', 'abc', '99999999999999999999', "1'; drop table post; --", '9'.repeat(18)])(
    'the id %s is not found',
    async (id) => {
      expect((await world.guest().refused('query ($id: ID!) { thread(id: $id) { id } }', { id })).code).toBe(
        'NOT_FOUND',
      );
    },
  );

  test.each([
    '',
    'abc',
    Buffer.from('["x","1"]').toString('base64url'),
    Buffer.from('["2020-01-01 00:00:00+00"]').toString('base64url'),
  ])('the cursor "%s" is refused', async (after) => {
    const { code } = await world
      .guest()
      .refused('query ($after: String) { threads(after: $after) { nodes { id } } }', { after });
    expect(code).toBe('BAD_INPUT');
  });

  test.each([
    ['threads', '["2026-99-99 99:99:99+00","1"]'],
    ['search(query: "training")', '["9e999","1"]'],
    ['thread', '["999999999999"]'],
  ])('a cursor of %s with values that cannot be is refused', async (list, keys) => {
    const after = Buffer.from(keys).toString('base64url');
    const page = '{ nodes { __typename } }';
    const threads = `threads(first: 1) { nodes { replies(after: $after) ${page} } }`;
    const listed = list.includes('(') ? list.replace(')', ', after: $after)') : `${list}(after: $after)`;
    const { code } = await world
      .guest()
      .refused(`query ($after: String) { ${list === 'thread' ? threads : `${listed} ${page}`} }`, { after });
    expect(code).toBe('BAD_INPUT');
  });

  test('a page of 101 is refused', async () => {
    expect((await world.guest().refused('{ threads(first: 101) { nodes { id } } }')).code).toBe('BAD_INPUT');
  });
});

describe('Answering', () => {
  test('I ask, a colleague replies, I mark the answer; the asker and moderators alone may', async () => {
    const [amina, luc, jonas, yusuf, marta] = (await Promise.all(
      (['amina', 'luc', 'jonas', 'yusuf', 'marta'] as const).map((key) => world.as(key)),
    )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
    const { id } = await ask(amina);
    const post = await reply(luc, id);
    const mark = `mutation ($post: ID!) { markAnswer(post: $post) { __typename } }`;
    expect((await luc.refused(mark, { post: post.id })).code).toBe('FORBIDDEN');
    expect((await jonas.refused(mark, { post: post.id })).code).toBe('FORBIDDEN');
    expect((await world.guest().refused(mark, { post: post.id })).code).toBe('UNAUTHENTICATED');
    await markAnswer(amina, post.id);
    expect(await read(world.guest(), id)).toMatchObject({ state: 'ANSWERED', answer: { id: post.id } });
    await yusuf.get('mutation ($thread: ID!) { unmarkAnswer(thread: $thread) { __typename } }', { thread: id });
    expect(await read(world.guest(), id)).toMatchObject({ state: 'OPEN', answer: null });
    await markAnswer(marta, post.id);
    expect((await read(luc, id)).replies.nodes[0]?.isAnswer).toBe(true);
  });

  test('the asker hears by notice and mail that somebody replied', async () => {
    const { id } = await ask(await world.as('amina'), { title: 'Do you hear of my reply?' });
    await world.settle();
    await reply(await world.as('luc'), id);
    await world.settle();
    const amina = await world.as('amina');
    const { viewer } = await amina.get<{ viewer: { notices: { nodes: { title: string }[] } } }>(
      '{ viewer { notices(first: 1) { nodes { title path } } } }',
    );
    expect(viewer.notices.nodes[0]?.title).toBe('Luc Moreau replied to your question “Do you hear of my reply?”');
    const [mail] = await world.mails('amina@guildhall.example');
    expect(mail?.subject).toContain('Luc Moreau');
  });
});

describe('Voting', () => {
  test('I vote once however often I press, take it back, and never vote for myself', async () => {
    const [amina, luc] = [await world.as('amina'), await world.as('luc')];
    const { id } = await ask(amina);
    const { question: post } = await read(luc, id);
    const vote = `mutation ($post: ID!) { vote(post: $post) { __typename ... on Problem { message } } }`;
    await Promise.all(Array.from({ length: 10 }, () => luc.get(vote, { post: post.id })));
    expect((await read(luc, id)).question).toMatchObject({ voteCount: 1, viewerHasVoted: true });
    await luc.get('mutation ($post: ID!) { withdrawVote(post: $post) { __typename } }', { post: post.id });
    expect((await read(luc, id)).question).toMatchObject({ voteCount: 0, viewerHasVoted: false });
    const own = await amina.get<{ vote: { __typename: string; message: string } }>(vote, { post: post.id });
    expect(own.vote.__typename).toBe('OwnPost');
  });
});

describe('Editing', () => {
  const EDIT = `mutation ($input: EditPostInput!) { editPost(input: $input) { __typename
    ... on EditPostSuccess { post { revision html } } ... on EditConflict { message current { markdown } } } }`;
  const edit = (post: string, words: object = {}) => ({
    input: { post, revision: 1, markdown: 'Better words.', language: 'en', note: 'Clearer', ...words },
  });

  test('I edit, both versions stay readable, and a colleague editing the old one is told', async () => {
    const [amina, marta] = [await world.as('amina'), await world.as('marta')];
    const { id } = await ask(amina);
    const { question: post } = await read(amina, id);
    await amina.get(EDIT, edit(post.id, { title: 'A title that says more' }));
    const conflict = await marta.get<{ editPost: { __typename: string; current: { markdown: string } } }>(
      EDIT,
      edit(post.id),
    );
    expect(conflict.editPost).toMatchObject({ __typename: 'EditConflict', current: { markdown: 'Better words.' } });
    expect((await read(amina, id)).title).toBe('A title that says more');
    const { post: history } = await world
      .guest()
      .get<{ post: { revisions: { nodes: { number: number; markdown: string }[] } } }>(
        'query ($id: ID!) { post(id: $id) { revisions { nodes { number markdown title editor { name } } } } }',
        { id: post.id },
      );
    expect(history.revisions.nodes.map(({ number }) => number)).toEqual([2, 1]);
  });

  test('nobody edits the words of others but moderators', async () => {
    const { id } = await ask(await world.as('amina'));
    const luc = await world.as('luc');
    const { question: post } = await read(luc, id);
    expect((await luc.refused(EDIT, edit(post.id))).code).toBe('FORBIDDEN');
  });
});

describe('Moderating', () => {
  test('a hidden reply is gone for readers, uncounted, no longer the answer, and its author reads why', async () => {
    const [amina, luc, yusuf] = [await world.as('amina'), await world.as('luc'), await world.as('yusuf')];
    const { id } = await ask(amina);
    const post = await reply(luc, id);
    await markAnswer(amina, post.id);
    await hide(yusuf, 'POST', post.id, 'It names a learner.');
    expect(await read(world.guest(), id)).toMatchObject({ state: 'OPEN', replyCount: 0, replies: { nodes: [] } });
    expect((await world.guest().refused('query ($id: ID!) { post(id: $id) { id } }', { id: post.id })).code).toBe(
      'NOT_FOUND',
    );
    expect((await read(luc, id)).replies.nodes).toMatchObject([
      { id: post.id, hidden: { reason: 'It names a learner.' } },
    ]);
    await yusuf.get(
      'mutation ($target: TargetInput!) { restore(target: $target, reason: "Name removed.") { __typename } }',
      {
        target: { type: 'POST', id: post.id },
      },
    );
    expect((await read(world.guest(), id)).replyCount).toBe(1);
  });

  test('a moderator of one theme does nothing in another, members nowhere', async () => {
    const { id } = await ask(await world.as('amina'), { theme: 'applied-research' });
    const act = `mutation ($target: TargetInput!) { hide(target: $target, reason: "Because.") { __typename } }`;
    const target = { type: 'THREAD', id };
    expect((await (await world.as('yusuf')).refused(act, { target })).code).toBe('FORBIDDEN');
    expect((await (await world.as('luc')).refused(act, { target })).code).toBe('FORBIDDEN');
    expect((await world.guest().refused(act, { target })).code).toBe('UNAUTHENTICATED');
  });

  test('two moderators hiding at once end in one decision that both are told', async () => {
    const { id } = await ask(await world.as('amina'));
    const decide = async (key: 'yusuf' | 'marta', reason: string) =>
      (
        await (
          await world.as(key)
        ).get<{ hide: { decision: { id: string; reason: string } } }>(
          `mutation ($target: TargetInput!, $reason: String!) {
          hide(target: $target, reason: $reason) { ... on HideSuccess { decision { id reason } } } }`,
          { target: { type: 'THREAD', id }, reason },
        )
      ).hide.decision;
    const [one, other] = await Promise.all([decide('yusuf', 'First reason.'), decide('marta', 'Second reason.')]);
    expect(one).toEqual(other);
  });
});

describe('Limits', () => {
  test('a query too deep, too wide, too costly or in a batch is refused', async () => {
    const guest = world.guest();
    const deep = `{ threads { nodes { question { thread { question { thread { question { thread { question { thread { id } } } } } } } } } } }`;
    const wide = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: themes { slug }`).join(' ')} }`;
    const costly = `{ threads(first: 100) { nodes { replies(first: 100) { nodes { author { id } } } } } }`;
    const translated = `{ threads(first: 50) { nodes { question { translations { revisions { markdown } } } } } }`;
    const hinted = `{ threads(first: 50) { nodes { question { glossaryHints(language: "fr") { expected } } } } }`;
    for (const query of [deep, wide, costly, translated, hinted])
      expect((await guest.refused(query)).code).toBe('BAD_INPUT');
    const batch = await guest.agent
      .post('/graphql')
      .send([{ query: '{ themes { slug } }' }, { query: '{ themes { slug } }' }]);
    expect(batch.status).toBe(400);
    expect(batch.body.errors[0].extensions.code).toBe('BAD_INPUT');
  });

  test('a query that was cheap without a part is counted anew with it, and fragments hide no fields', async () => {
    const guest = world.guest();
    const query = `query ($more: Boolean!) { themes { slug }
      threads(first: 100) @include(if: $more) { nodes { replies(first: 100) { nodes { author { id } } } } } }`;
    await guest.get(query, { more: false });
    expect((await guest.refused(query, { more: true })).code).toBe('BAD_INPUT');
    const many = `{ ...F } fragment F on Query { ${Array.from({ length: 11 }, (_, i) => `a${i}: themes { slug }`).join(' ')} }`;
    expect((await guest.refused(many)).code).toBe('BAD_INPUT');
  });

  test('a body of 1 MB, a body that is no JSON, another site and a plain GET are refused without a stack', async () => {
    const { agent } = world.guest();
    const large = await agent.post('/graphql').send({ query: `# ${'x'.repeat(1_000_000)}` });
    expect([large.status, large.body.errors[0].extensions.code]).toEqual([413, 'BAD_INPUT']);
    const broken = await agent.post('/graphql').set('content-type', 'application/json').send('{"query":');
    expect([broken.status, broken.body.errors[0].extensions.code]).toEqual([400, 'BAD_INPUT']);
    const foreign = await agent
      .post('/graphql')
      .set('origin', 'https://elsewhere.example')
      .send({ query: '{ themes { slug } }' });
    expect([foreign.status, foreign.body.errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
    const plain = await agent.get('/graphql?query={themes{slug}}');
    expect(plain.status).toBe(400);
    for (const { text } of [large, broken, foreign, plain]) expect(text).not.toMatch(/node_modules|\bat .*\(|\.js:/);
  });

  test('the same sentences come in the language of the request', async () => {
    const { errors } = await world.guest('ar').send('query { thread(id: "999999") { id } }');
    expect(errors?.[0]?.message).toMatch(/\p{Script=Arabic}/u);
  });
});

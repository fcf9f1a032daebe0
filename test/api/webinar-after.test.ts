import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { inputOverChore } from '../support/webinar-after.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

const vote = (visitor: Visitor, question: string) =>
  visitor.get('mutation ($question: ID!) { voteForQuestion(question: $question) { __typename } }', { question });
const decide = (host: Visitor, input: object) =>
  host.get('mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', { input });
const end = (host: Visitor, id: string) =>
  host.get('mutation ($id: ID!) { endWebinar(webinar: $id) { __typename } }', { id });

interface Closed {
  closeWebinar: { __typename: string; message?: string; waiting?: number; webinar?: { state: string } };
}
const close = async (host: Visitor, webinar: string, early = true) =>
  (
    await host.get<Closed>(
      `mutation ($input: CloseWebinarInput!) { closeWebinar(input: $input) { __typename ... on Problem { message }
        ... on QuestionsWait { waiting } ... on CloseWebinarSuccess { webinar { state } } } }`,
      { input: { webinar, early } },
    )
  ).closeWebinar;
const reopen = (host: Visitor, id: string) =>
  host.get('mutation ($id: ID!) { reopenWebinar(webinar: $id) { __typename } }', { id });

const outcomeOf = (input: object) =>
  [
    `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) { ... on RecordOutcomeSuccess { outcome {
      id html url questionIds pollIds } } } }`,
    { input: { markdown: 'The page is out **in Arabic**.', language: 'en', idempotencyKey: key(), ...input } },
  ] as const;
let keys = 0;
const key = () => `after-key-${++keys}-${Date.now()}`;
const record = async (visitor: Visitor, input: object) =>
  (await visitor.get<{ recordOutcome: { outcome: { id: string; questionIds: string[] } } }>(...outcomeOf(input)))
    .recordOutcome.outcome;

/** Gives a guest of this webinar an address they confirmed. */
const registered = (webinar: string, email: string, name: string) =>
  world.database.rows(sql`update attendee set email = ${email}, registered_at = now(), confirmed_at = now()
    where webinar_id = ${webinar} and name = ${name}`);

describe('Closing a webinar', () => {
  test('waits until every question has a fate, and for the time attendees were promised', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const guest = world.guest();
    await joinWebinar(guest, code);
    const [first, second] = [await askLive(guest, id, 'Who pays?'), await askLive(guest, id, 'Who decides?')];
    expect(await close(host, id)).toMatchObject({ __typename: 'WebinarNotOver' });
    await end(host, id);
    expect(await close(host, id)).toMatchObject({ __typename: 'QuestionsWait', waiting: 2 });
    await world.database.rows(sql`update live_question set held_at = now() where id = ${second}`);
    await decide(host, { question: first, fate: 'ANSWERED' });
    expect((await close(host, id)).message).toContain('1 question still needs a fate, 1 of them waits');
    await decide(host, { question: second, fate: 'DECLINED', reason: 'Asked before.' });
    expect(await close(host, id, false)).toMatchObject({ __typename: 'InputStillTaken' });
    const closing = 'mutation ($input: CloseWebinarInput!) { closeWebinar(input: $input) { __typename } }';
    expect(await guest.refused(closing, { input: { webinar: id } })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await (await world.as('amina')).refused(closing, { input: { webinar: id } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await close(host, id)).webinar).toEqual({ state: 'CLOSED' });
    expect((await close(host, id)).webinar).toEqual({ state: 'CLOSED' });
    const undone = await host.refused(
      'mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }',
      { input: { question: first, fate: 'WAITING' } },
    );
    expect(undone).toMatchObject({ code: 'CONFLICT' });
  });

  test('gives many questions one fate at once, and leaves those that got one meanwhile', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const [guest, other] = [world.guest(), world.guest()];
    await joinWebinar(guest, code);
    await joinWebinar(other, code);
    const words = ['How long does a module take?', 'Who signs the papers?', 'Is there a template?', 'And insurance?'];
    const asked: string[] = [];
    for (const body of words) asked.push(await askLive(guest, id, body));
    const [liked = '', plain = '', answered = '', moved = ''] = asked;
    await vote(other, liked);
    await decide(host, { question: answered, fate: 'ANSWERED' });
    const many = (verb: string, type: string) =>
      `mutation ($input: ${type}Input!) { ${verb}(input: $input) { ... on ${type}Success { count } } }`;
    const declined = { webinar: id, questions: asked.slice(0, 3), fate: 'DECLINED', reason: 'No time.', mostVotes: 0 };
    const decideMany = many('decideQuestions', 'DecideQuestions');
    expect(await guest.refused(decideMany, { input: declined })).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await host.get(decideMany, { input: declined })).toEqual({ decideQuestions: { count: 1 } });
    const into = { webinar: id, questions: [liked, moved], theme: 'work-based-learning' };
    expect(await host.get(many('moveQuestions', 'MoveQuestions'), { input: into })).toEqual({
      moveQuestions: { count: 2 },
    });
    const { webinar } = await world.guest().get<{ webinar: { questions: { nodes: object[] }; followUps: object[] } }>(
      `query ($id: ID!) { webinar(id: $id) { followUps { title origin { questionId } }
        questions { nodes { id fate fateReason thread { title } } } } }`,
      { id },
    );
    expect(webinar.questions.nodes).toEqual(
      expect.arrayContaining([
        { id: liked, fate: 'MOVED', fateReason: null, thread: { title: words[0] } },
        { id: plain, fate: 'DECLINED', fateReason: 'No time.', thread: null },
        { id: answered, fate: 'ANSWERED', fateReason: null, thread: null },
      ]),
    );
    expect(webinar.followUps).toEqual([
      { title: words[0], origin: { questionId: liked } },
      { title: words[3], origin: { questionId: moved } },
    ]);
  });

  test('writes one mail to each attendee, in their language, however often it is closed and whoever delivers it', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const [samira, quiet, nobody, amina] = [
      world.guest('fr'),
      world.guest(),
      world.guest(),
      await world.as('amina', 'ar'),
    ];
    await joinWebinar(samira, code, 'Samira Haddad');
    await joinWebinar(quiet, code, 'Quiet Quinn');
    await joinWebinar(nobody, code, 'Nobody Noor');
    await joinWebinar(amina, code);
    await registered(id, 'samira@example.org', 'Samira Haddad');
    await registered(id, 'quiet@example.org', 'Quiet Quinn');
    const asked = await askLive(samira, id, 'Qui paie les heures ?');
    const same = await askLive(amina, id, 'Who pays the hours of trainers?', { isAnonymous: true });
    const hidden = await askLive(samira, id, 'A canary that moderators hid');
    const plain = await askLive(nobody, id, 'Nobody can write to me.');
    await world.database.rows(
      sql`update live_question set hidden_at = now(), hidden_reason = 'spam' where id = ${hidden}`,
    );
    await host.get('mutation ($input: MoveQuestionInput!) { moveQuestion(input: $input) { __typename } }', {
      input: { question: asked, theme: 'work-based-learning', title: 'Who pays the hours?' },
    });
    await host.get('mutation ($input: MergeQuestionInput!) { mergeQuestion(input: $input) { __typename } }', {
      input: { question: same, into: asked },
    });
    await decide(host, { question: plain, fate: 'ANSWERED' });
    await end(host, id);
    await host.get('mutation ($input: SaveClosingInput!) { saveClosing(input: $input) { __typename } }', {
      input: { webinar: id, summary: 'It came to **two** answers.', recordingUrl: 'https://video.example.org/1' },
    });
    await close(host, id);
    await reopen(host, id);
    await close(host, id);
    await Promise.all([world.settle(), world.settle()]);
    await reopen(host, id);
    await close(host, id);
    await world.settle();
    const email = await world.database.one<{ email: string }>(
      sql`select email from person where id = ${await world.idOf('amina')}`,
    );
    const [french, ...more] = await world.mails('samira@example.org');
    expect(more).toEqual([]);
    expect(french?.subject).toContain('La suite de vos questions');
    for (const part of [
      'Qui paie les heures ?',
      '/threads/',
      'two answers',
      'https://video.example.org/1',
      '/webinars/personal/',
    ])
      expect(french?.text).toContain(part);
    expect(french?.text).not.toContain('canary');
    expect(french?.text).toContain('/webinars/stop/');
    const arabic = await world.mails(email?.email);
    expect(arabic.filter(({ subject }) => subject.includes('مصير سؤالك'))).toHaveLength(1);
    expect(arabic[0]?.text).toContain('دُمج في «Qui paie les heures ?»');
    const short = await world.mails('quiet@example.org');
    expect(short.map(({ subject }) => subject)).toEqual([expect.stringContaining('What became of the webinar')]);
  });

  test('reaches a full hall in batches, each address once', async () => {
    const host = await world.as('ingrid');
    const { id } = await openWebinar(host);
    await world.database.rows(sql`insert into attendee (webinar_id, email, language, registered_at, confirmed_at)
      select ${id}, 'hall-' || n || '@example.org', 'en', now(), now() from generate_series(1, 210) n`);
    const queued = async () =>
      (await world.database.rows(sql`select 1 from event where type = 'notification.mail-queued'`)).length;
    const before = await queued();
    await end(host, id);
    await close(host, id);
    await Promise.all([world.settle(), world.settle()]);
    const batches = await world.database.rows(sql`select 1 from event
      where type = 'webinar.fates-due' and payload ->> 'webinar' = ${id}`);
    expect([batches.length, (await queued()) - before]).toEqual([2, 210]);
  });

  test('proposes itself to hosts once input is over', async () => {
    const host = await world.as('ingrid');
    const { id } = await openWebinar(host);
    await end(host, id);
    await inputOverChore(world);
    const kinds = async () =>
      (
        await world.database.rows<{ path: string }>(
          sql`select path from notice where kind = 'WEBINAR_TO_CLOSE' and path = ${`/webinars/${id}/close`}`,
        )
      ).length;
    expect(await kinds()).toBe(0);
    await world.database.rows(sql`update webinar set ended_at = now() - interval '8 days' where id = ${id}`);
    await inputOverChore(world);
    await inputOverChore(world);
    expect(await kinds()).toBe(1);
  });
});

describe('Outcomes', () => {
  test('are recorded by hosts and editors, and told to each contributor once', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const [asker, voter, late, jonas] = [world.guest(), world.guest(), world.guest(), await world.as('jonas')];
    for (const [visitor, name] of [
      [asker, 'Asker'],
      [voter, 'Voter One'],
      [late, 'Late Comer'],
    ] as const)
      await joinWebinar(visitor, code, name);
    await joinWebinar(jonas, code);
    for (const [name, email] of [
      ['Asker', 'asker@example.org'],
      ['Voter One', 'voter@example.org'],
      ['Late Comer', 'late@example.org'],
    ] as const)
      await registered(id, email, name);
    const question = await askLive(asker, id, 'Will it come in Arabic?');
    const other = await askLive(late, id, 'Will it come in French?');
    await vote(voter, question);
    await vote(jonas, question);
    const input = { webinar: id, questions: [question], url: '/packages/1' };
    expect(await world.guest().refused(...outcomeOf(input))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await (await world.as('amina')).refused(...outcomeOf(input))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await host.refused(...outcomeOf({ ...input, questions: [] }))).toMatchObject({ code: 'BAD_INPUT' });
    expect(await host.refused(...outcomeOf({ ...input, url: '//evil.example' }))).toMatchObject({ code: 'BAD_INPUT' });
    const outcome = await record(host, input);
    await world.settle();
    const notices = async () =>
      (
        await world.database.rows(sql`select 1 from notice where kind = 'OUTCOME_RECORDED'
        and path = ${`/webinars/${id}#outcome-${outcome.id}`}`)
      ).length;
    const mails = async (to: string) =>
      (await world.mails(to)).filter(({ subject }) => subject.startsWith('Your input changed this')).length;
    expect([await notices(), await mails('asker@example.org'), await mails('voter@example.org')]).toEqual([1, 1, 1]);
    expect(await mails('late@example.org')).toBe(0);
    await host.get('mutation ($input: EditOutcomeInput!) { editOutcome(input: $input) { __typename } }', {
      input: { outcome: outcome.id, markdown: 'In Arabic and French.', language: 'en', questions: [question, other] },
    });
    await world.settle();
    expect([await notices(), await mails('asker@example.org'), await mails('late@example.org')]).toEqual([1, 1, 1]);
    const withdraw = 'mutation ($input: WithdrawOutcomeInput!) { withdrawOutcome(input: $input) { __typename } }';
    await host.get(withdraw, { input: { outcome: outcome.id, reason: 'It was taken back.' } });
    const seen = async (visitor: Visitor) =>
      (
        await visitor.get<{ webinar: { outcomes: object[] } }>(
          'query ($id: ID!) { webinar(id: $id) { outcomes { id } } }',
          { id },
        )
      ).webinar.outcomes.length;
    expect([await seen(world.guest()), await seen(host)]).toEqual([0, 1]);
    const acts = await world.database.rows<{ act: string }>(
      sql`select act from outcome_act where outcome_id = ${outcome.id} order by id`,
    );
    expect(acts.map(({ act }) => act)).toEqual(['recorded', 'edited', 'withdrawn']);
  });

  test('of a follow-up thread: its answer is told to whoever asked and voted, once', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const [asker, tomas] = [world.guest(), await world.as('tomas')];
    await joinWebinar(asker, code, 'Curious Chloe');
    await joinWebinar(tomas, code);
    await registered(id, 'chloe@example.org', 'Curious Chloe');
    const question = await askLive(asker, id, 'How do others begin?');
    const same = await askLive(tomas, id, 'How do you start?');
    await host.get('mutation ($input: MoveQuestionInput!) { moveQuestion(input: $input) { __typename } }', {
      input: { question, theme: 'work-based-learning', title: 'How do others begin with it?' },
    });
    await host.get('mutation ($input: MergeQuestionInput!) { mergeQuestion(input: $input) { __typename } }', {
      input: { question: same, into: question },
    });
    const thread = await world.database.one<{ id: string }>(
      sql`select thread_id::text as id from live_question where id = ${question}`,
    );
    const luc = await world.as('luc');
    const { replyToThread } = await luc.get<{ replyToThread: { post: { id: string } } }>(
      `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { ... on ReplyToThreadSuccess { post { id } } } }`,
      {
        input: { thread: thread?.id, markdown: 'With one firm and one class.', language: 'en', idempotencyKey: key() },
      },
    );
    const mark = (verb: string, vars: object) =>
      host.get(
        `mutation ($x: ID!) { ${verb}: ${verb}(${verb === 'markAnswer' ? 'post' : 'thread'}: $x) { __typename } }`,
        vars,
      );
    await mark('markAnswer', { x: replyToThread.post.id });
    await world.settle();
    await mark('unmarkAnswer', { x: thread?.id });
    await mark('markAnswer', { x: replyToThread.post.id });
    await world.settle();
    const notices = await world.database.rows<{ person: string }>(sql`select person_id as person from notice
      where kind = 'FOLLOW_UP_ANSWERED' and path = ${`/posts/${replyToThread.post.id}`}`);
    expect(notices).toEqual([{ person: await world.idOf('tomas') }]);
    const mails = (await world.mails('chloe@example.org')).filter(({ subject }) => subject.startsWith('Answered'));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('/webinars/personal/');
  });
});

describe('What became of a webinar', () => {
  test('is counted from its rows, and the same for everybody', async () => {
    const { webinar } = await world.guest().get<{ webinar: { record: Record<string, unknown> } }>(
      `{ webinar(id: "1") { record { attendeeCount questionCount questionVoteCount decidedCount fates { fate count }
        pollCount pollVoteCount threadCount answeredThreadCount answeredInTimeCount outcomeCount earlyOutcomeCount } } }`,
    );
    const counted = async (statement: ReturnType<typeof sql>) =>
      (await world.database.one<{ n: number }>(statement))?.n;
    expect(webinar.record).toMatchObject({
      attendeeCount: await counted(
        sql`select count(*)::int as n from attendee where webinar_id = 1 and joined_at is not null`,
      ),
      questionCount: await counted(sql`select count(*)::int as n from live_question where webinar_id = 1`),
      decidedCount: await counted(
        sql`select count(*)::int as n from live_question where webinar_id = 1 and fate <> 'waiting'`,
      ),
      pollVoteCount: await counted(
        sql`select count(*)::int as n from poll_vote v join poll p on p.id = v.poll_id where p.webinar_id = 1`,
      ),
      threadCount: await counted(sql`select count(*)::int as n from thread where webinar_id = 1`),
      outcomeCount: 2,
      earlyOutcomeCount: 2,
    });
  });

  test('stands on the page of whoever took part, over all webinars', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const [guest, other] = [world.guest(), world.guest()];
    await joinWebinar(guest, code);
    await joinWebinar(other, code);
    const mine = await askLive(guest, id, 'Mine, and mine alone?');
    const theirs = await askLive(other, id, 'Theirs, voted by me?');
    await vote(guest, theirs);
    const query = `{ viewerWebinars { nodes { id viewerQuestions { id } viewerVotedQuestions { id } } } }`;
    expect(await guest.get(query)).toEqual({
      viewerWebinars: { nodes: [{ id, viewerQuestions: [{ id: mine }], viewerVotedQuestions: [{ id: theirs }] }] },
    });
    expect(await world.guest().get(query)).toEqual({ viewerWebinars: { nodes: [] } });
  });

  test('is exported under pseudonyms that lead from no anonymous question to a name', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const guest = world.guest();
    await joinWebinar(guest, code, 'Named Nadia');
    const named = await askLive(guest, id, 'By name, please?');
    const nameless = await askLive(guest, id, 'Anonymously, please?', { isAnonymous: true });
    const hidden = await askLive(guest, id, 'To be hidden?');
    await world.database.rows(sql`update live_question set hidden_at = now() where id = ${hidden}`);
    const read = async (visitor: Visitor) =>
      (
        await visitor.get<{
          webinar: { exportedQuestions: { nodes: { id: string; asker: number; shownName: string | null }[] } };
        }>('query ($id: ID!) { webinar(id: $id) { exportedQuestions { nodes { id asker shownName } } } }', { id })
      ).webinar.exportedQuestions.nodes;
    expect(await read(world.guest())).toEqual([
      { id: named, asker: 1, shownName: 'Named Nadia' },
      { id: nameless, asker: 2, shownName: null },
    ]);
    expect(await read(guest)).toHaveLength(2);
    expect(await read(host)).toHaveLength(3);
  });
});

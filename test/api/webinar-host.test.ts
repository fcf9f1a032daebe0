import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { rehearsalRetention } from '@guildhall/webinar';
import { reply } from '../support/forum.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

interface Question {
  id: string;
  fate: string;
  fateReason: string | null;
  voteCount: number;
  mergedInto: string | null;
  threadId: string | null;
  viewerVoted: boolean;
  isHeld: boolean;
}
interface Result {
  __typename: string;
  message?: string;
  question?: Question;
}
const FIELDS = 'id fate fateReason voteCount mergedInto threadId viewerVoted isHeld';

const act = async (host: Visitor, verb: string, type: string, input: object): Promise<Result> => {
  const success = `${verb[0]?.toUpperCase()}${verb.slice(1)}Success`;
  const data = await host.get<Record<string, Result>>(
    `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on ${success} { question { ${FIELDS} } } ... on Problem { message } } }`,
    { input },
  );
  return data[verb] as Result;
};
const decide = (host: Visitor, question: string, fate: string, more: object = {}) =>
  act(host, 'decideQuestion', 'DecideQuestionInput', { question, fate, ...more });
const merge = (host: Visitor, question: string, into: string, seen?: string) =>
  act(host, 'mergeQuestion', 'MergeQuestionInput', { question, into, ...(seen ? { seen } : {}) });
const move = (host: Visitor, question: string, more: object = {}) =>
  act(host, 'moveQuestion', 'MoveQuestionInput', {
    ...{ question, theme: 'work-based-learning', title: 'How do small firms find the time?' },
    ...more,
  });
const undo = (host: Visitor, webinar: string, question?: string) =>
  act(host, 'undoQuestion', 'UndoQuestionInput', { webinar, ...(question ? { question } : {}) });
const vote = (visitor: Visitor, question: string, verb = 'voteForQuestion') =>
  visitor.get(`mutation ($question: ID!) { ${verb}(question: $question) { __typename } }`, { question });
const look = async (visitor: Visitor, webinar: string, question: string) =>
  (
    await visitor.get<{ webinar: { question: Question } }>(
      `query ($webinar: ID!, $question: ID!) { webinar(id: $webinar) { question(id: $question) { ${FIELDS} } } }`,
      { webinar, question },
    )
  ).webinar.question;

describe('Hosts of a webinar', () => {
  let host: Visitor;
  let other: Visitor;
  let webinar: string;
  let guests: Visitor[];
  const asked: string[] = [];

  beforeAll(async () => {
    host = await world.as('ingrid');
    other = await world.as('sofia');
    const opened = await openWebinar(host);
    webinar = opened.id;
    guests = [world.guest(), world.guest(), world.guest()];
    for (const guest of guests) await joinWebinar(guest, opened.code, 'Samira');
    for (const body of ['How do small firms find the time?', 'Where do small firms find time?', 'Who pays?'])
      asked.push(await askLive(guests[asked.length] as Visitor, webinar, body));
  });

  test('are told who decided meanwhile, and change nothing then', async () => {
    const [question = ''] = asked;
    expect(await decide(host, question, 'SHOWN', { seen: 'WAITING' })).toMatchObject({ question: { fate: 'SHOWN' } });
    const late = await decide(other, question, 'ANSWERED', { seen: 'WAITING' });
    expect(late).toMatchObject({ __typename: 'DecidedMeanwhile', message: expect.stringContaining('Ingrid') });
    expect(await look(host, webinar, question)).toMatchObject({ fate: 'SHOWN' });
    expect(await decide(host, question, 'SHOWN', { seen: 'WAITING' })).toMatchObject({ question: { fate: 'SHOWN' } });
    expect(await undo(host, webinar)).toMatchObject({ question: { id: question, fate: 'WAITING' } });
    expect(await undo(host, webinar)).toMatchObject({ __typename: 'NothingToUndo' });
  });

  test('decline with a reason of their own or a ready one, in the language of the question', async () => {
    const [guest] = guests as [Visitor];
    const question = await askLive(guest, webinar, 'Qui prend en charge les frais ?', { language: 'fr' });
    expect(await decide(host, question, 'DECLINED', { reasonNumber: 2 })).toMatchObject({
      question: { fate: 'DECLINED', fateReason: 'Elle porte sur un autre sujet que ce webinaire.' },
    });
    expect(await undo(other, webinar, question)).toMatchObject({ question: { fate: 'WAITING', fateReason: null } });
  });

  test('merge questions with the votes of both, counting nobody twice, and split them again', async () => {
    const [first = '', second = '', third = ''] = asked;
    const [a, b, c] = guests as [Visitor, Visitor, Visitor];
    await Promise.all([vote(a, first), vote(a, second), vote(b, second), vote(c, first)]);
    expect(await merge(host, second, first, 'WAITING')).toMatchObject({
      question: { fate: 'MERGED', mergedInto: first },
    });
    expect(await look(b, webinar, first)).toMatchObject({ voteCount: 3, viewerVoted: true });
    await vote(b, first);
    await vote(b, second);
    expect(await look(b, webinar, first)).toMatchObject({ voteCount: 3 });
    expect(await merge(host, first, third)).toMatchObject({ question: { mergedInto: third } });
    expect(await look(a, webinar, second)).toMatchObject({ mergedInto: third });
    expect(await look(a, webinar, third)).toMatchObject({ voteCount: 3, viewerVoted: true });
    expect(await merge(host, third, second)).toMatchObject({ __typename: 'SameQuestion' });
    expect(await undo(host, webinar, first)).toMatchObject({ question: { fate: 'WAITING', voteCount: 3 } });
    expect(await look(a, webinar, second)).toMatchObject({ mergedInto: first });
    expect(await look(a, webinar, third)).toMatchObject({ voteCount: 0, viewerVoted: false });
    expect(await undo(host, webinar, second)).toMatchObject({ question: { fate: 'WAITING', voteCount: 2 } });
    expect(await look(a, webinar, first)).toMatchObject({ voteCount: 2 });
    await vote(a, first, 'withdrawVoteForQuestion');
    expect(await look(a, webinar, first)).toMatchObject({ voteCount: 1, viewerVoted: false });
  });

  test('who merge crosswise at the same time end in one outcome, and the second is told', async () => {
    const [guest] = guests as [Visitor];
    for (let round = 0; round < 3; round++) {
      const left = await askLive(guest, webinar, `Left ${round}?`);
      const right = await askLive(guest, webinar, `Right ${round}?`);
      const done = await Promise.all([merge(host, left, right, 'WAITING'), merge(other, right, left, 'WAITING')]);
      const kinds = done.map(({ __typename }) => __typename).sort();
      expect(['MergeQuestionSuccess', expect.stringMatching(/DecidedMeanwhile|SameQuestion/)]).toEqual([
        kinds.find((kind) => kind === 'MergeQuestionSuccess'),
        kinds.find((kind) => kind !== 'MergeQuestionSuccess'),
      ]);
      const fates = [await look(host, webinar, left), await look(host, webinar, right)].map(({ fate }) => fate);
      expect(fates.sort()).toEqual(['MERGED', 'WAITING']);
      await undo(host, webinar, left);
      await undo(host, webinar, right);
    }
  });

  test('let a question go on as a thread once, written by its asker where they may be known', async () => {
    const member = await world.as('amina');
    const { code, id } = await openWebinar(host);
    await joinWebinar(member, code, 'amina farouk');
    const [guest] = guests as [Visitor];
    await joinWebinar(guest, code);
    const named = await askLive(member, id, 'How do you [assess] apprentices?\nAnd who signs?', { slide: 3 });
    const hidden = await askLive(member, id, 'And what if nobody signs at all?', { isAnonymous: true });
    const behind = await askLive(member, id, 'And who pays when nobody signs?', { name: 'A baker' });
    await vote(guest, named);
    const [one, two] = await Promise.all([move(host, named), move(host, named)]);
    const thread = one.question?.threadId ?? '';
    expect([one.question?.threadId, two.question?.fate]).toEqual([two.question?.threadId, 'MOVED']);
    const THREAD =
      'query ($id: ID!) { thread(id: $id) { title author { name } origin { webinarId slide voteCount } question { markdown } } }';
    const read = await guest.get<{ thread: { question: { markdown: string } } }>(THREAD, { id: thread });
    expect(read.thread).toMatchObject({
      title: 'How do small firms find the time?',
      author: { name: expect.stringContaining('Amina') },
      origin: { webinarId: id, slide: 3, voteCount: 1 },
    });
    expect(read.thread.question.markdown).toMatch(
      /^> How do you \\\[assess\\\][^]*\/webinars\/\d+[^]*slide 3, with 1 vote/,
    );
    const anonymous = await move(host, hidden, { title: 'What if nobody signs?' });
    const second = await guest.get<{ thread: { author: { name: string } } }>(THREAD, {
      id: anonymous.question?.threadId,
    });
    expect(second.thread.author.name).toContain('Ingrid');
    const pseudonym = await move(host, behind, { title: 'Who pays when nobody signs?' });
    const third = await guest.get<typeof second>(THREAD, { id: pseudonym.question?.threadId });
    expect(third.thread.author.name).toContain('Ingrid');
    expect(await undo(host, id, hidden)).toMatchObject({ question: { fate: 'WAITING', threadId: null } });
    expect(await guest.refused(THREAD, { id: anonymous.question?.threadId })).toMatchObject({ code: 'NOT_FOUND' });
    await reply(host, thread);
    expect(await undo(host, id, named)).toMatchObject({ __typename: 'ThreadAnswered' });
    expect(await look(host, id, named)).toMatchObject({ fate: 'MOVED' });
  });

  test('alone decide', async () => {
    const [question = ''] = asked;
    const deciding = 'mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }';
    const input = { question, fate: 'ANSWERED' };
    for (const name of ['amina', 'marta'] as const)
      expect(await (await world.as(name)).refused(deciding, { input })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await world.guest().refused(deciding, { input })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('While a webinar is on, its hosts', () => {
  const STAGE = `query ($id: ID!) { webinar(id: $id) { slide isPremoderated spotlight { id }
    questionCounts { waiting shown done held } declineReasons { number text } } }`;
  const turn = (visitor: Visitor, mutation: string, variables: object) => visitor.get(mutation, variables);
  const SPOTLIGHT =
    'mutation ($webinar: ID!, $question: ID) { spotlightQuestion(webinar: $webinar, question: $question) { __typename } }';
  const SLIDE = 'mutation ($webinar: ID!, $slide: Int) { showSlide(webinar: $webinar, slide: $slide) { __typename } }';
  const HOLD =
    'mutation ($webinar: ID!, $on: Boolean!) { setPremoderation(webinar: $webinar, on: $on) { __typename } }';

  test('turn the spotlight, the slide and pre-moderation, and have reasons of their own', async () => {
    const host = await world.as('ingrid');
    const { id: webinar, code } = await openWebinar(host, { slideCount: 4 });
    const guest = world.guest();
    await joinWebinar(guest, code);
    const first = await askLive(guest, webinar, 'Who pays for the equipment?');
    await decide(host, first, 'SHOWN');
    await turn(host, SLIDE, { webinar, slide: 3 });
    await turn(host, HOLD, { webinar, on: true });
    const held = await askLive(guest, webinar, 'Who pays for all the equipment?');
    const read = async (visitor: Visitor) => (await visitor.get<{ webinar: object }>(STAGE, { id: webinar })).webinar;
    expect(await read(host)).toMatchObject({
      ...{ slide: 3, isPremoderated: true, spotlight: { id: first } },
      questionCounts: { waiting: 0, shown: 1, done: 0, held: 1 },
    });
    expect(await read(guest)).toMatchObject({ spotlight: { id: first }, questionCounts: null, declineReasons: [] });
    const FILTERED = `query ($id: ID!, $isHeld: Boolean) { webinar(id: $id) { questions(isHeld: $isHeld) { nodes { id } } } }`;
    for (const [isHeld, ids] of [
      [null, [first, held]],
      [true, [held]],
      [false, [first]],
    ] as const) {
      const filtered = await host.get<{ webinar: { questions: { nodes: { id: string }[] } } }>(FILTERED, {
        id: webinar,
        isHeld,
      });
      expect(filtered.webinar.questions.nodes.map(({ id }) => id)).toEqual(ids);
    }
    expect(await host.refused(SLIDE, { webinar, slide: 5 })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await host.refused(SPOTLIGHT, { webinar, question: held })).toMatchObject({ code: 'BAD_INPUT' });
    await turn(host, 'mutation ($id: ID!) { letQuestionThrough(question: $id) { __typename } }', { id: held });
    await turn(host, SPOTLIGHT, { webinar, question: held });
    expect(await read(guest)).toMatchObject({ spotlight: { id: held } });
    await turn(host, SPOTLIGHT, { webinar, question: null });
    expect(await read(guest)).toMatchObject({ spotlight: null });
    await turn(host, SPOTLIGHT, { webinar, question: held });
    await decide(host, held, 'ANSWERED');
    expect(await read(guest)).toMatchObject({ spotlight: null });
    const { webinar: similar } = await host.get<{ webinar: { similarQuestions: { id: string }[] } }>(
      'query ($id: ID!, $question: ID!) { webinar(id: $id) { similarQuestions(question: $question) { id } } }',
      { id: webinar, question: first },
    );
    expect(similar.similarQuestions[0]).toMatchObject({ id: held });
    await turn(host, 'mutation ($input: SetDeclineReasonsInput!) { setDeclineReasons(input: $input) { __typename } }', {
      input: { webinar, reasons: [{ texts: [{ language: 'en', text: 'Ask your national agency.' }] }] },
    });
    expect(await read(host)).toMatchObject({ declineReasons: [{ number: 1, text: 'Ask your national agency.' }] });
    for (const mutation of [SPOTLIGHT, SLIDE])
      expect(await guest.refused(mutation, { webinar })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('show the hall nothing that is hidden, whoever shows it, nor what waits again', async () => {
    const host = await world.as('ingrid');
    const { id: webinar, code } = await openWebinar(host);
    const guest = world.guest();
    await joinWebinar(guest, code);
    const question = await askLive(guest, webinar, 'Is the speaker a fool?');
    const other = await askLive(guest, webinar, 'Who pays for the rooms?');
    const screen = async (visitor: Visitor) =>
      (
        await visitor.get<{ webinar: { spotlight: object | null; questions: { nodes: object[] } } }>(
          'query ($id: ID!) { webinar(id: $id) { spotlight { id } questions(isHidden: false) { nodes { id } } } }',
          { id: webinar },
        )
      ).webinar;
    await decide(host, question, 'SHOWN');
    await host.get(
      `mutation ($id: ID!) { hide(target: { type: LIVE_QUESTION, id: $id }, reason: "It insults.") { __typename } }`,
      { id: question },
    );
    const clean = { spotlight: null, questions: { nodes: [{ id: other }] } };
    for (const visitor of [host, guest]) expect(await screen(visitor)).toMatchObject({ spotlight: null });
    expect(await screen(host)).toEqual(clean);
    const facts = async (type: string) =>
      (await world.database.rows(sql`select from event where type = ${type} and payload->>'webinar' = ${webinar}`))
        .length;
    expect(await facts('webinar.spotlight-moved')).toBe(2);
    // The last decision is the one that came last, also where the numbers of decisions grow a digit.
    await world.database.rows(sql`select setval(pg_get_serial_sequence('live_question_act', 'id'), 99998)`);
    await decide(host, question, 'WAITING');
    await decide(host, question, 'SHOWN');
    expect(await undo(host, webinar)).toMatchObject({ question: { fate: 'WAITING' } });
    await undo(host, webinar);
    expect(await screen(host)).toEqual(clean);
    const [row] = await world.database.rows(sql`select spotlight_id from webinar where id = ${webinar}`);
    expect(row).toEqual({ spotlight_id: null });
    await turn(host, HOLD, { webinar, on: true });
    const held = await askLive(guest, webinar, 'May I wait here?');
    await turn(host, 'mutation ($id: ID!) { letQuestionThrough(question: $id) { __typename } }', { id: held });
    const before = await facts('webinar.question-hidden');
    expect(await undo(host, webinar, held)).toMatchObject({ question: { isHeld: true } });
    expect(await facts('webinar.question-hidden')).toBe(before + 1);
  });

  test('never learn by muting that who asked with a name asked without one, too', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const guest = world.guest();
    await joinWebinar(guest, code);
    const named = await askLive(guest, id, 'Are we there yet?', { name: 'Omar' });
    const secret = await askLive(guest, id, 'Is my director lying?', { isAnonymous: true });
    type Marked = { id: string; isAskerMuted: boolean; isHidden: boolean };
    const isMuted = async () =>
      (
        await guest.get<{ webinar: { viewerAttendee: { isMuted: boolean } } }>(
          'query ($id: ID!) { webinar(id: $id) { viewerAttendee { isMuted } } }',
          { id },
        )
      ).webinar.viewerAttendee.isMuted;
    const MUTE = 'mutation ($input: MuteAskerInput!) { muteAsker(input: $input) { __typename } }';
    const marks = async () =>
      (
        await host.get<{ webinar: { questions: { nodes: Marked[] } } }>(
          'query ($id: ID!) { webinar(id: $id) { questions { nodes { id isAskerMuted isHidden } } } }',
          { id },
        )
      ).webinar.questions.nodes
        .map((one) => [one.id, one.isAskerMuted, one.isHidden])
        .sort(([a], [b]) => Number(a) - Number(b));
    const muting = (question: string) => ({ input: { question, reason: 'Enough.', hidesQuestions: true } });
    await host.get(MUTE, muting(named));
    expect(await marks()).toEqual([
      [named, true, true],
      [secret, false, false],
    ]);
    await host.get(MUTE, muting(secret));
    expect(await marks()).toEqual([
      [named, true, true],
      [secret, true, true],
    ]);
    const UNMUTE = 'mutation ($input: UnmuteAskerInput!) { unmuteAsker(input: $input) { __typename } }';
    const freeing = (question: string) => ({ input: { question, reason: 'Again.' } });
    await host.get(UNMUTE, freeing(named));
    expect(await marks()).toEqual([
      [named, false, true],
      [secret, true, true],
    ]);
    expect(await isMuted()).toBe(true);
    await host.get(UNMUTE, freeing(secret));
    expect(await isMuted()).toBe(false);
  });

  test('rehearse with a copy that robots ask in, seen by whoever has its code alone, and kept for a week', async () => {
    const host = await world.as('ingrid');
    const { id } = await openWebinar(host);
    const { rehearseWebinar } = await host.get<{ rehearseWebinar: { webinar: { id: string; code: string } } }>(
      `mutation ($id: ID!) { rehearseWebinar(webinar: $id, idempotencyKey: "rehearse-once") {
        ... on RehearseWebinarSuccess { webinar { id code isPractice } } } }`,
      { id },
    );
    const { id: rehearsal, code } = rehearseWebinar.webinar;
    const FILL = 'mutation ($id: ID!) { fillRehearsal(webinar: $id) { __typename } }';
    await host.get(FILL, { id: rehearsal });
    await host.get(FILL, { id: rehearsal });
    expect(await host.refused(FILL, { id })).toMatchObject({ code: 'BAD_INPUT' });
    const READ = 'query ($id: ID!) { webinar(id: $id) { questions { nodes { id voteCount } } } }';
    const colleague = world.guest();
    for (const visitor of [colleague, await world.as('marta')])
      expect(await visitor.refused(READ, { id: rehearsal })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await joinWebinar(colleague, code)).toBe(rehearsal);
    const { webinar } = await colleague.get<{ webinar: { questions: { nodes: { id: string; voteCount: number }[] } } }>(
      READ,
      { id: rehearsal },
    );
    expect(webinar.questions.nodes).toHaveLength(10);
    expect(new Set(webinar.questions.nodes.map(({ voteCount }) => voteCount)).size).toBeGreaterThan(3);
    await host.get('mutation ($id: ID!) { openWebinar(webinar: $id) { __typename } }', { id: rehearsal });
    await askLive(colleague, rehearsal, 'Can you read me?');
    const moved = await move(host, webinar.questions.nodes[0]?.id ?? '');
    expect(moved).toMatchObject({ question: { fate: 'MOVED', threadId: null } });
    for (const visitor of [colleague, world.guest()]) {
      const { webinars } = await visitor.get<{ webinars: { nodes: { id: string }[] } }>(
        '{ webinars { nodes { id } } }',
      );
      expect(webinars.nodes.map((one) => one.id)).not.toContain(rehearsal);
    }
    await world.database.rows(sql`update webinar set created_at = now() - interval '8 days' where id = ${rehearsal}`);
    for (const statement of rehearsalRetention) await world.database.rows(statement);
    expect(await host.refused(READ, { id: rehearsal })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

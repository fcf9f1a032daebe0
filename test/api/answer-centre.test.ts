import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { answerRequests, askableCentres, DECLINE, requestAnswer } from '../support/answer-requests.js';
import { REMOVE, seat } from '../support/centres.js';
import { ask, hide, markAnswer, reply } from '../support/forum.js';
import { profileOf, registerCentre } from '../support/partners.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
let amina: Visitor;
let luc: Visitor;
let jonas: Visitor;
let yusuf: Visitor;
let marta: Visitor;
let centre: string;
let thread: string;
let name: string;

beforeAll(async () => {
  [amina, luc, jonas, yusuf, marta] = (await Promise.all(
    (['amina', 'luc', 'jonas', 'yusuf', 'marta'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
});

/** A centre that Luc represents, and Jonas writes for; and a question of Amina. */
beforeEach(async () => {
  name = `Lycée Ampère ${randomUUID().slice(0, 8)}`;
  const texts = [
    { language: 'fr', name, markdown: '' },
    { language: 'en', name: `${name} (School)`, markdown: '' },
  ];
  centre = await registerCentre(luc, { texts });
  await seat(world, luc, centre, jonas, 'jonas@guildhall.example', 'CONTRIBUTOR');
  ({ id: thread } = await ask(amina));
});

const told = async (visitor: Visitor) => {
  await world.settle();
  const { viewer } = await visitor.get<{
    viewer: { notices: { nodes: { kind: string; title: string; path: string }[] } };
  }>('{ viewer { notices(first: 50) { nodes { kind title path } } } }');
  return viewer.notices.nodes.filter((one) => one.kind === 'ANSWER_REQUESTED' && one.path === `/threads/${thread}`);
};
const replyFor = (visitor: Visitor, id: string) =>
  visitor.get<{ replyToThread: { post: { id: string } } }>(
    `mutation ($input: ReplyToThreadInput!) { replyToThread(input: $input) { ... on ReplyToThreadSuccess { post { id } } } }`,
    { input: { idempotencyKey: randomUUID(), thread, markdown: 'We visit them weekly.', language: 'en', centre: id } },
  );
const hideCentre = (id: string, verb: 'hide' | 'restore' = 'hide') =>
  marta.get(`mutation ($t: TargetInput!) { ${verb}(target: $t, reason: "For a test.") { __typename } }`, {
    t: { type: 'CENTRE', id },
  });
const merge = (from: string, into: string) =>
  marta.get('mutation ($input: MergeCentresInput!) { mergeCentres(input: $input) { __typename } }', {
    input: { centre: from, into, reason: 'Twice the same.' },
  });
const takesRequests = (visitor: Visitor, takes?: boolean) =>
  visitor.get<{ editCentre: { centre: { takesRequests: boolean } } }>(
    'mutation ($input: EditCentreInput!) { editCentre(input: $input) { ... on EditCentreSuccess { centre { takesRequests } } } }',
    { input: { centre, ...profileOf({ texts: [{ language: 'fr', name, markdown: '' }] }), takesRequests: takes } },
  );
const bar = async (visitor: Visitor, key: 'amina', kind: 'MUTE' | 'BLOCK' | null) =>
  visitor.get('mutation ($person: ID!, $kind: BarKind) { barPerson(person: $person, kind: $kind) { __typename } }', {
    ...{ person: await world.idOf(key), kind },
  });

describe('Asking a centre to answer', () => {
  test('tells who represents it, in their language; everybody sees quietly that it was asked', async () => {
    expect(await requestAnswer(amina, thread, { centre }, 'You did this in Lyon.')).toBe('RequestAnswerSuccess');
    expect(await told(luc)).toEqual([
      expect.objectContaining({ title: expect.stringContaining('You did this in Lyon.') }),
    ]);
    expect((await told(luc))[0]?.title).toContain(`whether ${name}`);
    const [mail] = await world.mails('luc@guildhall.example');
    expect(mail?.subject).toContain(`demande si ${name}`);
    expect(mail?.text).toContain(`/threads/${thread}`);
    for (const other of [jonas, amina, marta]) expect(await told(other)).toEqual([]);
    const open = { centre: { id: centre, name: `${name} (School)` }, personName: null, state: 'WAITING' };
    for (const visitor of [world.guest(), await world.as('tomas')])
      expect(await answerRequests(visitor, thread)).toEqual([
        { ...open, note: null, askerName: null, viewerCanDecline: false },
      ]);
    for (const [visitor, viewerCanDecline] of [
      [luc, true],
      [jonas, true],
      [amina, false],
      [yusuf, false],
    ] as const)
      expect(await answerRequests(visitor, thread)).toEqual([
        { ...open, note: 'You did this in Lyon.', askerName: 'Amina Farouk', viewerCanDecline },
      ]);
  });

  test('is answered in its name, or by one of its people, for all of them', async () => {
    await reply(jonas, thread, 'Before anybody asked.');
    await requestAnswer(amina, thread, { centre });
    expect((await answerRequests(luc, thread))[0]).toMatchObject({ state: 'WAITING', viewerCanDecline: true });
    const { id } = await reply(jonas, thread, 'As myself.');
    expect((await answerRequests(luc, thread))[0]).toMatchObject({ state: 'ANSWERED', viewerCanDecline: false });
    await hide(yusuf, 'POST', id);
    expect((await answerRequests(luc, thread))[0]?.state).toBe('WAITING');
    await replyFor(luc, centre);
    await luc.get(REMOVE, { input: { centre, person: await world.idOf('jonas') } });
    expect((await answerRequests(world.guest(), thread))[0]?.state).toBe('ANSWERED');
    await luc.get(DECLINE, { thread, centre });
    expect((await answerRequests(world.guest(), thread))[0]?.state).toBe('ANSWERED');
  });

  test('is declined by one of its people for all, and then shown to those concerned alone', async () => {
    await requestAnswer(amina, thread, { centre });
    const twice = await Promise.all([jonas, luc].map((one) => one.send(DECLINE, { thread, centre })));
    expect(twice.every(({ errors }) => !errors)).toBe(true);
    const declined = await world.database.rows(sql`select from event
      where type = 'forum.answer-request-declined' and payload ->> 'thread' = ${thread}`);
    expect(declined).toHaveLength(1);
    for (const visitor of [amina, luc, jonas])
      expect((await answerRequests(visitor, thread))[0]).toMatchObject({ state: 'DECLINED', viewerCanDecline: false });
    for (const visitor of [world.guest(), yusuf]) expect(await answerRequests(visitor, thread)).toEqual([]);
    await reply(jonas, thread, 'After all.');
    expect((await answerRequests(world.guest(), thread))[0]?.state).toBe('ANSWERED');
    for (const stranger of [amina, yusuf])
      expect((await stranger.refused(DECLINE, { thread, centre })).code).toBe('FORBIDDEN');
    expect((await luc.refused(DECLINE, { thread })).code).toBe('FORBIDDEN');
  });

  test('either a person or a centre is asked, and one that is there', async () => {
    const REQUEST = 'mutation ($input: RequestAnswerInput!) { requestAnswer(input: $input) { __typename } }';
    const refused = async (whom: object) =>
      (await amina.refused(REQUEST, { input: { idempotencyKey: randomUUID(), thread, ...whom } })).code;
    const person = await world.idOf('luc');
    for (const whom of [{}, { person, centre }, { person: null, centre: null }, { centre: 'x' }])
      expect([whom, await refused(whom)]).toEqual([whom, 'BAD_INPUT']);
    expect(await refused({ centre: '999999999' })).toBe('NOT_FOUND');
    expect(await refused({ person: randomUUID() })).toBe('NOT_FOUND');
  });

  test('of many at once it is asked once, and five a thread and day count people and centres', async () => {
    const outcomes = await Promise.all([amina, yusuf, marta].map((one) => requestAnswer(one, thread, { centre })));
    expect(outcomes.sort()).toEqual(['AlreadyAsked', 'AlreadyAsked', 'RequestAnswerSuccess']);
    for (const key of ['luc', 'jonas', 'yusuf', 'rania'] as const)
      await requestAnswer(amina, thread, { person: await world.idOf(key) });
    const other = await registerCentre(luc, { texts: [{ language: 'en', name: 'Another', markdown: '' }] });
    expect(await requestAnswer(amina, thread, { centre: other })).toBe('RequestsSpent');
  });
});

describe('A centre that cannot be asked is not offered either', () => {
  const both = async (visitor: Visitor) => [
    await askableCentres(visitor, thread, name.slice(-8)),
    await requestAnswer(visitor, thread, { centre }),
  ];
  const offered = () => askableCentres(amina, thread, name.slice(-8));

  test('because it takes no requests, which its representatives say', async () => {
    expect(await offered()).toEqual([`${name} (School)`]);
    expect((await takesRequests(luc, false)).editCentre.centre.takesRequests).toBe(false);
    expect((await takesRequests(luc)).editCentre.centre.takesRequests).toBe(false);
    expect(await both(amina)).toEqual([[], 'CannotBeAsked']);
    await takesRequests(luc, true);
    expect(await offered()).toEqual([name]);
  });

  test('because nobody would hear of it: only who asks represents it, or blocked who asks, or muted later', async () => {
    expect(await both(luc)).toEqual([[], 'CannotBeAsked']);
    await bar(luc, 'amina', 'BLOCK');
    expect(await both(amina)).toEqual([[], 'CannotBeAsked']);
    await bar(luc, 'amina', 'MUTE');
    expect(await offered()).toEqual([`${name} (School)`]);
    expect(await requestAnswer(amina, thread, { centre })).toBe('RequestAnswerSuccess');
    expect(await told(luc)).toEqual([]);
    expect(await answerRequests(luc, thread)).toHaveLength(1);
    await bar(luc, 'amina', null);
  });

  test('because its people asked the question', async () => {
    const asked = await luc.get<{ askQuestion: { thread: { id: string } } }>(
      `mutation ($input: AskQuestionInput!) { askQuestion(input: $input) { ... on AskQuestionSuccess { thread { id } } } }`,
      {
        input: {
          ...{ idempotencyKey: randomUUID(), theme: 'work-based-learning', title: 'Who takes eight apprentices?' },
          ...{ markdown: 'In spring.', language: 'en', centre },
        },
      },
    );
    thread = asked.askQuestion.thread.id;
    await seat(world, luc, centre, yusuf, 'yusuf@guildhall.example', 'REPRESENTATIVE');
    expect(await both(amina)).toEqual([[], 'CannotBeAsked']);
    const side = await registerCentre(yusuf, { texts: [{ language: 'en', name: `Side ${name}`, markdown: '' }] });
    expect(await requestAnswer(amina, thread, { centre: side })).toBe('CannotBeAsked');
  });

  test('because it is hidden: what it was asked goes with it, and comes back', async () => {
    await requestAnswer(amina, thread, { centre });
    await hideCentre(centre);
    await hideCentre(centre, 'restore');
    expect(await answerRequests(world.guest(), thread)).toHaveLength(1);
    await hideCentre(centre);
    for (const visitor of [world.guest(), amina, yusuf]) expect(await answerRequests(visitor, thread)).toEqual([]);
    expect((await answerRequests(luc, thread))[0]?.viewerCanDecline).toBe(false);
    expect((await luc.refused(DECLINE, { thread, centre })).code).toBe('FORBIDDEN');
    expect(await offered()).toEqual([]);
    const input = { idempotencyKey: randomUUID(), thread, centre };
    const REQUEST = 'mutation ($input: RequestAnswerInput!) { requestAnswer(input: $input) { __typename } }';
    expect((await amina.refused(REQUEST, { input })).code).toBe('NOT_FOUND');
    expect(await requestAnswer(jonas, thread, { centre })).toBe('CannotBeAsked');
  });
});

describe('What a centre was asked', () => {
  test('is asked of the one it turned out to be, answered or not, and goes back', async () => {
    const twin = await registerCentre(luc, { texts: [{ language: 'en', name: `Twin ${name}`, markdown: '' }] });
    const { id: both } = await ask(amina);
    await requestAnswer(amina, thread, { centre });
    await requestAnswer(amina, both, { centre });
    await requestAnswer(amina, both, { centre: twin });
    await reply(jonas, thread);
    await merge(centre, twin);
    const [moved] = await answerRequests(world.guest(), thread);
    expect(moved).toMatchObject({ centre: { id: twin }, state: 'ANSWERED' });
    expect((await answerRequests(marta, both)).map((one) => one.centre?.id)).toEqual([twin]);
    expect(await requestAnswer(marta, both, { centre })).toBe('CannotBeAsked');
    const decision = await world.database.one<{ id: string }>(
      sql`select id::text from decision where target_type = 'CENTRE' and target_id = ${centre} and act = 'merge'`,
    );
    await marta.get('mutation ($id: ID!) { undoDecision(decision: $id, reason: "Not the same.") { __typename } }', {
      id: decision?.id,
    });
    expect((await answerRequests(world.guest(), thread))[0]).toMatchObject({
      centre: { id: centre },
      state: 'ANSWERED',
    });
    expect(await answerRequests(world.guest(), both)).toHaveLength(2);
  });

  test('goes along when its thread is merged into another', async () => {
    const { id: other } = await ask(amina);
    await requestAnswer(amina, thread, { centre });
    await requestAnswer(amina, thread, { person: await world.idOf('luc') });
    await requestAnswer(amina, other, { person: await world.idOf('luc') });
    await yusuf.get('mutation ($input: MergeInput!) { mergeThreads(input: $input) { __typename } }', {
      input: { thread, into: other, reason: 'The same.' },
    });
    expect((await answerRequests(amina, other)).map((one) => one.centre?.id ?? one.personName)).toEqual([
      centre,
      'Luc Moreau',
    ]);
  });

  test('centres whose people answered in the theme are suggested, until they have a part in the thread', async () => {
    const { id: earlier } = await ask(amina, { theme: 'applied-research' });
    await markAnswer(amina, (await reply(jonas, earlier)).id);
    ({ id: thread } = await ask(amina, { theme: 'applied-research' }));
    expect(await askableCentres(amina, thread)).toContain(`${name} (School)`);
    await requestAnswer(amina, thread, { centre });
    expect(await askableCentres(amina, thread)).not.toContain(`${name} (School)`);
    expect((await world.guest().refused(`{ askableCentres(thread: "${thread}") { id } }`)).code).toBe(
      'UNAUTHENTICATED',
    );
  });
});

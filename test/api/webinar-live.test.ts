import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { until } from '../support/pace.js';
import { useLive } from '../support/live-world.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openHall, openWebinar } from '../support/webinar.js';
import { dutyAbout } from '../support/moderation.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const { live } = useLive(world);

const QUESTION = 'id body slide voteCount fate mergedInto shownName isHeld isHidden isOwn viewerVoted isAskerMuted';
const READ = `query ($id: ID!, $slide: Int) { webinar(id: $id) { channel sequence viewerVotes
  viewerAttendee { name isMuted mutedReason } viewerQuestions { ${QUESTION} mergedQuestion { id fate } }
  questions(slide: $slide) { nodes { ${QUESTION} } } reactions { reaction total } } }`;
interface Question {
  id: string;
  [field: string]: unknown;
}
interface Seen {
  webinar: {
    channel: string;
    sequence: number;
    viewerVotes: string[];
    viewerAttendee: Record<string, unknown> | null;
    viewerQuestions: Question[];
    questions: { nodes: Question[] };
    reactions: { reaction: string; total: number }[];
  };
}
const read = async (visitor: Visitor, id: string, slide?: number) =>
  (await visitor.get<Seen>(READ, { id, ...(slide ? { slide } : {}) })).webinar;

const ASK = `mutation ($input: AskLiveQuestionInput!) { askLiveQuestion(input: $input) { __typename
  ... on AskLiveQuestionSuccess { question { id } } ... on Problem { message } } }`;
const asking = (webinar: string, body: string, more: object = {}) => ({
  input: { webinar, body, language: 'en', idempotencyKey: `ask-${Math.random().toString(36).slice(2)}-key`, ...more },
});
const VOTE = `mutation ($question: ID!) { voteForQuestion(question: $question) {
  ... on VoteForQuestionSuccess { question { id voteCount } } } }`;
const vote = async (visitor: Visitor, question: string) =>
  (await visitor.get<{ voteForQuestion: { question: Question } }>(VOTE, { question })).voteForQuestion.question;
const MUTE = 'mutation ($input: MuteAskerInput!) { muteAsker(input: $input) { __typename } }';
const HIDE = `mutation ($id: ID!, $reason: String!) {
  hide(target: { type: LIVE_QUESTION, id: $id }, reason: $reason) { ... on HideSuccess { decision { id canUndo path } } } }`;

const hall = (size: number, changed: Record<string, unknown> = {}) => openHall(world, size, changed);

describe('Asking live', () => {
  test('takes the same question once, however often it is sent, and refuses the same words twice', async () => {
    const { id, guests } = await hall(2);
    const sent = asking(id, 'How long did it take until the first firm agreed?');
    const first = await guests[0].get<{ askLiveQuestion: { question: Question } }>(ASK, sent);
    expect(await guests[0].get(ASK, sent)).toEqual(first);
    expect(await guests[0].get(ASK, asking(id, 'HOW long did it take until the first firm agreed?'))).toMatchObject({
      askLiveQuestion: { __typename: 'AskedAlready' },
    });
    expect(await guests[1].get(ASK, asking(id, 'How long did it take until the first firm agreed?'))).toMatchObject({
      askLiveQuestion: { __typename: 'AskLiveQuestionSuccess' },
    });
    expect((await read(guests[1], id)).questions.nodes).toHaveLength(2);
  });

  test('refuses what is too long, comes from outside, or names webinars that are not there', async () => {
    const { id, guests } = await hall(1);
    expect(await guests[0].refused(ASK, asking(id, 'x'.repeat(10_000)))).toMatchObject({
      code: 'BAD_INPUT',
      fields: [{ field: 'body' }],
    });
    expect(await world.guest().refused(ASK, asking(id, 'Does this reach you?'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await guests[0].refused(ASK, asking('999999', 'Does this reach you?'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await guests[0].refused(VOTE, { question: '999999' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('finds questions by their slide', async () => {
    const { id, guests } = await hall(1);
    const about = await askLive(guests[0], id, 'What does the arrow on this slide mean?', { slide: 4 });
    await askLive(guests[0], id, 'And what about none of the slides?');
    expect((await read(guests[0], id, 4)).questions.nodes.map((one) => one.id)).toEqual([about]);
  });

  test('holds what has watched words until a moderator lets it through, without telling who asked', async () => {
    const moderator = await world.as('marta');
    await moderator.get(
      `mutation { watchWord(input: { pattern: "snakeoil", action: HOLD, isExpression: false, sentence: "" }) { __typename } }`,
    );
    const { id, guests } = await hall(2);
    const question = await askLive(guests[0], id, 'Is this not all snakeoil in the end?');
    expect((await read(guests[1], id)).questions.nodes).toEqual([]);
    expect((await read(guests[0], id)).viewerQuestions).toMatchObject([{ id: question, isHeld: true }]);
    const { duties } = await moderator.get<{ duties: { nodes: Record<string, unknown>[] } }>(
      `{ duties { nodes { id kind targetType targetId words acts subject { id } liveQuestion { body } post { id } } } }`,
    );
    const duty = duties.nodes.find(
      ({ targetId, targetType }) => targetId === question && targetType === 'LIVE_QUESTION',
    );
    expect(duty).toMatchObject({ kind: 'WORDS', words: ['snakeoil'], subject: null, post: null });
    expect(duty?.['acts']).toEqual(['APPROVE', 'HIDE', 'DELETE']);
    await moderator.get(`mutation ($duty: ID!) { decideDuty(input: { duty: $duty, act: APPROVE }) { __typename } }`, {
      duty: duty?.['id'],
    });
    expect((await read(guests[1], id)).questions.nodes).toMatchObject([{ id: question, isHeld: false }]);
  });

  test('holds what has watched words until a host lets it through, which moderators need not do then', async () => {
    const moderator = await world.as('marta');
    await moderator.get(
      `mutation { watchWord(input: { pattern: "humbug", action: HOLD, isExpression: false, sentence: "" }) { __typename } }`,
    );
    const { host, id, guests } = await hall(1);
    const question = await askLive(guests[0], id, 'Is this not all humbug in the end?');
    expect(await dutyAbout(moderator, question)).toMatchObject({ kind: 'WORDS' });
    await host.get('mutation ($id: ID!) { letQuestionThrough(question: $id) { __typename } }', { id: question });
    expect(await dutyAbout(moderator, question)).toBeUndefined();
    await host.get('mutation ($input: UndoQuestionInput!) { undoQuestion(input: $input) { __typename } }', {
      input: { webinar: id, question },
    });
    expect(await dutyAbout(moderator, question)).toMatchObject({ kind: 'WORDS', words: ['humbug'] });
    await host.get('mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', {
      input: { question, fate: 'DECLINED', reason: 'Please ask about the subject.' },
    });
    expect(await dutyAbout(moderator, question)).toBeDefined();
    await host.get('mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', {
      input: { question, fate: 'ANSWERED' },
    });
    expect(await dutyAbout(moderator, question)).toBeUndefined();
  });
});

describe('Voting live', () => {
  test('counts a vote for a merged question for the one it was merged into, once', async () => {
    const { id, guests } = await hall(3);
    const kept = await askLive(guests[0], id, 'Who pays for the equipment?');
    const merged = await askLive(guests[1], id, 'And who pays for the machines?');
    await world.database.rows(
      sql`update live_question set fate = 'merged', merged_into = ${kept}, fate_at = now() where id = ${merged}`,
    );
    const [, , voter] = guests as unknown as [Visitor, Visitor, Visitor];
    expect(await vote(voter, merged)).toEqual({ id: kept, voteCount: 1 });
    expect(await vote(voter, kept)).toEqual({ id: kept, voteCount: 1 });
    expect((await read(guests[1], id)).viewerQuestions).toMatchObject([{ id: merged, mergedQuestion: { id: kept } }]);
    expect((await read(voter, id)).viewerVotes).toEqual([kept]);
  });

  test('goes on after the end, for as many days as the hosts chose', async () => {
    const { host, id, guests } = await hall(1);
    const question = await askLive(guests[0], id, 'Where will the recording be found?');
    await host.get('mutation ($id: ID!) { endWebinar(webinar: $id) { __typename } }', { id });
    expect(await vote(guests[0], question)).toEqual({ id: question, voteCount: 1 });
    await world.database.rows(sql`update webinar set ended_at = now() - interval '8 days' where id = ${id}`);
    expect(await guests[0].refused(VOTE, { question })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('The channel of a webinar', () => {
  test('tells attendees without accounts what happens, and nothing of what waits or is hidden', async () => {
    const { host, id, guests } = await hall(2, { isPremoderated: true });
    const { channel, sequence } = await read(guests[1], id);
    const page = await live(guests[1]);
    await page.join(channel, sequence);
    const question = await askLive(guests[0], id, 'Is anybody reading this?');
    await host.get('mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', {
      input: { question, fate: 'SHOWN' },
    });
    await until('the question is let through', () => page.of(channel).length >= 2);
    await vote(guests[1], question);
    await until('the vote is counted', () => page.signals.some(({ values }) => values?.[`question:${question}`] === 1));
    await host.get(HIDE, { id: question, reason: 'Not meant for here.' });
    const asked = () => page.of(channel).filter(({ type }) => type.startsWith('webinar.question-'));
    await until('it is hidden', () => asked().length >= 3);
    expect(asked().map(({ type }) => type)).toEqual([
      'webinar.question-let-through',
      'webinar.question-decided',
      'webinar.question-hidden',
    ]);
    const told = JSON.stringify([page.frames, page.signals]);
    const attendees = await world.database.rows<{ id: string }>(sql`select id from attendee where webinar_id = ${id}`);
    for (const attendee of attendees) expect(told).not.toContain(attendee.id);
    expect((await read(guests[1], id)).questions.nodes).toEqual([]);
    expect((await read(guests[0], id)).viewerQuestions).toMatchObject([{ id: question, isHidden: true }]);
  });

  test('counts reactions and keeps nobody with them', async () => {
    const { id, guests } = await hall(2);
    const { channel, sequence } = await read(guests[1], id);
    const page = await live(guests[1]);
    await page.join(channel, sequence);
    const react = 'mutation ($id: ID!) { reactLive(webinar: $id, reaction: APPLAUSE) { __typename } }';
    await Promise.all([guests[0].get(react, { id }), guests[0].get(react, { id }), guests[1].get(react, { id })]);
    await until('the applause is heard', () =>
      page.signals.some(({ values }) => JSON.stringify(values?.['reaction:all'])?.includes('"APPLAUSE":3')),
    );
    expect((await read(guests[0], id)).reactions).toContainEqual({ reaction: 'APPLAUSE', total: 3 });
    expect(await world.guest().refused(react, { id })).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('Moderating live questions', () => {
  test('hides, undoes and reports them as other things', async () => {
    const { host, id, guests } = await hall(2);
    const question = await askLive(guests[0], id, 'This is not a nice question at all.');
    const moderator = await world.as('marta');
    expect(await guests[1].refused(HIDE, { id: question, reason: 'No.' })).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { report } = await guests[1].get<{ report: { __typename: string } }>(
      `mutation ($id: ID!) { report(input: { idempotencyKey: "report-live-1", target: { type: LIVE_QUESTION, id: $id },
        ground: INSULT, words: "", goodFaith: true, name: "Omar", email: "omar@example.org" }) { __typename } }`,
      { id: question },
    );
    expect(report.__typename).toBe('ReportSuccess');
    const { hide } = await moderator.get<{ hide: { decision: { id: string; canUndo: boolean; path: string } } }>(HIDE, {
      id: question,
      reason: 'It insults the speaker.',
    });
    expect(hide.decision).toMatchObject({ canUndo: true, path: `/live-questions/${question}` });
    expect((await read(guests[1], id)).questions.nodes).toEqual([]);
    expect((await read(host, id)).questions.nodes).toMatchObject([{ id: question, isHidden: true }]);
    await moderator.get('mutation ($id: ID!) { undoDecision(decision: $id) { __typename } }', { id: hide.decision.id });
    expect((await read(guests[1], id)).questions.nodes).toMatchObject([{ id: question }]);
  });

  test('mutes whoever asked a question, tells them why, and can be undone', async () => {
    const { host, id, guests } = await hall(2);
    const first = await askLive(guests[0], id, 'Are we there yet?');
    const second = await askLive(guests[0], id, 'And are we there now?');
    expect(await guests[1].refused(MUTE, { input: { question: first, reason: 'No.' } })).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    const member = await world.as('luc');
    expect(await member.refused(MUTE, { input: { question: first, reason: 'No.' } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await host.get(MUTE, { input: { question: first, reason: 'Please let others speak.', hidesQuestions: true } });
    expect((await read(guests[1], id)).questions.nodes).toEqual([]);
    expect((await read(host, id)).questions.nodes).toMatchObject([{ isAskerMuted: true }, { isAskerMuted: true }]);
    const own = await read(guests[0], id);
    expect(own.viewerAttendee).toMatchObject({ isMuted: true, mutedReason: 'Please let others speak.' });
    expect(own.viewerQuestions.map((one) => one.isAskerMuted)).toEqual([false, false]);
    expect(await guests[0].refused(ASK, asking(id, 'May I speak again?'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await guests[0].refused(VOTE, { question: second })).toMatchObject({ code: 'FORBIDDEN' });
    const admin = await world.as('sofia');
    const { decisions } = await admin.get<{ decisions: { nodes: { id: string; act: string }[] } }>(
      `query ($id: ID!) { decisions(targetType: LIVE_QUESTION, target: $id) { nodes { id act reason } } }`,
      { id: first },
    );
    expect(decisions.nodes).toMatchObject([{ act: 'mute', reason: 'Please let others speak.' }]);
    await admin.get('mutation ($id: ID!) { undoDecision(decision: $id) { __typename } }', {
      id: decisions.nodes[0]?.id,
    });
    expect((await read(guests[1], id)).questions.nodes).toHaveLength(2);
    await vote(guests[0], second);
  });
});

describe('Another device', () => {
  const MAKE = 'mutation ($id: ID!) { makeDeviceLink(webinar: $id) { ... on MakeDeviceLinkSuccess { path } } }';
  const FOLLOW = 'mutation ($token: String!) { followDeviceLink(token: $token) { __typename } }';
  const tokenOf = async (visitor: Visitor, id: string) =>
    (await visitor.get<{ makeDeviceLink: { path: string } }>(MAKE, { id })).makeDeviceLink.path.split('/').at(-1);

  test('goes on as the same attendee by a link that counts once, with no vote twice', async () => {
    const { id, code, guests } = await hall(2);
    const [phone, other] = guests;
    const question = await askLive(other, id, 'Does a vote count on both of my devices?');
    const laptop = world.guest();
    await joinWebinar(laptop, code);
    await Promise.all([vote(phone, question), vote(laptop, question)]);
    const token = await tokenOf(phone, id);
    await laptop.get(FOLLOW, { token });
    const seen = await read(laptop, id);
    expect(seen.questions.nodes).toMatchObject([{ id: question, voteCount: 1, viewerVoted: true }]);
    expect(await other.refused(FOLLOW, { token })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await world.guest().refused(MAKE, { id })).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('takes along what was asked there before only if told to', async () => {
    const { id, guests } = await hall(3);
    const [phone, laptop] = guests;
    const tablet = guests[2] as Visitor;
    const secret = await askLive(laptop, id, 'Must I tell my boss?', { isAnonymous: true });
    await laptop.get(FOLLOW, { token: await tokenOf(phone, id) });
    for (const visitor of [phone, laptop]) expect((await read(visitor, id)).viewerQuestions).toEqual([]);
    const told = await askLive(tablet, id, 'May I tell my boss?');
    const ALONG = FOLLOW.replace('token: $token', 'token: $token, takesAlong: true');
    await tablet.get(ALONG, { token: await tokenOf(phone, id) });
    expect((await read(phone, id)).viewerQuestions).toMatchObject([{ id: told }]);
    expect((await read(phone, id)).questions.nodes.map((one) => one.id)).toContain(secret);
  });

  test('makes one attendee of two taps at once', async () => {
    const { id, code } = await hall(0);
    const { code: other } = await openWebinar(await world.as('ingrid'));
    const phone = world.guest();
    await joinWebinar(phone, other);
    expect(await Promise.all([joinWebinar(phone, code), joinWebinar(phone, code)])).toEqual([id, id]);
    const rows = await world.database.rows(sql`select 1 from attendee where webinar_id = ${id}`);
    expect(rows).toHaveLength(1);
  });

  test('is the same attendee by an account, too', async () => {
    const { id, code, guests } = await hall(1);
    const question = await askLive(guests[0], id, 'One account, two devices, how many votes?');
    const [phone, laptop] = [await world.as('luc'), await world.as('luc')];
    await joinWebinar(phone, code);
    await Promise.all([vote(phone, question), vote(laptop, question)]);
    expect((await read(laptop, id)).questions.nodes).toMatchObject([{ voteCount: 1, viewerVoted: true }]);
  });
});

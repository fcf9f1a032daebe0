import { describe, expect, test } from 'vitest';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar, planOf } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();

const QUESTIONS = `query ($id: ID!) { webinar(id: $id) { state viewerAttendee { name }
  questions { nodes { id body shownName voteCount fate fateReason isHeld isOwn viewerVoted } } } }`;

interface Seen {
  webinar: {
    state: string;
    viewerAttendee: { name: string | null } | null;
    questions: { nodes: Record<string, unknown>[] };
  };
}
const read = async (visitor: Visitor, id: string) => (await visitor.get<Seen>(QUESTIONS, { id })).webinar;
const vote = (visitor: Visitor, question: string, verb = 'voteForQuestion') =>
  visitor.get(`mutation ($question: ID!) { ${verb}(question: $question) { __typename } }`, { question });
const decide = (input: object) =>
  ['mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', { input }] as const;

describe('A webinar', () => {
  test('is planned by hosts alone, and seen by nobody else until it is published', async () => {
    const host = await world.as('ingrid');
    const member = await world.as('amina');
    const plan =
      'mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ... on PlanWebinarSuccess { webinar { id state } } } }';
    expect(await member.refused(plan, { input: planOf() })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await world.guest().refused(plan, { input: planOf() })).toMatchObject({ code: 'UNAUTHENTICATED' });
    const { planWebinar } = await host.get<{ planWebinar: { webinar: { id: string; state: string } } }>(plan, {
      input: planOf(),
    });
    const { id, state } = planWebinar.webinar;
    expect(state).toBe('DRAFT');
    expect(await member.refused(QUESTIONS, { id })).toMatchObject({ code: 'NOT_FOUND' });
    await host.get('mutation ($id: ID!) { publishWebinar(webinar: $id) { __typename } }', { id });
    expect(await read(member, id)).toMatchObject({ state: 'PLANNED' });
  });

  test('lets people in by its code without an account, and keeps them who they are', async () => {
    const { id, code } = await openWebinar(await world.as('ingrid'));
    const phone = world.guest();
    expect(await joinWebinar(phone, 'CCCCCC')).toBe('CodeUnknown');
    expect(await joinWebinar(phone, code.toLowerCase().replace(/^(...)/, '$1 - '), 'Samira')).toBe(id);
    const question = await askLive(phone, id, 'How do small firms find the time for apprentices?');
    expect(await read(phone, id)).toMatchObject({ viewerAttendee: { name: 'Samira' } });
    expect((await read(world.guest(), id)).questions.nodes).toEqual([
      expect.objectContaining({ id: question, shownName: 'Samira', isOwn: false, fate: 'WAITING' }),
    ]);
  });

  test('counts one vote for each attendee, and takes it back', async () => {
    const { id, code } = await openWebinar(await world.as('ingrid'));
    const [asker, other] = [world.guest(), world.guest()];
    await joinWebinar(asker, code);
    const question = await askLive(asker, id, 'Who pays for the equipment in the end?');
    const outsider = await world.as('luc');
    const voting = 'mutation ($question: ID!) { voteForQuestion(question: $question) { __typename } }';
    expect(await outsider.refused(voting, { question })).toMatchObject({ code: 'FORBIDDEN' });
    await joinWebinar(other, code);
    await Promise.all([vote(other, question), vote(other, question), vote(asker, question)]);
    expect((await read(other, id)).questions.nodes[0]).toMatchObject({ voteCount: 2, viewerVoted: true });
    await vote(other, question, 'withdrawVoteForQuestion');
    expect((await read(other, id)).questions.nodes[0]).toMatchObject({ voteCount: 1, viewerVoted: false });
  });

  test('gives each question a fate, decided by its hosts, with a reason where it is declined', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host);
    const asker = world.guest();
    await joinWebinar(asker, code);
    const question = await askLive(asker, id, 'Will the recording be subtitled?', { isAnonymous: true });
    expect(await asker.refused(...decide({ question, fate: 'ANSWERED' }))).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await host.refused(...decide({ question, fate: 'DECLINED' }))).toMatchObject({ code: 'BAD_INPUT' });
    await host.get(...decide({ question, fate: 'DECLINED', reason: 'Asked and answered last time.' }));
    expect((await read(asker, id)).questions.nodes[0]).toMatchObject({
      fate: 'DECLINED',
      fateReason: 'Asked and answered last time.',
      shownName: null,
    });
  });

  test('holds questions back until a host lets them through, where its hosts want that', async () => {
    const host = await world.as('ingrid');
    const { id, code } = await openWebinar(host, { isPremoderated: true });
    const [asker, other] = [world.guest(), world.guest()];
    await joinWebinar(asker, code);
    await joinWebinar(other, code);
    const question = await askLive(asker, id, 'Is this thing on, and who sees this?');
    expect((await read(other, id)).questions.nodes).toEqual([]);
    expect((await read(asker, id)).questions.nodes).toEqual([expect.objectContaining({ id: question, isHeld: true })]);
    await host.get(...decide({ question, fate: 'SHOWN' }));
    expect((await read(other, id)).questions.nodes).toEqual([expect.objectContaining({ id: question, isHeld: false })]);
  });
});

import { beforeAll, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { registerCentre } from '../support/partners.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });

const QUESTION = `id body language slide shownName askedAt voteCount fate fateReason mergedInto threadId isHeld isHidden
  isOwn viewerVoted isAskerMuted`;
const LIVE = `query ($id: ID!) { viewer { person { id } } webinar(id: $id) { id state takesInput text { title } channel
  sequence viewerCan { moderate } viewerAttendee { name isMuted } reactions { reaction now }
  viewerQuestions { ${QUESTION} mergedQuestion { id body } } questions(first: 30) { nodes { ${QUESTION} } } } }`;
const SHARED = `query ($id: ID!) { webinar(id: $id) { takesInput viewerCan { moderate } questions(first: 30) { nodes { ${QUESTION} } } } }`;
let id: string;
let attendee: Visitor;
let member: Visitor;

beforeAll(async () => {
  const opened = await openWebinar(await world.as('ingrid'));
  ({ id } = opened);
  [attendee, member] = [world.guest(), await world.as('luc')];
  for (const visitor of [attendee, member]) {
    await joinWebinar(visitor, opened.code);
    for (let number = 0; number < 4; number++)
      await askLive(visitor, id, `Question ${number} of somebody who asks much?`);
  }
  const [kept, merged] = await world.database.rows<{ id: string }>(
    sql`select id from live_question where webinar_id = ${id} order by id limit 2`,
  );
  await world.database.rows(
    sql`update live_question set fate = 'merged', merged_into = ${kept?.id} where id = ${merged?.id}`,
  );
  for (const visitor of [attendee, member]) await visitor.get(LIVE, { id });
});

test('The live page of an attendee sends six statements, of a member three more', async () => {
  expect((await statementsOf(() => attendee.get(LIVE, { id }))).length).toBeLessThanOrEqual(6);
  expect((await statementsOf(() => member.get(LIVE, { id }))).length).toBeLessThanOrEqual(9);
});

test('The list that all attendees share takes two statements', async () => {
  expect((await statementsOf(() => world.guest().get(SHARED, { id }))).length).toBeLessThanOrEqual(2);
});

test('Who looks for partners there takes one statement, and one for what the viewer may say', async () => {
  const partners = `query ($id: ID!) { webinar(id: $id) { partnerSeekers { summary centre { name } partnerPost { title } }
    viewerPartnerSeats { centre { name } posts { title } } } }`;
  await registerCentre(member);
  for (const visitor of [attendee, member]) await visitor.get(partners, { id });
  // The webinar, and for a member session and person.
  expect((await statementsOf(() => attendee.get(partners, { id }))).length).toBeLessThanOrEqual(2);
  expect((await statementsOf(() => member.get(partners, { id }))).length).toBeLessThanOrEqual(5);
});

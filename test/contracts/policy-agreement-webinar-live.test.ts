import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
type Who = PersonKey | 'guest' | 'asker' | 'attendee';
/** Ingrid hosts, yusuf moderates the theme, marta all of them, sofia is admin, jonas moderates another theme. */
const everybody: readonly Who[] = [
  ...(['guest', 'asker', 'attendee', 'amina', 'ingrid', 'yusuf', 'marta', 'sofia', 'jonas', 'tomas'] as const),
];
const staff: readonly Who[] = ['ingrid', 'yusuf', 'marta', 'sofia'];
const visitors = new Map<Who, Visitor>();
const of = (who: Who) => visitors.get(who) as Visitor;
/** What must never be told of whoever asked. */
const secret = { mail: `canary-${randomUUID().slice(0, 8)}@example.org`, name: `Canary ${randomUUID().slice(0, 8)}` };
let webinar: string;
let attendee: string;
const questions = { open: '', held: '', hidden: '' };

beforeAll(async () => {
  for (const who of everybody)
    visitors.set(who, ['guest', 'asker', 'attendee'].includes(who) ? world.guest() : await world.as(who as PersonKey));
  const { id, code } = await openWebinar(of('ingrid'), { themes: ['work-based-learning'] });
  webinar = id;
  await Promise.all([joinWebinar(of('asker'), code, secret.name), joinWebinar(of('attendee'), code)]);
  questions.open = await askLive(of('asker'), id, 'Everybody may read this one.', { isAnonymous: true });
  questions.held = await askLive(of('asker'), id, 'This one waits for a host.', { isAnonymous: true });
  questions.hidden = await askLive(of('asker'), id, 'This one was hidden by a host.', { isAnonymous: true });

  await world.database.rows(sql`update live_question set held_at = now() where id = ${questions.held}`);
  await world.database.rows(sql`update live_question set hidden_at = now() where id = ${questions.hidden}`);
  const row = await world.database.one<{ id: string }>(
    sql`update attendee set email = ${secret.mail} where webinar_id = ${id} and name = ${secret.name} returning id`,
  );
  attendee = row?.id ?? '';
});

const LIST = `query ($id: ID!) { webinar(id: $id) { questions { nodes { id } } } }`;
const ONE = `query ($id: ID!, $question: ID!) { webinar(id: $id) { question(id: $question) { id } } }`;

describe.each(everybody)('What %s sees of live questions', (who) => {
  const sees = (question: keyof typeof questions): boolean =>
    question === 'open' || who === 'asker' || staff.includes(who);

  test('is the same in the list, alone and for a vote', async () => {
    const { webinar: listed } = await of(who).get<{ webinar: { questions: { nodes: { id: string }[] } } }>(LIST, {
      id: webinar,
    });
    const ids = listed.questions.nodes.map(({ id }) => id);
    for (const [name, question] of Object.entries(questions)) {
      const seen = sees(name as keyof typeof questions);
      expect([name, ids.includes(question)]).toEqual([name, seen]);
      const alone = await of(who).get<{ webinar: { question: unknown } }>(ONE, { id: webinar, question });
      expect([name, alone.webinar.question !== null]).toEqual([name, seen]);
    }
  });

  test('never tells who asked: no name, no mail, no id', async () => {
    const answers = await Promise.all([
      of(who).send(
        `query ($id: ID!) { webinar(id: $id) { viewerQuestions { id } seals { id identity { name email personId } }
          questions { nodes { id shownName isOwn isAskerMuted } } reactions { reaction total } } }`,
        { id: webinar },
      ),
      of(who).send('query ($id: ID!) { liveQuestion(id: $id) { id shownName webinar { id } } }', {
        id: questions.open,
      }),
      of(who).send(`{ duties { nodes { id targetId subject { id name } } } }`),
      of(who).send(`{ decisions { nodes { id targetId path } } }`),
      of(who).send('{ search(query: "Canary") { nodes { title excerpt } } }'),
    ]);
    const told = JSON.stringify(answers);
    for (const never of [secret.mail, secret.name, attendee]) expect(told).not.toContain(never);
  });

  test('lets those mute and ask for the seal who moderate the webinar, and nobody else', async () => {
    const acts = [
      `mutation ($q: ID!) { unmuteAsker(input: { question: $q }) { __typename } }`,
      `mutation ($q: ID!) { requestSeal(input: { question: $q, reason: "To see who may do this." }) { __typename } }`,
    ];
    for (const act of acts) {
      const { errors } = await of(who).send(act, { q: questions.open });
      expect(errors?.[0]?.extensions.code ?? 'done').toBe(
        staff.includes(who) ? 'done' : ['guest', 'asker', 'attendee'].includes(who) ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      );
    }
    await world.database.rows(sql`delete from identity_seal where question_id = ${questions.open}`);
  });
});

test('The log of events, the record of acts and the queue know nobody who asked', async () => {
  await of('ingrid').get(
    `mutation ($q: ID!) { muteAsker(input: { question: $q, reason: "Enough.", hidesQuestions: true }) { __typename } }`,
    { q: questions.open },
  );
  await of('ingrid').get(
    `mutation ($q: ID!) { requestSeal(input: { question: $q, reason: "It may be a threat." }) { __typename } }`,
    { q: questions.open },
  );
  await world.settle();
  const rows = await world.database.rows<{ all: string }>(sql`
    select coalesce((select string_agg(to_jsonb(e)::text, '') from event e where e.type like 'webinar.question%' or e.type like 'webinar.seal%'), '')
      || coalesce((select string_agg(to_jsonb(d)::text, '') from decision d where d.target_type = 'LIVE_QUESTION'), '')
      || coalesce((select string_agg(to_jsonb(d)::text, '') from duty d where d.target_type = 'LIVE_QUESTION'), '') as all`);
  expect(rows[0]?.all).toContain('webinar.seal-requested');
  for (const never of [secret.mail, secret.name, attendee]) expect(rows[0]?.all).not.toContain(never);
});

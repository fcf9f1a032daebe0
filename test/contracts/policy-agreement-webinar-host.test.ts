import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import { canWebinar, moderatedWebinar, visibleWebinar } from '@guildhall/webinar';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar, planOf } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
type Who = PersonKey | 'guest' | 'colleague';
/** Ingrid hosts, luc and a guest joined the rehearsal, yusuf moderates the theme, marta all, sofia is admin. */
const everybody: readonly Who[] = ['guest', 'colleague', 'amina', 'luc', 'ingrid', 'yusuf', 'marta', 'sofia'];
const visitors = new Map<Who, Visitor>();
const of = (who: Who) => visitors.get(who) as Visitor;
const SECRET = 'canary-quetzal';
let [webinar, rehearsal, question, declined] = ['', '', '', ''];

interface Row {
  id: string;
  hosts: string[];
  themes: string[];
  publishedAt: Date | null;
  practiceOf: string | null;
  rehearsers: string[];
}

beforeAll(async () => {
  for (const who of everybody)
    visitors.set(who, who === 'guest' || who === 'colleague' ? world.guest() : await world.as(who));
  const host = of('ingrid');
  const { id, code } = await openWebinar(host);
  webinar = id;
  await host.get('mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { __typename } }', {
    input: planOf(),
  });
  const made = await host.get<{ rehearseWebinar: { webinar: { id: string; code: string } } }>(
    `mutation ($id: ID!) { rehearseWebinar(webinar: $id, idempotencyKey: "agreement-1") {
      ... on RehearseWebinarSuccess { webinar { id code } } } }`,
    { id },
  );
  rehearsal = made.rehearseWebinar.webinar.id;
  for (const who of ['luc', 'colleague'] as const) await joinWebinar(of(who), made.rehearseWebinar.webinar.code);
  question = await askLive(of('colleague'), rehearsal, `Does ${SECRET} work?`);
  await joinWebinar(of('guest'), code);
  declined = await askLive(of('guest'), webinar, 'Will this be declined?');
  await host.get('mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', {
    input: { question: declined, fate: 'DECLINED', reasonNumber: 1 },
  });
});

/** The actor as the policies see them; guests by the browser that joined. */
async function actorOf(who: Who): Promise<Actor> {
  const isGuest = who === 'guest' || who === 'colleague';
  const personId = isGuest ? null : await world.idOf(who);
  const grants = await world.database.rows<Actor['grants'][number]>(
    sql`select role, theme from role_grant where person_id = ${personId}`,
  );
  const joined = who === 'colleague' ? rehearsal : who === 'guest' ? webinar : '0';
  const device = await world.database.one<{ guestId: string }>(sql`select d.guest_id as "guestId"
    from attendee_device d where d.webinar_id = ${joined}`);
  const nowhere = { sessionId: null, language: 'en', address: '', requestId: '' } as const;
  return { ...nobodyBarred, ...nowhere, personId, grants, guestId: device?.guestId ?? null };
}

describe.each(everybody)('What %s sees of webinars', (who) => {
  const mayRehearse = ['luc', 'colleague', 'ingrid', 'sofia'].includes(who);

  test('says the same for one as for many, and as the api does', async () => {
    const actor = await actorOf(who);
    const rows = await world.database.rows<Row>(sql`select id::text, hosts, themes, published_at as "publishedAt",
      practice_of::text as "practiceOf", rehearsers from webinar`);
    const idsOf = async (condition: Sql) =>
      (await world.database.rows<{ id: string }>(sql`select w.id::text from webinar w where ${condition}`)).map(
        ({ id }) => id,
      );
    const [visible, moderated] = [await idsOf(visibleWebinar(actor)), await idsOf(moderatedWebinar(actor))];
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const row of rows) {
      const seen = await of(who).send('query ($id: ID!) { webinar(id: $id) { id } }', { id: row.id });
      const sees = canWebinar.view(actor, row);
      expect([row.id, visible.includes(row.id), seen.errors === undefined]).toEqual([row.id, sees, sees]);
      expect([row.id, moderated.includes(row.id)]).toEqual([row.id, canWebinar.moderate(actor, row)]);
      if (row.id === rehearsal) expect(sees).toBe(mayRehearse);
    }
  });

  test('of a rehearsal is nothing in lists, searches and questions, unless they have its code', async () => {
    const told = await of(who).send(
      `{ webinars(first: 50) { nodes { id } } past: webinars(filter: PAST, first: 50) { nodes { id } } search(query: "${SECRET}") { nodes { excerpt } } }`,
    );
    expect(JSON.stringify(told)).not.toContain(`"${rehearsal}"`);
    const { errors } = await of(who).send('query ($id: ID!) { liveQuestion(id: $id) { body } }', { id: question });
    expect(errors === undefined).toBe(mayRehearse);
  });

  test('tells who decided to those who run the webinar alone', async () => {
    const { data } = await of(who).send<{ webinar: { question: { decidedBy: { name: string } | null } } }>(
      `query ($id: ID!, $question: ID!) { webinar(id: $id) { question(id: $question) { decidedBy { name } } } }`,
      { id: webinar, question: declined },
    );
    const runs = ['ingrid', 'yusuf', 'marta', 'sofia'].includes(who);
    expect(data?.webinar.question.decidedBy !== null).toBe(runs);
  });
});

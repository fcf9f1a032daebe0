import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import { canViewOutcome } from '@guildhall/webinar';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, openWebinar } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'yusuf', 'marta', 'paolo', 'ingrid', 'sofia'];
const SECRET = 'canary-hoopoe';
let id = '';
let asker: Visitor;
let host: Visitor;
const key = () => `after-${Math.random().toString(36).slice(2).padEnd(10, '0')}`;

/** A question that was hidden, one that is held, an outcome that was withdrawn, all because of a guest with an address. */
beforeAll(async () => {
  host = await world.as('ingrid');
  const made = await openWebinar(host);
  id = made.id;
  asker = world.guest();
  await joinWebinar(asker, made.code, 'Open Olga');
  await world.database.rows(sql`update attendee set email = ${`${SECRET}@example.org`}, registered_at = now(),
    confirmed_at = now() where webinar_id = ${id} and name = 'Open Olga'`);
  const other = world.guest();
  await joinWebinar(other, made.code, 'Other Otto');
  await world.database.rows(sql`update attendee set email = 'other@example.org', registered_at = now(),
    confirmed_at = now() where webinar_id = ${id} and name = 'Other Otto'`);
  const shown = await askLive(asker, id, 'What may everybody read?', { isAnonymous: true });
  const [hidden, held] = [await askLive(asker, id, `Hidden ${SECRET}?`), await askLive(asker, id, `Held ${SECRET}?`)];
  await world.database.rows(
    sql`update live_question set hidden_at = now(), hidden_reason = 'spam' where id = ${hidden}`,
  );
  await world.database.rows(sql`update live_question set held_at = now(), fate = 'declined', fate_reason = 'No.'
    where id = ${held}`);
  await host.get('mutation ($input: DecideQuestionInput!) { decideQuestion(input: $input) { __typename } }', {
    input: { question: shown, fate: 'ANSWERED' },
  });
  await host.get('mutation ($id: ID!) { endWebinar(webinar: $id) { __typename } }', { id });
  const record = async (markdown: string, questions: string[]) =>
    (
      await host.get<{ recordOutcome: { outcome: { id: string } } }>(
        `mutation ($input: RecordOutcomeInput!) { recordOutcome(input: $input) {
          ... on RecordOutcomeSuccess { outcome { id } } } }`,
        { input: { webinar: id, markdown, language: 'en', questions, idempotencyKey: key() } },
      )
    ).recordOutcome.outcome.id;
  await record('This changed.', [shown, hidden, held]);
  const outcome = await record(`This ${SECRET} did not.`, [hidden]);
  await host.get('mutation ($input: WithdrawOutcomeInput!) { withdrawOutcome(input: $input) { __typename } }', {
    input: { outcome, reason: 'A mistake.' },
  });
  await host.get('mutation ($input: CloseWebinarInput!) { closeWebinar(input: $input) { __typename } }', {
    input: { webinar: id, early: true },
  });
  await world.settle();
});

async function actorOf(who: PersonKey | 'guest'): Promise<Actor> {
  const personId = who === 'guest' ? null : await world.idOf(who);
  const grants = await world.database.rows<Actor['grants'][number]>(
    sql`select role, theme from role_grant where person_id = ${personId}::uuid`,
  );
  return {
    ...{ personId, grants, ...nobodyBarred, guestId: null, sessionId: null },
    ...{ language: 'en', address: '127.0.0.1', requestId: 'test' },
  } as Actor;
}

describe('Outcomes', () => {
  test.each(everybody)('are listed for %s as the policy of one says', async (who) => {
    const actor = await actorOf(who);
    const visitor = who === 'guest' ? world.guest() : await world.as(who);
    const webinar = await world.database.one<Parameters<typeof canViewOutcome>[1]>(sql`select hosts, themes,
      published_at as "publishedAt", practice_of as "practiceOf" from webinar where id = ${id}`);
    const rows = await world.database.rows<{ id: string; withdrawnAt: Date | null }>(
      sql`select id::text, withdrawn_at as "withdrawnAt" from outcome where webinar_id = ${id} order by id`,
    );
    const { webinar: seen } = await visitor.get<{ webinar: { outcomes: { id: string }[] } }>(
      'query ($id: ID!) { webinar(id: $id) { outcomes { id } } }',
      { id },
    );
    if (!webinar) throw new Error('The webinar is gone.');
    expect(seen.outcomes.map((one) => one.id)).toEqual(
      rows.filter((row) => canViewOutcome(actor, webinar, row)).map((row) => row.id),
    );
  });
});

const EVERYTHING = `query ($id: ID!) { webinar(id: $id) {
  record { questionCount decidedCount outcomeCount } summary { markdown } closing { draft summary } materials { name }
  followUps { title } outcomes { markdown questionIds withdrawal { reason } }
  exportedQuestions { nodes { id asker shownName body fateReason } }
  questions { nodes { body thread { title } } } viewerQuestions { body } viewerVotedQuestions { body } }
  viewerWebinars { nodes { viewerQuestions { body } outcomes { markdown } } } }`;

describe('What was hidden, held or withdrawn, and who asked', () => {
  test.each(['guest', 'amina', 'luc'] as const)('is told to %s by no page, export or figure', async (who) => {
    const visitor = who === 'guest' ? world.guest() : await world.as(who);
    const told = await visitor.send(EVERYTHING, { id });
    expect(told.errors).toBeUndefined();
    expect(told.data).toMatchObject({ webinar: { record: { questionCount: 1, decidedCount: 1, outcomeCount: 1 } } });
    const said = JSON.stringify(told);
    expect(said).not.toContain(SECRET);
    expect(said).not.toContain('Open Olga');
  });

  test('stands in no mail and no notice but the one to whoever asked what was held', async () => {
    const own = await world.mails(`${SECRET}@example.org`);
    expect(own.map(({ text }) => text).join()).toContain(`> Held ${SECRET}?`);
    for (const { subject, text } of own) expect(subject + text).not.toMatch(/Hidden canary|did not/);
    const [other] = await world.mails('other@example.org');
    expect(other?.text).toContain('registered for is over');
    expect(JSON.stringify(other)).not.toMatch(/canary|Olga/);
    const notices = await world.database.rows(sql`select details from notice`);
    expect(JSON.stringify(notices)).not.toContain(SECRET);
  });

  test('is no secret to hosts, but who asked is', async () => {
    const told = JSON.stringify(await host.send(EVERYTHING, { id }));
    expect(told).toContain(`Hidden ${SECRET}?`);
    expect(told).not.toContain('@example.org');
    const events = await world.database.rows(sql`select payload from event where type like 'webinar.%'`);
    expect(JSON.stringify(events)).not.toContain('Olga');
  });
});

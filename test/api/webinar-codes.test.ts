import { beforeEach, describe, expect, test } from 'vitest';
import { Limits, sql, Visitors } from '@guildhall/database';
import { useLive } from '../support/live-world.js';
import type { Answer, Visitor } from '../support/visitor.js';
import { joinWebinar, openWebinar, planOf } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ LIMIT_FACTOR: '1' });
const { live } = useLive(world);
const WRONG = 'CCCCCC';
const JOIN = `mutation ($code: String!) { joinWebinar(input: { code: $code }) { __typename } }`;
const LOOK = `query ($code: String!) { webinarOfCode(code: $code) { id viewerAttendee { id } } }`;

/** Joins from an address; gives the name of the outcome or of the refusal. */
async function joinFrom(source: string, code: string, query = JOIN): Promise<string> {
  const { body } = await world
    .guest()
    .agent.post('/graphql')
    .set('x-forwarded-for', source)
    .send({ query, variables: { code } });
  const { data, errors } = body as Answer<{ joinWebinar?: { __typename: string }; webinarOfCode?: unknown }>;
  if (errors?.[0]) return errors[0].extensions.code;
  return data?.joinWebinar?.__typename ?? (data?.webinarOfCode ? 'Found' : 'NotFound');
}

describe('A session code', () => {
  let code: string;
  beforeEach(async () => {
    await world.database.rows(sql`delete from budget`);
    ({ code } = await openWebinar(await world.as('ingrid')));
  });

  test('is guessed sixty times from one address; from there right ones are refused then, too, elsewhere nothing changed', async () => {
    for (let guess = 0; guess < 60; guess++)
      expect(await joinFrom('192.0.2.1', WRONG, guess % 2 ? JOIN : LOOK)).toMatch(/CodeUnknown|NotFound/);
    expect(await joinFrom('192.0.2.1', WRONG)).toBe('RATE_LIMITED');
    expect(await joinFrom('192.0.2.1', code)).toBe('RATE_LIMITED');
    expect(await joinFrom('192.0.2.1', code, LOOK)).toBe('RATE_LIMITED');
    expect(await joinFrom('192.0.2.2', code)).toBe('JoinWebinarSuccess');
  });

  test('lets a whole hall in from one address, however many look and join', async () => {
    for (let one = 0; one < 70; one++) expect(await joinFrom('192.0.2.3', code)).toBe('JoinWebinarSuccess');
    expect(await joinFrom('192.0.2.3', code, LOOK)).toBe('Found');
  });

  test('leaves five tries to each address while somebody guesses from everywhere', async () => {
    await world.app.get(Limits).spend('codesOverall', 'all', 2000);
    for (let guess = 0; guess < 5; guess++) expect(await joinFrom('192.0.2.4', WRONG)).toBe('CodeUnknown');
    expect(await joinFrom('192.0.2.4', WRONG)).toBe('RATE_LIMITED');
    expect(await joinFrom('192.0.2.5', code)).toBe('JoinWebinarSuccess');
  });

  test('opens from an hour before the beginning until input is closed, and nothing before or after', async () => {
    const host = await world.as('ingrid');
    const { planWebinar } = await host.get<{ planWebinar: { webinar: { id: string; code: string } } }>(
      'mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ... on PlanWebinarSuccess { webinar { id code } } } }',
      { input: planOf() },
    );
    const { id, code: own } = planWebinar.webinar;
    const set = (change: ReturnType<typeof sql>) =>
      world.database.rows(sql`update webinar set ${change} where id = ${id}`);
    expect(await joinFrom('192.0.2.6', own)).toBe('CodeUnknown');
    await set(
      sql`published_at = now(), starts_at = now() + interval '61 minutes', ends_at = now() + interval '3 hours'`,
    );
    expect(await joinFrom('192.0.2.6', own)).toBe('CodeUnknown');
    await set(sql`starts_at = now() + interval '59 minutes'`);
    expect(await joinFrom('192.0.2.6', own)).toBe('JoinWebinarSuccess');
    await set(sql`opened_at = now(), ended_at = now() - interval '6 days'`);
    expect(await joinFrom('192.0.2.6', own)).toBe('JoinWebinarSuccess');
    await set(sql`ended_at = now() - interval '8 days'`);
    expect(await joinFrom('192.0.2.6', own)).toBe('CodeUnknown');
    await set(sql`ended_at = null, closed_at = now()`);
    expect(await joinFrom('192.0.2.6', own)).toBe('CodeUnknown');
  });

  test('makes attendees known, each counted for themselves where everybody shares one address', async () => {
    const [attendee, early, stranger] = [world.guest(), world.guest(), world.guest()];
    await Promise.all([joinWebinar(attendee, code), joinWebinar(early, code)]);
    const limits = world.app.get(Limits);
    await limits.spend('requestsBySource', '127.0.0.1', 1200).catch(() => undefined);
    await limits.spend('socketsBySource', '127.0.0.1', 300).catch(() => undefined);
    expect((await stranger.send('{ viewer { person { id } } }')).errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect((await attendee.send('{ viewer { person { id } } }')).errors).toBeUndefined();
    await expect(live(stranger)).rejects.toThrow();
    await live(attendee);
    // As after a restart, when nobody is known.
    Reflect.get(world.app.get(Visitors), 'known').clear();
    await live(early);
    expect((await early.send('{ viewer { person { id } } }')).errors).toBeUndefined();
    for (const budget of ['requestsBySource', 'socketsBySource'] as const) await limits.forget(budget, '127.0.0.1');
  });

  test('makes no more attendees from one address than fit in a hall; those who are in stay in', async () => {
    const attendee = world.guest();
    const webinar = await joinWebinar(attendee, code);
    const limits = world.app.get(Limits);
    await limits.spend('entriesBySource', '127.0.0.1', 10_000).catch(() => undefined);
    expect(await world.guest().refused(JOIN, { code })).toMatchObject({ code: 'RATE_LIMITED' });
    expect(await joinWebinar(attendee, code)).toBe(webinar);
    await limits.forget('entriesBySource', '127.0.0.1');
  });

  test('joins nobody who only looks', async () => {
    expect(await joinFrom('192.0.2.7', code, LOOK)).toBe('Found');
    const rows = await world.database.rows(
      sql`select 1 from attendee a join webinar w on w.id = a.webinar_id where w.code = ${code}`,
    );
    expect(rows).toEqual([]);
  });

  test('lets one attendee ask six questions a minute, and never the neighbour pay for it', async () => {
    const ASK = `mutation ($input: AskLiveQuestionInput!) { askLiveQuestion(input: $input) { __typename } }`;
    const [loud, quiet] = [world.guest(), world.guest()];
    const webinar = await joinWebinar(loud, code);
    await joinWebinar(quiet, code);
    const ask = async (visitor: Visitor, number: number) => {
      const input = {
        webinar,
        body: `Question number ${number}?`,
        language: 'en',
        idempotencyKey: `flood-number-${number}`,
      };
      return (await visitor.send(ASK, { input })).errors?.[0]?.extensions.code ?? 'asked';
    };
    for (let number = 1; number <= 6; number++) expect(await ask(loud, number)).toBe('asked');
    expect(await ask(loud, 7)).toBe('RATE_LIMITED');
    expect(await ask(quiet, 8)).toBe('asked');
  });
});

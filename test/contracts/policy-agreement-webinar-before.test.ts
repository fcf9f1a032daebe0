import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import { canWebinar } from '@guildhall/webinar';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import type { Visitor } from '../support/visitor.js';
import { planOf } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const everybody: readonly (PersonKey | 'guest')[] = ['guest', 'amina', 'yusuf', 'marta', 'ingrid', 'sofia'];
const word = `canary${randomUUID().replaceAll('-', '')}`;
const email = `${word}@school.example`;

interface Fact {
  readonly id: string;
  readonly hosts: string[];
  readonly themes: string[];
  readonly publishedAt: Date | null;
  readonly practiceOf: string | null;
}
let facts: Fact[];
let published: string;

/** A draft, an announced one with somebody registered, and a rehearsal of it. */
beforeAll(async () => {
  const host = await world.as('ingrid');
  const startsAt = new Date(Date.now() + 48 * 3_600_000).toISOString();
  const endsAt = new Date(Date.now() + 49 * 3_600_000).toISOString();
  const plan = async (title: string) => {
    const texts = [{ language: 'en', title: `${title} ${word}`, markdown: 'About *it*.' }];
    const { planWebinar } = await host.get<{ planWebinar: { webinar: { id: string } } }>(
      'mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ... on PlanWebinarSuccess { webinar { id } } } }',
      { input: planOf({ texts, startsAt, endsAt, speakers: [{ name: 'Ada Nwosu', about: 'R&D' }] }) },
    );
    return planWebinar.webinar.id;
  };
  const draft = await plan('Draft');
  published = await plan('Announced');
  await host.get('mutation ($id: ID!) { publishWebinar(webinar: $id) { __typename } }', { id: published });
  const rehearsal = await plan('Rehearsal');
  await world.database.rows(
    sql`update webinar set practice_of = ${published}, published_at = now() where id = ${rehearsal}`,
  );
  await host.get('mutation ($input: EditWebinarInput!) { editWebinar(input: $input) { __typename } }', {
    input: {
      webinar: rehearsal,
      ...withoutKey(
        planOf({ texts: [{ language: 'en', title: `Rehearsal ${word}`, markdown: '' }], startsAt, endsAt }),
      ),
    },
  });
  const guest = world.guest();
  await guest.get('mutation ($input: RegisterForWebinarInput!) { registerForWebinar(input: $input) { __typename } }', {
    input: { webinar: published, email, name: 'Somebody' },
  });
  await world.settle();
  const link = /personal\/([\w-]+)/.exec((await world.mails(email))[0]?.text ?? '')?.[1];
  await guest.get('mutation ($token: String!) { confirmRegistration(token: $token) { __typename } }', { token: link });
  await world.settle();
  facts = await world.database.rows<Fact>(sql`select id::text, hosts, themes, published_at as "publishedAt",
    practice_of::text as "practiceOf" from webinar where id = any(${[draft, published, rehearsal]}::bigint[])`);
});

const withoutKey = ({ idempotencyKey: _, ...plan }: ReturnType<typeof planOf>) => plan;

async function actorOf(key: PersonKey | 'guest'): Promise<Actor> {
  const personId = key === 'guest' ? null : await world.idOf(key);
  const grants = await world.database.rows<Actor['grants'][number]>(
    sql`select role, theme from role_grant where person_id = ${personId}::uuid`,
  );
  const place = { guestId: null, sessionId: null, language: 'en', address: '', requestId: 'contract' } as const;
  return { personId, grants, ...nobodyBarred, ...place };
}
const visit = (key: PersonKey | 'guest'): Visitor | Promise<Visitor> =>
  key === 'guest' ? world.guest() : world.as(key);

describe.each(everybody)('%s', (key) => {
  test('meets the same webinars by address, in lists, in the search and in their files', async () => {
    const actor = await actorOf(key);
    const visitor = await visit(key);
    const seen = facts.filter((one) => canWebinar.view(actor, one)).map(({ id }) => id);
    const told = seen.filter((id) => facts.some((one) => one.id === id && one.publishedAt && !one.practiceOf));
    for (const { id } of facts) {
      const { errors } = await visitor.send('query ($id: ID!) { webinar(id: $id) { id } }', { id });
      expect([id, errors === undefined]).toEqual([id, seen.includes(id)]);
    }
    for (const filter of ['UPCOMING', 'ALL', 'NEWEST', 'CALENDAR']) {
      const { webinars } = await visitor.get<{ webinars: { nodes: { id: string }[] } }>(
        `{ webinars(filter: ${filter}, first: 100) { nodes { id } } }`,
      );
      const found = webinars.nodes.map(({ id }) => id).filter((id) => facts.some((one) => one.id === id));
      expect([filter, found.sort()]).toEqual([filter, told.sort()]);
    }
    const { search } = await visitor.get<{ search: { nodes: { kind: string; path: string; excerpt: string }[] } }>(
      'query ($query: String!) { search(query: $query) { nodes { kind path excerpt } } }',
      { query: word },
    );
    expect(search.nodes[0]?.excerpt).toMatch(/About it\.\s+Ada Nwosu, R&D/);
    expect(search.nodes.filter(({ kind }) => kind === 'WEBINAR').map(({ path }) => path)).toEqual([
      `/webinars/${published}`,
    ]);
  });

  test('learns nothing of who registered', async () => {
    const visitor = await visit(key);
    const answer = await visitor.get(
      `query ($id: ID!) { webinar(id: $id) { joinUrl seatsLeft registrations { seated waiting unconfirmed }
        viewerAttendee { id name email } hosts { name } } }`,
      { id: published },
    );
    expect(JSON.stringify(answer)).not.toMatch(new RegExp(`${email}|Somebody`));
    const isHost = canWebinar.host(await actorOf(key), facts.find(({ id }) => id === published) as Fact);
    expect(answer).toMatchObject({
      webinar: {
        viewerAttendee: null,
        registrations: isHost ? { seated: 1 } : null,
        joinUrl: isHost ? expect.any(String) : null,
      },
    });
  });
});

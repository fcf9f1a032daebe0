import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { sql } from '@guildhall/database';
import { canConsortium, type ConsortiumFacts } from '@guildhall/partnering';
import type { PersonKey } from '../../apps/api/src/demo/community/types.js';
import { act, announceCall, beginConsortium, done, join, letterOf } from '../support/consortium.js';
import { openPartnerPost, registerCentre } from '../support/partners.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const world = useWorld({ WORKER: 'separate' });
const everybody: readonly (PersonKey | 'guest')[] = [
  ...(['guest', 'luc', 'jonas', 'amina', 'tomas', 'yusuf', 'marta', 'sofia'] as const),
];
const secretOf = (what: string) => `canary-${what}-${randomUUID().slice(0, 8)}`;
/** What a consortium says, to whom. */
const secret = {
  name: secretOf('name'),
  summary: secretOf('summary'),
  words: secretOf('words'),
  reason: secretOf('reason'),
  letter: secretOf('letter'),
};

let id: string;
let call: string;
let company: string;
let facts: ConsortiumFacts;

const PAGE = `query ($id: ID!) { consortium(id: $id) { id name summary state isComplete coordinator { text { name } }
  call { text { name } consortiumCount } viewerCan { share coordinate lead } checks { rule says missing }
  partners { centreId state words letterState letter { legalName contribution } centre { text { name } country } }
  openings { fills post { title centre { text { name } } } } invitable(name: "college") { centre { text { name } } }
  history { nodes { step words person { name } centre { text { name } } about { text { name } } } } } }`;

/**
 * Luc's school coordinates; Jonas's company joined and wrote a letter; Amina's centre is asked; Tomas's declined; Yusuf's
 * was removed. Marta and Sofia moderate everything, and have no part in it.
 */
beforeAll(async () => {
  const [luc, jonas, amina, tomas, yusuf, sofia] = (await Promise.all(
    (['luc', 'jonas', 'amina', 'tomas', 'yusuf', 'sofia'] as const).map((key) => world.as(key)),
  )) as [Visitor, Visitor, Visitor, Visitor, Visitor, Visitor];
  call = await announceCall(sofia);
  const school = await registerCentre(luc);
  company = await registerCentre(jonas, { kind: 'COMPANY', country: 'DE' });
  const asked = await registerCentre(amina, { country: 'EG' });
  const declined = await registerCentre(tomas, { country: 'ES' });
  const removed = await registerCentre(yusuf, { country: 'IT' });
  id = await beginConsortium(luc, call, school, { name: secret.name, summary: secret.summary });
  await join(luc, id, jonas, company);
  await join(luc, id, yusuf, removed);
  const inviting = { consortium: id, role: 'ASSOCIATED', words: secret.words };
  for (const centre of [asked, declined]) await done(luc, 'invitePartner', { ...inviting, centre });
  await done(tomas, 'declinePartnerInvitation', { consortium: id, centre: declined });
  await done(luc, 'removePartner', { consortium: id, centre: removed, reason: secret.reason });
  const letter = letterOf({ legalName: secret.letter, contribution: `We give ${secret.letter} and more.` });
  await done(jonas, 'writeLetter', { consortium: id, centre: company, ...letter });
  await openPartnerPost(tomas, declined, { kind: 'OFFER' });
  const [row] = await world.database.rows<ConsortiumFacts>(sql`select s.centre_id::text as "centreId",
    (select json_agg(json_build_object('centreId', centre_id::text, 'state', state)) from consortium_partner
      where consortium_id = s.id) as partners from consortium s where s.id = ${id}`);
  if (row) facts = row;
});

async function actorOf(key: PersonKey | 'guest'): Promise<Actor> {
  const personId = key === 'guest' ? null : await world.idOf(key);
  const [person] = await world.database.rows<Pick<Actor, 'grants' | 'centres'>>(sql`select centres,
    coalesce((select json_agg(json_build_object('role', g.role, 'theme', g.theme)) from role_grant g
      where g.person_id = p.id), '[]') as grants from person p where p.id = ${personId}::uuid`);
  const nobody = { guestId: null, sessionId: null, language: 'en', address: '', requestId: '' } as const;
  return { ...nobodyBarred, ...nobody, grants: person?.grants ?? [], centres: person?.centres ?? [], personId };
}

describe.each(everybody)('What %s sees of a consortium', (key) => {
  let visitor: Visitor;
  let actor: Actor;

  beforeAll(async () => {
    visitor = key === 'guest' ? world.guest() : await world.as(key);
    actor = await actorOf(key);
  });

  test('is what the policy lets them see, by the list and by its page', async () => {
    const may = canConsortium.view(actor, facts);
    expect(may).toBe(['luc', 'jonas', 'amina'].includes(key));
    const { viewerConsortia } = await visitor.get<{ viewerConsortia: { nodes: { id: string }[] } }>(
      '{ viewerConsortia { nodes { id } } }',
    );
    expect(viewerConsortia.nodes.some((one) => one.id === id)).toBe(may);
    const { data, errors } = await visitor.send<{ consortium: { viewerCan: object } }>(PAGE, { id });
    if (!may) expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    else
      expect(data?.consortium.viewerCan).toEqual({
        share: canConsortium.share(actor, facts),
        coordinate: canConsortium.coordinate(actor, facts),
        lead: canConsortium.lead(actor, facts),
      });
  });

  test('and each secret reaches those alone whom it is for', async () => {
    const said = JSON.stringify([
      await visitor.send(PAGE, { id }),
      await visitor.send('{ viewerConsortia { nodes { name summary partners { words letter { legalName } } } } }'),
    ]);
    const reached = Object.entries(secret).flatMap(([what, text]) => (said.includes(text) ? [what] : []));
    const meant: Partial<Record<typeof key, string[]>> = {
      luc: ['name', 'summary', 'words', 'reason', 'letter'],
      jonas: ['name', 'summary', 'letter'],
      amina: ['name', 'summary', 'words'],
    };
    expect(reached).toEqual(meant[key] ?? []);
  });

  test('and no other door tells more', async () => {
    const said = JSON.stringify(
      await Promise.all([
        visitor.send(
          `query ($call: ID!) { call(id: $call) { consortiumCount texts { name } posts { nodes { title } } }
          calls { nodes { id consortiumCount } } }`,
          { call },
        ),
        visitor.send(
          '{ centres(first: 50) { nodes { texts { name markdown } } } partnerPosts { nodes { title body } } }',
        ),
        ...[secret.name, secret.letter].map((query) =>
          visitor.send('query ($query: String!) { search(query: $query) { nodes { title excerpt } } }', { query }),
        ),
      ]),
    );
    expect(said).toContain('"consortiumCount":1');
    for (const text of Object.values(secret)) expect(said).not.toContain(text);
  });
});

test('Events about a consortium stand on no stream and carry ids alone', async () => {
  const events = await world.database.rows<{ type: string; payload: object; streams: number }>(sql`
    select e.type, e.payload, (select count(*)::int from stream_event s where s.event_id = e.id) as streams
    from event e where e.payload ? 'consortium'`);
  expect(events.length).toBeGreaterThan(8);
  for (const { payload, streams } of events) {
    expect(streams).toBe(0);
    expect(Object.values(payload).every((value) => /^\d+$/.test(String(value)))).toBe(true);
  }
});

test('What is hidden of its centres counts for nothing, and its people do nothing for it', async () => {
  const [luc, jonas] = (await Promise.all([world.as('luc'), world.as('jonas')])) as [Visitor, Visitor];
  const hide = (at: string | null) =>
    world.database.rows(
      sql`update centre set hidden_at = ${at}::timestamptz where id = any(${[company, facts.centreId]}::bigint[])`,
    );
  await hide(new Date().toISOString());
  const { consortium } = await jonas.get<{ consortium: { coordinator: null; checks: { rule: string }[] } }>(PAGE, {
    id,
  });
  expect(consortium.coordinator).toBeNull();
  const inviting = { consortium: id, centre: company, role: 'ASSOCIATED' };
  await expect(act(luc, 'invitePartner', inviting)).rejects.toThrow('FORBIDDEN');
  await hide(null);
});

test('Its page takes few statements, whoever has joined', async () => {
  for (const key of ['luc', 'jonas', 'amina'] as const) {
    const visitor = await world.as(key);
    await visitor.get(PAGE, { id });
    expect((await statementsOf(() => visitor.get(PAGE, { id }))).length).toBeLessThanOrEqual(key === 'luc' ? 9 : 8);
  }
});

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import { ask } from '../support/forum.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const CLAIM = `mutation ($person: ID!, $words: String!) { claimPerson(person: $person, words: $words) {
  __typename ... on ClaimPersonSuccess { accepted } } }`;
const DECIDE = `mutation ($input: DecideClaimInput!) { decideClaim(input: $input) { ... on DecideClaimSuccess { accepted } } }`;
const CLAIMS = '{ claims { nodes { id words source claimant { name } placeholder { name } } } }';
const PERSON = 'query ($id: ID!) { person(id: $id) { id name importedFrom questionCount } }';

/** An author of another community, who asked one question there. */
async function imported(name: string, email?: string): Promise<string> {
  const digest = email && createHash('sha256').update(email).digest('hex');
  const row = await world.database.one<{ id: string }>(sql`
    with made as (
      insert into person (email, name, password_hash, country, languages, interface_language, imported_from)
      values (${`${name}@imported.invalid`}, ${name}, '', 'ZZ', '{}', 'en', 'old forum') returning id)
    insert into imported_person (source, key, person_id, email_digest) select 'old forum', ${name}, id, ${digest ?? null} from made
    returning person_id as id`);
  const id = row?.id ?? '';
  const thread = await ask(await world.as('luc'), { title: `What did ${name} ask long ago?` });
  await world.settle();
  await world.database.rows(sql`update thread set author_id = ${id} where id = ${thread.id}`);
  await world.database.rows(sql`update post set author_id = ${id} where thread_id = ${thread.id}`);
  return id;
}

describe('What an imported author wrote', () => {
  let author: string;
  beforeAll(async () => {
    author = await imported('Old Amina');
  });

  test('is claimed by a member and handed over by an admin, with everything; the old address leads to the member', async () => {
    const [amina, sofia] = [await world.as('amina'), await world.as('sofia')];
    const before = await amina.get<{ person: object }>(PERSON, { id: author });
    expect(before.person).toMatchObject({ name: 'Old Amina', importedFrom: 'old forum', questionCount: 1 });
    for (let twice = 0; twice < 2; twice++)
      expect(await amina.get(CLAIM, { person: author, words: 'I wrote there as amina_h.' })).toEqual({
        claimPerson: { __typename: 'ClaimPersonSuccess', accepted: false },
      });
    const { claims } = await sofia.get<{ claims: { nodes: { id: string }[] } }>(CLAIMS);
    expect(claims.nodes).toMatchObject([{ words: 'I wrote there as amina_h.', source: 'old forum' }]);
    const input = { claim: claims.nodes[0]?.id, accept: true, reason: 'The profile says so.' };
    await world.settle();
    expect(await sofia.get(DECIDE, { input })).toEqual({ decideClaim: { accepted: true } });
    expect(await sofia.get(DECIDE, { input: { ...input, accept: false } })).toEqual({
      decideClaim: { accepted: true },
    });
    await world.settle();
    const after = await world.guest().get<{ person: { id: string } }>(PERSON, { id: author });
    expect(after.person).toMatchObject({ id: await world.idOf('amina'), importedFrom: null });
    const left = await world.database.one(sql`select 1 from post where author_id = ${author}`);
    expect(left).toBeNull();
    const { viewer } = await amina.get<{ viewer: { notices: { nodes: { title: string }[] } } }>(
      '{ viewer { notices(first: 1) { nodes { title } } } }',
    );
    expect(viewer.notices.nodes[0]?.title).toBe('What “Old Amina” wrote on old forum is yours now');
    const late = await (await world.as('luc')).get<{ claimPerson: object }>(CLAIM, { person: author, words: 'Mine!' });
    expect(late.claimPerson).toEqual({ __typename: 'AlreadyClaimed' });
  });

  test('is found under the name of the member', async () => {
    const { search } = await world
      .guest()
      .get<{ search: { nodes: { title: string }[] } }>(
        'query ($query: String!) { search(query: $query) { nodes { title } } }',
        { query: 'author:"Amina Farouk" long ago' },
      );
    expect(search.nodes.map(({ title }) => title)).toContain('What did Old Amina ask long ago?');
  });
});

test('A declined claim changes nothing, and the claimant reads why', async () => {
  const author = await imported('Old Luc');
  const [luc, sofia] = [await world.as('luc'), await world.as('sofia')];
  await luc.get(CLAIM, { person: author, words: 'It is me.' });
  const { claims } = await sofia.get<{ claims: { nodes: { id: string }[] } }>(CLAIMS);
  const input = { claim: claims.nodes[0]?.id, accept: false, reason: 'That profile is of somebody else.' };
  await world.settle();
  expect(await sofia.get(DECIDE, { input })).toEqual({ decideClaim: { accepted: false } });
  await world.settle();
  expect((await luc.get<{ person: object }>(PERSON, { id: author })).person).toMatchObject({ id: author });
  const [mail] = await world.mails('luc@guildhall.example');
  expect(mail?.subject).toContain('That profile is of somebody else.');
});

test('Whoever has the address an author had there gets it at once', async () => {
  const author = await imported('Old Tomas', 'amina@guildhall.example');
  const amina = await world.as('amina');
  expect(await amina.get(CLAIM, { person: author, words: 'My address.' })).toMatchObject({
    claimPerson: { accepted: true },
  });
});

test('Only admins read and decide claims; guests and claims on members are refused', async () => {
  const author = await imported('Old Jonas');
  const marta = await world.as('marta');
  expect((await marta.refused(CLAIMS)).code).toBe('FORBIDDEN');
  expect((await world.guest().refused(CLAIMS)).code).toBe('FORBIDDEN');
  expect((await world.guest().refused(CLAIM, { person: author, words: 'Me.' })).code).toBe('UNAUTHENTICATED');
  expect((await marta.refused(CLAIM, { person: await world.idOf('luc'), words: 'Me.' })).code).toBe('NOT_FOUND');
  const input = { claim: '01890000-0000-7000-8000-000000000001', accept: true, reason: 'Because.' };
  expect((await marta.refused(DECIDE, { input })).code).toBe('FORBIDDEN');
});

import { describe, expect, test } from 'vitest';
import { Limits, sql } from '@guildhall/database';
import { type Member, member, PASSWORD, signedIn, signIn, tokenFor, whoIs } from '../support/people.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const GRANT = `mutation ($input: RoleInput!) { grantRole(input: $input) { __typename
  ... on RoleSuccess { person { roles { role theme } } } } }`;
const REVOKE = `mutation ($input: RoleInput!) { revokeRole(input: $input) { __typename
  ... on RoleSuccess { person { roles { role theme } } } ... on LastAdmin { message } } }`;
const SUSPEND = `mutation ($person: ID!, $reason: String!) { suspendPerson(person: $person, reason: $reason) {
  ... on SuspendPersonSuccess { person { suspendedAt } } } }`;
const LIFT = `mutation ($person: ID!, $reason: String!) { liftSuspension(person: $person, reason: $reason) {
  ... on LiftSuspensionSuccess { person { suspendedAt } } } }`;
const PERSON = '{ suspendedAt roles { role theme } viewerCan { grantRoles suspend } }';

const ADMIN = { roles: [{ role: 'admin', theme: null }] } as const;

describe('Rights', () => {
  const world = useWorld();
  const admin = () => member(world, ADMIN);
  const moderator = (theme: string | null = null) => member(world, { roles: [{ role: 'moderator', theme }] });
  const as = (someone: Promise<Member>) => someone.then((known) => signedIn(world, known));
  const look = async (visitor: Visitor, id: string) =>
    (await visitor.get<{ person: object }>(`query ($id: ID!) { person(id: $id) ${PERSON} }`, { id })).person;

  test('of two admins who suspend each other at once, one stays', async () => {
    const [one, other] = [await member(world, ADMIN), await member(world, ADMIN)];
    const [here, there] = [await signedIn(world, one), await signedIn(world, other)];
    const reason = 'It was the other one.';
    await Promise.all([
      here.send(SUSPEND, { person: other.id, reason }),
      there.send(SUSPEND, { person: one.id, reason }),
    ]);
    const suspended = await world.database.rows(
      sql`select from person where id = any(${[one.id, other.id]}::uuid[]) and suspended_at is not null`,
    );
    expect(suspended).toHaveLength(1);
  });

  test('an admin gives a role and takes it again; giving and taking twice changes nothing', async () => {
    const [boss, other] = [await as(admin()), await member(world)];
    const input = { person: other.id, role: 'MODERATOR', theme: 'applied-research' };
    const given = { __typename: 'RoleSuccess', person: { roles: [{ role: 'MODERATOR', theme: 'applied-research' }] } };
    expect(await boss.get(GRANT, { input })).toEqual({ grantRole: given });
    expect(await boss.get(GRANT, { input })).toEqual({ grantRole: given });
    const visitor = await signedIn(world, other);
    expect(await visitor.get('{ viewer { canModerate canAdminister } }')).toEqual({
      viewer: { canModerate: true, canAdminister: false },
    });
    const taken = { revokeRole: { __typename: 'RoleSuccess', person: { roles: [] } } };
    expect(await boss.get(REVOKE, { input })).toEqual(taken);
    expect(await boss.get(REVOKE, { input })).toEqual(taken);
    expect(await visitor.get('{ viewer { canModerate } }')).toEqual({ viewer: { canModerate: false } });
    const events = await world.database.rows(
      sql`select type from event where type = 'identity.roles-changed' and payload ->> 'person' = ${other.id}`,
    );
    expect(events).toHaveLength(2);
  });

  test('nobody else gives roles, not even to themself', async () => {
    const [guest, plain, moderating] = [world.guest(), await member(world), await moderator()];
    const input = { person: plain.id, role: 'ADMIN' };
    expect((await guest.refused(GRANT, { input })).code).toBe('UNAUTHENTICATED');
    for (const someone of [plain, moderating])
      expect((await (await signedIn(world, someone)).refused(GRANT, { input })).code).toBe('FORBIDDEN');
    expect((await look(guest, plain.id)) as object).toMatchObject({ roles: [] });
  });

  test.each([
    [{ role: 'MEMBER' }, 'role'],
    [{ role: 'MODERATOR', theme: 'no-such-theme' }, 'theme'],
    [{ role: 'MODERATOR', theme: "'; drop table person" }, 'theme'],
    [{ role: 'ADMIN', theme: 'applied-research' }, 'theme'],
  ])('%j cannot be given', async (role, field) => {
    const [boss, { id: person }] = [await as(admin()), await member(world)];
    const refused = await boss.refused(GRANT, { input: { person, ...role } });
    expect([refused.code, refused.fields?.[0]?.field]).toEqual(['BAD_INPUT', field]);
  });

  test('the last admin stays one, also when two take the role from each other at once', async () => {
    await world.database.rows(sql`delete from role_grant where role = 'admin'`);
    const [first, second] = [await admin(), await admin()];
    const [one, two] = [await signedIn(world, first), await signedIn(world, second)];
    const revoke = (visitor: Visitor, person: string) => visitor.send(REVOKE, { input: { person, role: 'ADMIN' } });
    await Promise.all([revoke(one, second.id), revoke(two, first.id)]);
    const left = await world.database.rows<{ id: string }>(
      sql`select person_id as id from role_grant where role = 'admin'`,
    );
    expect(left).toHaveLength(1);
    const last = left[0]?.id === first.id ? one : two;
    expect((await revoke(last, left[0]?.id ?? '')).data).toMatchObject({ revokeRole: { __typename: 'LastAdmin' } });
  });

  test('a moderator of everything suspends a member: sessions end, the person is told, then let in again', async () => {
    const [marta, out] = [await as(moderator()), await member(world, { interfaceLanguage: 'fr' })];
    const visitor = await signedIn(world, out);
    const suspended = await marta.get(SUSPEND, { person: out.id, reason: 'Sells courses in every thread.' });
    expect(suspended).toEqual({ suspendPerson: { person: { suspendedAt: expect.any(String) } } });
    expect(await whoIs(visitor)).toBeNull();
    expect(await signIn(world.guest(), out.email)).toMatchObject({ reason: 'Sells courses in every thread.' });
    await world.settle();
    const [mail] = await world.mails(out.email);
    expect([mail?.subject, mail?.text]).toEqual([
      'Votre compte Guildhall est suspendu',
      expect.stringContaining('Sells courses in every thread.'),
    ]);

    await marta.get(LIFT, { person: out.id, reason: 'Promised to stop.' });
    expect((await signIn(visitor, out.email)).__typename).toBe('SignInSuccess');
    const record = sql`select reason, lift_reason as "liftReason" from suspension where person_id = ${out.id}`;
    expect(await world.database.rows(record)).toEqual([
      { reason: 'Sells courses in every thread.', liftReason: 'Promised to stop.' },
    ]);
  });

  test('two moderators at once make one suspension', async () => {
    const [one, two, out] = [await as(moderator()), await as(moderator()), await member(world)];
    await Promise.all([one, two].map((who) => who.get(SUSPEND, { person: out.id, reason: 'Advertising.' })));
    expect(await world.database.rows(sql`select id from suspension where person_id = ${out.id}`)).toHaveLength(1);
  });

  test('suspending is refused to all others, for admins, for oneself, and for nobody', async () => {
    const [plain, boss, marta] = [await member(world), await admin(), await moderator()];
    const reason = 'I do not like it here.';
    const refusal = async (who: Visitor, person: string) => (await who.refused(SUSPEND, { person, reason })).code;
    expect(await refusal(world.guest(), plain.id)).toBe('UNAUTHENTICATED');
    expect(await refusal(await signedIn(world, plain), boss.id)).toBe('FORBIDDEN');
    expect(await refusal(await as(moderator('applied-research')), plain.id)).toBe('FORBIDDEN');
    const moderating = await signedIn(world, marta);
    expect(await refusal(moderating, boss.id)).toBe('FORBIDDEN');
    expect(await refusal(moderating, marta.id)).toBe('FORBIDDEN');
    expect(await refusal(moderating, '01900000-0000-7000-8000-000000000000')).toBe('NOT_FOUND');
    expect(await refusal(moderating, '17')).toBe('BAD_INPUT');
    const short = await moderating.refused(SUSPEND, { person: plain.id, reason: 'x' });
    expect(short.fields?.[0]?.field).toBe('reason');
  });

  test('that somebody is suspended is seen by moderators of everything alone', async () => {
    const out = await member(world, { suspended: { at: new Date(), reason: 'Advertising.', by: null } });
    const [everybody, marta] = [
      [world.guest(), await as(member(world)), await as(moderator('applied-research'))],
      await as(moderator()),
    ];
    for (const who of everybody)
      expect(await look(who, out.id)).toEqual({
        ...{ suspendedAt: null, roles: [], viewerCan: { grantRoles: false, suspend: false } },
      });
    expect(await look(marta, out.id)).toMatchObject({
      suspendedAt: expect.any(String),
      viewerCan: { grantRoles: false, suspend: true },
    });
  });

  test.each(['17', 'x', '01900000-0000-7000-8000-000000000000'])('person %s is not here', async (id) => {
    const refused = await world.guest().refused('query ($id: ID!) { person(id: $id) { name } }', { id });
    expect(refused.code).toBe('NOT_FOUND');
  });
});

describe('Limits', () => {
  const world = useWorld({ LIMIT_FACTOR: '1' });
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const from = (visitor: Visitor, source: string) => visitor.agent.post('/graphql').set('x-forwarded-for', source);

  test('an account is guessed ten times at most, from wherever, and also its password is then refused', async () => {
    const known = await member(world);
    for (let guess = 0; guess < 10; guess++) await signIn(world.guest(), known.email, 'guessing and guessing');
    const input = { email: known.email.toUpperCase().replace('EXAMPLE.ORG', 'example.org'), password: PASSWORD };
    const { body } = await from(world.guest(), '192.0.2.9').send({ query: SIGN_IN, variables: { input } });
    const [{ extensions }] = (body as { errors: [{ extensions: { code: string; retryAfterSeconds: number } }] }).errors;
    expect(extensions.code).toBe('RATE_LIMITED');
    expect(extensions.retryAfterSeconds).toBeGreaterThan(800);
  });

  test('who was locked out by the guesses of somebody else gets in by mail', async () => {
    const known = await member(world);
    for (let guess = 0; guess < 11; guess++)
      await world.guest().send(SIGN_IN, { input: { email: known.email, password: 'guess' } });
    const request = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
    await world.guest().get(request, { email: known.email });
    const reset =
      'mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) { __typename } }';
    const password = 'a lantern for the harbour';
    await world.guest().get(reset, { token: await tokenFor(world, known.email), password });
    expect((await signIn(world.guest(), known.email, password)).__typename).toBe('SignInSuccess');
  });

  test('right passwords use nothing up', async () => {
    const known = await member(world);
    for (let time = 0; time < 12; time++)
      expect((await signIn(world.guest(), known.email)).__typename).toBe('SignInSuccess');
  });

  test('the count outlives the process and fails closed', async () => {
    const anew = () => new Limits(world.database, world.settings);
    for (let time = 0; time < 5; time++) await anew().spend('mailByAddress', 'full@example.org');
    await expect(anew().spend('mailByAddress', 'full@example.org')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
    await world.database.rows(sql`alter table budget rename to budget_gone`);
    await expect(anew().spend('mailByAddress', 'other@example.org')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await anew().spend('votesByPerson', 'somebody');
    await world.database.rows(sql`alter table budget_gone rename to budget`);
  });

  test('a source is what the proxy saw, not what the client claims', async () => {
    const send = (claimed: number) =>
      from(world.guest(), `192.0.2.${claimed}, 198.51.100.7`).send({
        query: SIGN_IN,
        variables: { input: { email: `nobody${claimed}@example.org`, password: PASSWORD } },
      });
    const codes: unknown[] = [];
    for (let claimed = 0; claimed < 61; claimed++) {
      const { body } = (await send(claimed)) as { body: { errors?: [{ extensions: { code: string } }] } };
      codes.push(body.errors?.[0].extensions.code ?? 'WrongCredentials');
    }
    expect(codes.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 'WrongCredentials'));
    expect(codes[60]).toBe('RATE_LIMITED');
  });
});

describe('Behind https', () => {
  const world = useWorld({ PUBLIC_URL: 'https://guildhall.example.org' });

  test('the stage door of the demo stays shut behind a public address', async () => {
    const guest = world.guest();
    expect(await guest.get('{ demo { cast { key } } }')).toEqual({ demo: null });
    const { code } = await guest.refused('mutation { signInAsCast(name: "sofia") { __typename } }');
    expect(code).toBe('NOT_FOUND');
  });

  test('the session’s cookie is bound to the host and sent by https alone', async () => {
    const { email } = await member(world);
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const response = await world
      .guest()
      .agent.post('/graphql')
      .send({ query, variables: { input: { email, password: PASSWORD } } });
    const [cookie = ''] = response.get('Set-Cookie') ?? [];
    expect(cookie).toMatch(/^__Host-session=[^;]+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/);
    const asked = world
      .guest()
      .agent.post('/graphql')
      .set('cookie', cookie.split(';')[0] ?? '');
    expect((await asked.send({ query: '{ viewer { email } }' })).body).toEqual({ data: { viewer: { email } } });
  });
});

import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sql } from '@guildhall/database';
import type { SessionData } from 'express-session';
import { SessionStore } from '../../libs/identity/src/session/session.store.js';
import { member, PASSWORD, signedIn, signIn, tokenFor, whoIs } from '../support/people.js';
import { statementsOf } from '../support/statements.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const ADMIN = 'first.admin@example.org';
const world = useWorld({ ADMIN_EMAIL: ADMIN });

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on SignUpSuccess { email } } }`;
const CONFIRM = `mutation ($token: String!) { confirmEmail(token: $token) {
  __typename ... on ConfirmEmailSuccess { email signedIn } ... on LinkExpired { message } } }`;
const REQUEST_RESET = `mutation ($email: String!) { requestPasswordReset(email: $email) }`;
const RESET = `mutation ($token: String!, $password: String!) { resetPassword(token: $token, password: $password) {
  __typename ... on ResetPasswordSuccess { email } } }`;
const SESSIONS = '{ viewer { sessions { id device current } } }';

interface Confirmed {
  readonly __typename: string;
  readonly email?: string;
  readonly signedIn?: boolean;
}

const applicant = (more: object = {}) => ({
  ...{ email: `${randomUUID()}@example.org`, name: 'Zeynep Kaya', password: 'kettle under copper moon' },
  ...{ country: 'TR', languages: ['tr', 'en'], interfaceLanguage: 'en', ...more },
});
const signUp = (visitor: Visitor, input: object) => visitor.get<{ signUp: object }>(SIGN_UP, { input });
const confirm = async (visitor: Visitor, token: string) =>
  (await visitor.get<{ confirmEmail: Confirmed }>(CONFIRM, { token })).confirmEmail;
const isMember = async (email: string) =>
  (await world.database.one(sql`select id from person where lower(email) = lower(${email})`)) !== null;

/** What identity asks the database for in a request, as far as its commit: afterwards the worker takes over. */
async function requestOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements = await statementsOf(work);
  await world.settle();
  const request = statements.slice(0, statements.findIndex((text) => text.includes('log_event')) + 1);
  return request.filter((text) => /budget|person|sign_up|mail_link|mail_outbox|log_event/.test(text));
}

describe('Signing up', () => {
  test('I sign up, open the link in the same browser, and am signed in', async () => {
    const guest = world.guest();
    const input = applicant();
    expect(await signUp(guest, input)).toEqual({ signUp: { __typename: 'SignUpSuccess', email: input.email } });
    expect(await isMember(input.email)).toBe(false);

    const token = await tokenFor(world, input.email);
    expect(await confirm(guest, token)).toMatchObject({ email: input.email, signedIn: true });
    const { viewer } = await guest.get<{ viewer: { person: object } }>(
      '{ viewer { person { name country languages roles { role } } } }',
    );
    expect(viewer.person).toEqual({ name: 'Zeynep Kaya', country: 'TR', languages: ['tr', 'en'], roles: [] });
  });

  test('on another device the link makes the account and signs nobody in; it works once', async () => {
    const input = applicant();
    await signUp(world.guest(), input);
    const token = await tokenFor(world, input.email);
    const phone = world.guest();
    const both = await Promise.all([confirm(phone, token), confirm(world.guest(), token)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ConfirmEmailSuccess', 'LinkExpired']);
    expect(both.find(({ signedIn: in_ }) => in_ !== undefined)?.signedIn).toBe(false);
    expect(await whoIs(phone)).toBeNull();
    expect((await signIn(phone, input.email, input.password)).__typename).toBe('SignInSuccess');
  });

  test('with a known address I get the same answer, by the same statements, and a mail that says so', async () => {
    const known = await member(world, { interfaceLanguage: 'fr' });
    const [asNew, asKnown] = [
      applicant(),
      applicant({ email: known.email.toUpperCase().replace('EXAMPLE.ORG', 'example.org') }),
    ];
    await world.settle();
    const answers: object[] = [];
    const sent = (input: object) => requestOf(async () => answers.push(await signUp(world.guest(), input)));
    expect(await sent(asNew)).toEqual(await sent(asKnown));
    expect(answers[1]).toEqual({ signUp: { __typename: 'SignUpSuccess', email: asKnown.email } });
    await world.settle();
    const [mail] = await world.mails(known.email);
    expect(mail?.subject).toBe('Vous avez déjà un compte Guildhall');
    expect(mail?.text).not.toContain('token=');
  });

  test('whoever opens the mail owns the address, not whoever signed up first', async () => {
    const email = `${randomUUID()}@example.org`;
    const thief = applicant({ email, password: 'the thief was first here' });
    await signUp(world.guest(), thief);
    const thiefsLink = await tokenFor(world, email);
    const owner = applicant({ email, password: 'mailbox owner comes second' });
    await signUp(world.guest(), owner);
    expect((await confirm(world.guest(), await tokenFor(world, email))).__typename).toBe('ConfirmEmailSuccess');
    expect((await confirm(world.guest(), thiefsLink)).__typename).toBe('LinkExpired');
    expect((await signIn(world.guest(), email, thief.password)).__typename).toBe('WrongCredentials');
  });

  test('the question I wrote before signing up is mine afterwards, on whatever device', async () => {
    const guest = world.guest();
    const draft = { theme: '', title: 'Where do I start?', markdown: 'We are new.', language: 'en' };
    await guest.get('mutation ($input: DraftInput!) { saveDraft(input: $input) { __typename } }', { input: draft });
    const input = applicant();
    await signUp(guest, input);
    await confirm(world.guest(), await tokenFor(world, input.email));
    await world.settle();
    const phone = world.guest();
    await signIn(phone, input.email, input.password);
    expect(await phone.get('{ draft { title } }')).toEqual({ draft: { title: 'Where do I start?' } });
  });

  test('the address named in the settings becomes the first admin', async () => {
    const input = applicant({ email: ADMIN });
    await signUp(world.guest(), input);
    await confirm(world.guest(), await tokenFor(world, ADMIN));
    const admin = world.guest();
    await signIn(admin, ADMIN, input.password);
    expect(await admin.get('{ viewer { canAdminister } }')).toEqual({ viewer: { canAdminister: true } });
  });

  test.each([
    ['name', 'Zeynep \u202Ekaya'],
    ['name', '\ud83d broken'],
    ['email', 'zeynep@example.org\nBcc: all@example.org'],
    ['email', 'Zeynep <zeynep@example.org>'],
    ['password', 'short'],
    ['password', 'zeynepkaya12'],
    ['password', '1234567890'],
    ['country', 'ZZ'],
    ['languages', []],
  ])('%s %j is refused beside its field, and no mail leaves', async (field, value) => {
    const input = applicant({ [field]: value });
    const refused = await world.guest().refused(SIGN_UP, { input });
    expect(refused.code).toBe('BAD_INPUT');
    expect(refused.fields?.map((mistake) => mistake.field)).toEqual([field]);
    await world.settle();
    expect(await world.mails(input.email)).toEqual([]);
  });
});

describe('Signing in', () => {
  test('an unknown address and a wrong password are told apart by nobody', async () => {
    const known = await member(world);
    const wrong = await signIn(world.guest(), known.email, 'not the password at all');
    const unknown = await signIn(world.guest(), 'nobody@example.org');
    expect(wrong).toEqual(unknown);
    expect(wrong.__typename).toBe('WrongCredentials');
  });

  test('gives the browser a new session in a cookie that scripts and other sites cannot use', async () => {
    const known = await member(world);
    const visitor = world.guest();
    const send = () =>
      visitor.agent.post('/graphql').send({
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { email: known.email, password: PASSWORD } },
      });
    const cookieOf = async () => String((await send()).get('Set-Cookie'));
    const [first, second] = [await cookieOf(), await cookieOf()];
    expect(first).toMatch(/^session=s%3A[^;]+; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(second.split(';')[0]).not.toBe(first.split(';')[0]);
    const { viewer } = await visitor.get<{ viewer: { sessions: object[] } }>(SESSIONS);
    expect(viewer.sessions).toHaveLength(1);
  });

  test('a suspended account is told why, but only with the right password', async () => {
    const out = await member(world, { suspended: { at: new Date(), reason: 'Advertising.', by: null } });
    expect(await signIn(world.guest(), out.email)).toMatchObject({
      __typename: 'AccountSuspended',
      reason: 'Advertising.',
    });
    expect((await signIn(world.guest(), out.email, 'not the password')).__typename).toBe('WrongCredentials');
  });

  test('who I am costs two statements, and a guest none', async () => {
    const visitor = await signedIn(world, await member(world));
    await world.settle();
    const mine = await statementsOf(() => visitor.get('{ viewer { email person { name } canModerate } }'));
    expect(mine.filter((text) => /session|person/.test(text))).toHaveLength(2);
    const guests = await statementsOf(() => world.guest().get('{ viewer { email } }'));
    expect(guests.filter((text) => /session|person/.test(text))).toEqual([]);
  });

  test('signing out ends the session, also for a copy of its cookie', async () => {
    const visitor = await signedIn(world, await member(world));
    const cookie = await visitor.cookies();
    await visitor.get('mutation { signOut }');
    expect(await whoIs(visitor)).toBeNull();
    const thief = world.guest();
    const { body } = await thief.agent.post('/graphql').set('cookie', cookie).send({ query: '{ viewer { email } }' });
    expect(body).toEqual({ data: { viewer: null } });
  });
});

describe('My sessions', () => {
  const listed = async (visitor: Visitor) =>
    (await visitor.get<{ viewer: { sessions: { id: string; current: boolean; device: string }[] } }>(SESSIONS)).viewer
      .sessions;

  test('I see them all, end one, and end the others', async () => {
    const known = await member(world);
    const [here, there, elsewhere] = [
      await signedIn(world, known),
      await signedIn(world, known),
      await signedIn(world, known),
    ];
    const sessions = await listed(here);
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, false, true]);
    expect(sessions[0]?.device).toBe('Unknown device');

    const theirs = (await listed(there)).find(({ current }) => current)?.id;
    const end = 'mutation ($id: ID!) { endSession(id: $id) }';
    expect(await here.get(end, { id: theirs })).toEqual({ endSession: true });
    expect(await here.get(end, { id: theirs })).toEqual({ endSession: false });
    expect(await here.get(end, { id: 'x' })).toEqual({ endSession: false });
    expect(await whoIs(there)).toBeNull();

    expect(await here.get('mutation { endOtherSessions }')).toEqual({ endOtherSessions: 1 });
    expect([await whoIs(here), await whoIs(elsewhere)]).toEqual([known.email, null]);
  });

  test('I cannot end those of somebody else', async () => {
    const [mine, other] = [await signedIn(world, await member(world)), await signedIn(world, await member(world))];
    const id = (await listed(other))[0]?.id;
    expect(await mine.get('mutation ($id: ID!) { endSession(id: $id) }', { id })).toEqual({ endSession: false });
    expect(await whoIs(other)).not.toBeNull();
  });

  test('using one is written down once an hour, and prolongs its cookie', async () => {
    const known = await member(world);
    const visitor = await signedIn(world, known);
    const ask = () => visitor.agent.post('/graphql').send({ query: '{ viewer { email } }' });
    expect((await ask()).get('Set-Cookie')).toBeUndefined();
    const anHourAgo = Date.now() - 61 * 60 * 1000;
    await world.database.rows(sql`update session set expire = now() + interval '1 day',
      sess = jsonb_set(sess::jsonb, '{seenAt}', ${String(anHourAgo)}::jsonb)::json where person_id = ${known.id}`);
    expect((await ask()).get('Set-Cookie')).toHaveLength(1);
    expect((await ask()).get('Set-Cookie')).toBeUndefined();
    const row = await world.database.one<{
      seen: boolean;
      days: number;
    }>(sql`select seen_at > now() - interval '1 minute'
      as seen, extract(day from expire - now())::int as days from session where person_id = ${known.id}`);
    expect(row).toEqual({ seen: true, days: 29 });
  });
});

describe('A session that ended', () => {
  test('is not brought back by a request that was under way', async () => {
    const known = await member(world);
    const visitor = await signedIn(world, known);
    const row = await world.database.one<{ sid: string; sess: SessionData }>(
      sql`select sid, sess from session where person_id = ${known.id}`,
    );
    const { sid = '', sess } = row ?? {};
    await visitor.get('mutation { signOut }');
    const store = new SessionStore(world.database.pool);
    const seen = { ...sess, seenAt: Date.now() + 1 } as SessionData;
    await new Promise((done) => store.set(sid, seen, done));
    expect(await world.database.rows(sql`select sid from session where sid = ${sid}`)).toEqual([]);
  });

  test('is not begun for somebody who is suspended', async () => {
    const before = await world.database.rows(sql`select id from session`);
    const visitor = world.guest();
    const name = 'mutation { signInAsCast(name: "tomas") { __typename } }';
    await world.database.rows(
      sql`update person set suspended_at = now(), suspension_reason = 'Advertising.' where email like 'tomas@%'`,
    );
    expect(await visitor.get(name)).toEqual({ signInAsCast: { __typename: 'AccountSuspended' } });
    expect(await world.database.rows(sql`select id from session`)).toHaveLength(before.length);
  });
});

describe('Forgetting the password', () => {
  test('I choose a new one by mail: once, and all sessions end', async () => {
    const known = await member(world);
    const visitor = await signedIn(world, known);
    await world.guest().get(REQUEST_RESET, { email: known.email });
    const token = await tokenFor(world, known.email);
    const weak = await world.guest().refused(RESET, { token, password: 'password123' });
    expect(weak.fields?.[0]?.field).toBe('password');
    const password = 'a lantern for the harbour';
    expect(await world.guest().get(RESET, { token, password })).toEqual({
      resetPassword: { __typename: 'ResetPasswordSuccess', email: known.email },
    });
    expect(await world.guest().get(RESET, { token, password })).toEqual({
      resetPassword: { __typename: 'LinkExpired' },
    });
    expect(await whoIs(visitor)).toBeNull();
    expect((await signIn(visitor, known.email)).__typename).toBe('WrongCredentials');
    expect((await signIn(visitor, known.email, password)).__typename).toBe('SignInSuccess');
    await world.settle();
    expect((await world.mails(known.email))[0]?.subject).toBe('Your Guildhall password was changed');
  });

  test('an unknown address gets the same answer by the same statements, and no mail', async () => {
    const known = await member(world);
    await world.settle();
    const sent = (email: string) => requestOf(() => world.guest().get(REQUEST_RESET, { email }));
    expect(await sent(known.email)).toEqual(await sent('nobody.here@example.org'));
    expect(await world.mails('nobody.here@example.org')).toEqual([]);
    expect(await world.mails(known.email)).toHaveLength(1);
  });

  test('a link that is an hour old, or never was one, opens nothing', async () => {
    const known = await member(world);
    await world.guest().get(REQUEST_RESET, { email: known.email });
    const token = await tokenFor(world, known.email);
    await world.database.rows(sql`update mail_link set expires_at = now() where person_id = ${known.id}`);
    for (const link of [token, 'A'.repeat(43), '', "' or 1=1"])
      expect(await world.guest().get(RESET, { token: link, password: 'a lantern for the harbour' })).toEqual({
        resetPassword: { __typename: 'LinkExpired' },
      });
  });

  test('only the fingerprint of a link is kept', async () => {
    const known = await member(world);
    await world.guest().get(REQUEST_RESET, { email: known.email });
    const token = await tokenFor(world, known.email);
    const rows = await world.database.rows(sql`select l::text as row from mail_link l where person_id = ${known.id}`);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('Changing my address and password', () => {
  const CHANGE_EMAIL = `mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) { __typename } }`;
  const CHANGE_PASSWORD = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
    __typename ... on ChangePasswordSuccess { endedSessions } } }`;

  test('the address moves when the link at the new one is opened; the old one is told before', async () => {
    const known = await member(world);
    const visitor = await signedIn(world, known);
    const email = `${randomUUID()}@example.org`;
    const wrong = await visitor.get(CHANGE_EMAIL, { input: { email, password: 'not mine at all' } });
    expect(wrong).toEqual({ changeEmail: { __typename: 'WrongCredentials' } });
    await visitor.get(CHANGE_EMAIL, { input: { email, password: PASSWORD } });
    const token = await tokenFor(world, email);
    expect((await world.mails(known.email))[0]?.text).toContain(email);
    expect(await whoIs(visitor)).toBe(known.email);
    expect(await confirm(visitor, token)).toEqual({ __typename: 'ConfirmEmailSuccess', email, signedIn: true });
    expect(await whoIs(visitor)).toBe(email);
    expect((await confirm(visitor, token)).__typename).toBe('LinkExpired');
  });

  test('a link sent to the old address is worth nothing after the move', async () => {
    const known = await member(world);
    const visitor = await signedIn(world, known);
    await visitor.get(REQUEST_RESET, { email: known.email });
    const reset = await tokenFor(world, known.email);
    const email = `${randomUUID()}@example.org`;
    await visitor.get(CHANGE_EMAIL, { input: { email, password: PASSWORD } });
    await confirm(visitor, await tokenFor(world, email));
    expect(await visitor.get(RESET, { token: reset, password: 'a lantern for the harbour' })).toEqual({
      resetPassword: { __typename: 'LinkExpired' },
    });
  });

  test('to the address of another member: the same answer, and no link', async () => {
    const [known, other] = [await member(world), await member(world)];
    const visitor = await signedIn(world, known);
    const answer = await visitor.get(CHANGE_EMAIL, { input: { email: other.email, password: PASSWORD } });
    expect(answer).toEqual({ changeEmail: { __typename: 'ChangeEmailSuccess' } });
    await world.settle();
    expect((await world.mails(other.email))[0]?.subject).toBe('This address already has a Guildhall account');
  });

  test('a new password ends my other sessions and keeps this one', async () => {
    const known = await member(world);
    const [here, there] = [await signedIn(world, known), await signedIn(world, known)];
    const input = { current: PASSWORD, password: 'a lantern for the harbour' };
    expect(await here.get(CHANGE_PASSWORD, { input: { ...input, current: 'not mine at all' } })).toEqual({
      changePassword: { __typename: 'WrongCredentials' },
    });
    expect(await here.get(CHANGE_PASSWORD, { input })).toEqual({
      changePassword: { __typename: 'ChangePasswordSuccess', endedSessions: 1 },
    });
    expect([await whoIs(here), await whoIs(there)]).toEqual([known.email, null]);
  });

  test('a guest is asked to sign in', async () => {
    const input = { email: 'new@example.org', password: PASSWORD };
    expect((await world.guest().refused(CHANGE_EMAIL, { input })).code).toBe('UNAUTHENTICATED');
    expect((await world.guest().refused('mutation { endOtherSessions }')).code).toBe('UNAUTHENTICATED');
  });
});

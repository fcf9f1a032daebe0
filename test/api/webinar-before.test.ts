import { describe, expect, test } from 'vitest';
import { ChoreService, Limits, sql } from '@guildhall/database';
import { WebinarManifest } from '@guildhall/webinar';
import type { Visitor } from '../support/visitor.js';
import { askLive, joinWebinar, planOf } from '../support/webinar.js';
import { useWorld } from '../support/world.js';

const world = useWorld();
const HOUR_MS = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString();
const at = (hours: number) => ({ startsAt: inHours(hours), endsAt: inHours(hours + 1) });

/** A published webinar that has not begun; gives its id. */
async function announce(host: Visitor, changed: Record<string, unknown> = {}): Promise<string> {
  const { planWebinar } = await host.get<{ planWebinar: { webinar: { id: string } } }>(
    'mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ... on PlanWebinarSuccess { webinar { id } } } }',
    { input: planOf({ ...at(48), ...changed }) },
  );
  const { id } = planWebinar.webinar;
  await host.get('mutation ($id: ID!) { publishWebinar(webinar: $id) { __typename } }', { id });
  return id;
}

const REGISTER =
  'mutation ($input: RegisterForWebinarInput!) { registerForWebinar(input: $input) { ... on RegisterForWebinarSuccess { isMailed } } }';
const EDIT = 'mutation ($input: EditWebinarInput!) { editWebinar(input: $input) { __typename } }';
const register = (visitor: Visitor, webinar: string, more: object = {}) =>
  visitor.get<{ registerForWebinar: { isMailed: boolean } }>(REGISTER, { input: { webinar, ...more } });
const byLink = (verb: string) => `mutation ($token: String!) { ${verb}(token: $token) { __typename } }`;

interface Seen {
  state: string;
  joinUrl: string | null;
  seatsLeft: number | null;
  revision: number;
  viewerAttendee: { name: string | null; registeredAt: string | null; seatedAt: string | null } | null;
  registrations: { seated: number; waiting: number; unconfirmed: number } | null;
  cancellation: { reason: string } | null;
}
const see = async (visitor: Visitor, id: string) =>
  (
    await visitor.get<{ webinar: Seen }>(
      `query ($id: ID!) { webinar(id: $id) { state joinUrl seatsLeft revision cancellation { reason }
        viewerAttendee { name registeredAt seatedAt } registrations { seated waiting unconfirmed } } }`,
      { id },
    )
  ).webinar;

/** The personal link of the newest mail to an address. */
async function linkTo(email: string): Promise<string> {
  await world.settle();
  const [mail] = await world.mails(email);
  return /webinars\/personal\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
}
const choose = (name: string) => {
  const chore = world.app.get(WebinarManifest).chores.find((one) => one.name === name);
  if (!chore) throw new Error(`There is no chore ${name}.`);
  return chore;
};
const remind = () => world.app.get(ChoreService).run(choose('webinar-reminders'));

describe('Seats', () => {
  test('are given exactly as often as there are, and move up by themselves', async () => {
    const host = await world.as('ingrid');
    const id = await announce(host, { seats: 2 });
    const people = await Promise.all(
      (['amina', 'luc', 'jonas', 'yusuf', 'tomas'] as const).map((key) => world.as(key)),
    );
    await Promise.all(people.map((person) => register(person, id)));
    expect((await see(host, id)).registrations).toEqual({ seated: 2, waiting: 3, unconfirmed: 0 });
    expect((await see(world.guest(), id)).seatsLeft).toBe(0);
    const seen = await Promise.all(people.map((person) => see(person, id)));
    const seated = people.filter((_, place) => seen[place]?.viewerAttendee?.seatedAt);
    const waiting = people.filter((_, place) => !seen[place]?.viewerAttendee?.seatedAt);
    expect(seated).toHaveLength(2);
    expect(seen.map(({ joinUrl }) => joinUrl !== null)).toEqual(people.map((person) => seated.includes(person)));
    const leave = 'mutation ($id: ID!) { cancelRegistration(webinar: $id) { __typename } }';
    await Promise.all([seated[0]?.get(leave, { id }), seated[0]?.get(leave, { id })]);
    expect((await see(host, id)).registrations).toEqual({ seated: 2, waiting: 2, unconfirmed: 0 });
    const after = await Promise.all(waiting.map((person) => see(person, id)));
    expect(after.filter(({ viewerAttendee }) => viewerAttendee?.seatedAt)).toHaveLength(1);
    await world.settle();
    expect(
      (await world.mails()).filter(({ subject }) => /A seat is yours|Une place est à vous|لك مقعد/.test(subject)),
    ).toHaveLength(1);
  });

  test('become more when hosts add some', async () => {
    const host = await world.as('ingrid');
    const plan = { seats: 1 };
    const id = await announce(host, plan);
    const [amina, luc] = [await world.as('amina'), await world.as('luc')];
    await register(amina, id);
    await register(luc, id);
    expect((await see(luc, id)).viewerAttendee?.seatedAt).toBeNull();
    const { idempotencyKey: _, ...more } = planOf({ ...at(48), seats: 2 });
    expect(await luc.refused(EDIT, { input: { webinar: id, ...more } })).toMatchObject({ code: 'FORBIDDEN' });
    await host.get(EDIT, { input: { webinar: id, ...more } });
    expect(await see(luc, id)).toMatchObject({ revision: 1, viewerAttendee: { seatedAt: expect.any(String) } });
  });
});

describe('Somebody without an account', () => {
  test('confirms by the link of a mail, which alone does nothing, and asks before the day', async () => {
    const host = await world.as('ingrid');
    const id = await announce(host);
    const [guest, scanner, phone] = [world.guest('ar'), world.guest(), world.guest()];
    const email = 'samira@school.example';
    expect(await guest.refused(REGISTER, { input: { webinar: id } })).toMatchObject({ code: 'BAD_INPUT' });
    await register(guest, id, { email, name: 'Samira', timeZone: 'Africa/Cairo' });
    expect(await see(guest, id)).toMatchObject({ viewerAttendee: null, joinUrl: null });
    const token = await linkTo(email);
    const [mail] = await world.mails(email);
    expect(mail?.text).toContain('Africa/Cairo');
    expect(mail?.text).not.toContain('Samira');
    await scanner.get('query ($token: String!) { personalWebinar(token: $token) { id } }', { token });
    expect((await see(host, id)).registrations).toEqual({ seated: 0, waiting: 0, unconfirmed: 1 });

    const asking = {
      webinar: id,
      body: 'Will there be subtitles?',
      language: 'ar',
      idempotencyKey: 'before-the-day-1',
    };
    const ask = 'mutation ($input: AskLiveQuestionInput!) { askLiveQuestion(input: $input) { __typename } }';
    expect(await guest.refused(ask, { input: asking })).toMatchObject({ code: 'FORBIDDEN' });
    await guest.get(byLink('confirmRegistration'), { token });
    expect(await see(guest, id)).toMatchObject({ viewerAttendee: { name: 'Samira', seatedAt: expect.any(String) } });
    expect((await see(guest, id)).joinUrl).not.toBeNull();
    await askLive(guest, id, 'Will there be subtitles in Arabic?');
    await phone.get(byLink('confirmRegistration'), { token });
    expect((await see(phone, id)).viewerAttendee).toMatchObject({ name: 'Samira' });
    expect((await see(host, id)).registrations).toMatchObject({ seated: 1 });
  });

  test('is answered the same whether the address is known, and nothing a stranger types changes who is registered', async () => {
    const id = await announce(await world.as('ingrid'));
    const email = 'known@school.example';
    const [owner, stranger] = [world.guest(), world.guest()];
    const first = await register(owner, id, { email, name: 'Owner' });
    await owner.get(byLink('confirmRegistration'), { token: await linkTo(email) });
    expect(await register(stranger, id, { email: 'KNOWN@school.example', name: 'Stranger' })).toEqual(first);
    expect(await see(stranger, id)).toMatchObject({ viewerAttendee: null });
    expect((await see(owner, id)).viewerAttendee).toMatchObject({ name: 'Owner' });
    await world.settle();
    expect((await world.mails(email)).map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Your personal link'),
      expect.stringContaining('Confirm your place'),
    ]);
  });

  test('gets no more mails than a mailbox bears, however often strangers type the address', async () => {
    const id = await announce(await world.as('ingrid'));
    const email = 'full@school.example';
    await register(world.guest(), id, { email });
    await world.app.get(Limits).spend('mailByAddress', email, 5 * 1000 - 1);
    expect(
      await world.guest().refused(REGISTER, { input: { webinar: id, email: 'FULL@school.example' } }),
    ).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterSeconds: expect.any(Number),
    });
  });

  test('who has an account that is registered is told so by mail, and has no second seat', async () => {
    const host = await world.as('ingrid');
    const id = await announce(host);
    const amina = await world.as('amina');
    await register(amina, id);
    await register(world.guest(), id, { email: 'amina@guildhall.example' });
    await world.settle();
    expect((await world.mails('amina@guildhall.example'))[0]?.subject).toContain('أنت مسجَّل');
    expect((await see(host, id)).registrations).toEqual({ seated: 1, waiting: 0, unconfirmed: 0 });
  });

  test('has a link nobody forges, that ends when a new one is asked for', async () => {
    const id = await announce(await world.as('ingrid'));
    const email = 'link@school.example';
    const guest = world.guest();
    await register(guest, id, { email });
    const token = await linkTo(email);
    const confirm = byLink('confirmRegistration');
    const forged = [token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A'), 'x'.repeat(54), '', `${token}A`];
    for (const one of forged) expect(await guest.refused(confirm, { token: one })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await guest.refused(byLink('stopWebinarMails'), { token })).toMatchObject({ code: 'NOT_FOUND' });
    await guest.get(byLink('renewPersonalLink'), { token });
    expect(await guest.refused(confirm, { token })).toMatchObject({ code: 'NOT_FOUND' });
    const fresh = await linkTo(email);
    expect(fresh).not.toBe(token);
    await guest.get(confirm, { token: fresh });
    await guest.get(byLink('cancelRegistrationByLink'), { token: fresh });
    expect((await see(guest, id)).viewerAttendee).toBeNull();
  });

  test('who joined by code before becomes one with who they registered as', async () => {
    const host = await world.as('ingrid');
    const id = await announce(host, at(0.5));
    const { webinar } = await host.get<{ webinar: { code: string } }>(
      'query ($id: ID!) { webinar(id: $id) { code } }',
      { id },
    );
    const [browser, laptop] = [world.guest(), world.guest()];
    const email = 'two@school.example';
    await register(laptop, id, { email, name: 'Nour' });
    const token = await linkTo(email);
    await laptop.get(byLink('confirmRegistration'), { token });
    await joinWebinar(browser, webinar.code);
    const question = await askLive(laptop, id, 'How many hours does this take each week?');
    const vote = 'mutation ($question: ID!) { voteForQuestion(question: $question) { __typename } }';
    await laptop.get(vote, { question });
    await browser.get(vote, { question });
    await browser.get(byLink('confirmRegistration'), { token });
    const read = 'query ($id: ID!) { webinar(id: $id) { questions { nodes { voteCount isOwn viewerVoted } } } }';
    const { webinar: seen } = await browser.get<{ webinar: { questions: { nodes: unknown[] } } }>(read, { id });
    expect(seen.questions.nodes).toEqual([{ voteCount: 1, isOwn: true, viewerVoted: true }]);
  });
});

describe('Mails', () => {
  test('remind once, in the reader’s language and zone, until they are stopped', async () => {
    const host = await world.as('ingrid');
    const id = await announce(host);
    const email = 'remind@school.example';
    const guest = world.guest('fr');
    await register(guest, id, { email, timeZone: 'Africa/Cairo' });
    await guest.get(byLink('confirmRegistration'), { token: await linkTo(email) });
    await remind();
    await world.settle();
    expect(await world.mails(email)).toHaveLength(1);
    const move = (hours: string) =>
      world.database.rows(
        sql`update webinar set starts_at = now() + ${hours}::interval, ends_at = now() + ${hours}::interval + interval '1 hour' where id = ${id}`,
      );
    await world.database.rows(sql`update attendee set seated_at = now() - interval '3 days' where webinar_id = ${id}`);
    await move('23 hours');
    await Promise.all([remind(), remind(), remind()]);
    await remind();
    await world.settle();
    const [reminder, ...others] = await world.mails(email);
    expect(others).toHaveLength(1);
    expect(reminder?.subject).toContain('Demain');
    expect(reminder?.text).toMatch(/Africa\/Cairo[^]*meet\.example\.org\/room/);
    await move('30 minutes');
    const stop = /webinars\/stop\/([\w-]+)/.exec(reminder?.text ?? '')?.[1] ?? '';
    await world.database.rows(sql`update attendee set link_version = link_version + 1 where email = ${email}`);
    await world.guest().get(byLink('stopWebinarMails'), { token: stop });
    await remind();
    await world.settle();
    expect(await world.mails(email)).toHaveLength(2);
    expect((await see(guest, id)).viewerAttendee?.seatedAt).not.toBeNull();
  });

  test('tell everybody registered that it moved, and that it is cancelled', async () => {
    const host = await world.as('ingrid');
    const id = await announce(host);
    await register(await world.as('luc'), id);
    const { idempotencyKey: _, ...moved } = planOf(at(72));
    await host.get(EDIT, { input: { webinar: id, ...moved } });
    const cancel = 'mutation ($input: CancelWebinarInput!) { cancelWebinar(input: $input) { __typename } }';
    const input = { webinar: id, reason: 'The speaker has fallen ill.' };
    expect(await (await world.as('marta')).refused(cancel, { input })).toMatchObject({ code: 'FORBIDDEN' });
    await Promise.all([host.get(cancel, { input }), host.get(cancel, { input })]);
    await world.settle();
    const [cancelled, move] = await world.mails('luc@guildhall.example');
    expect(cancelled).toMatchObject({
      subject: expect.stringContaining('Annulé'),
      text: expect.stringContaining(input.reason),
    });
    expect(move?.subject).toContain('Nouvel horaire');
    expect(await see(world.guest(), id)).toMatchObject({
      state: 'CANCELLED',
      cancellation: { reason: input.reason },
      revision: 2,
    });
    expect(await (await world.as('amina')).refused(REGISTER, { input: { webinar: id } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const { webinars } = await world
      .guest()
      .get<{ webinars: { nodes: { id: string }[] } }>('{ webinars { nodes { id } } }');
    expect(webinars.nodes.map((one) => one.id)).not.toContain(id);
  });
});

describe('A host', () => {
  test('hands a webinar over, and learns what a clock does not show', async () => {
    const host = await world.as('ingrid');
    const id = await announce(host);
    const to = await world.idOf('marta');
    const handOver = 'mutation ($input: HandOverWebinarInput!) { handOverWebinar(input: $input) { __typename } }';
    expect(await (await world.as('marta')).refused(handOver, { input: { webinar: id, to } })).toMatchObject({
      code: 'FORBIDDEN',
    });
    await host.get(handOver, { input: { webinar: id, to } });
    expect(await host.refused(handOver, { input: { webinar: id, to } })).toMatchObject({ code: 'FORBIDDEN' });
    const marta = await world.as('marta');
    const { idempotencyKey: _, ...again } = planOf({ ...at(48), hosts: [await world.idOf('ingrid')] });
    await marta.get(EDIT, { input: { webinar: id, ...again } });
    await host.get(EDIT, { input: { webinar: id, ...again, hosts: [] } });
    for (const one of [host, marta]) expect((await see(one, id)).registrations).not.toBeNull();
    const moments = 'query ($local: String!) { momentsOf(local: $local, timeZone: "Europe/Brussels") }';
    expect(await host.get(moments, { local: '2027-03-28T02:30' })).toEqual({ momentsOf: [] });
    expect(await host.get(moments, { local: '2027-10-31T02:30' })).toEqual({
      momentsOf: ['2027-10-31T00:30:00.000Z', '2027-10-31T01:30:00.000Z'],
    });
  });

  test('keeps slides that whoever sees the webinar downloads, and nobody else', async () => {
    const host = await world.as('ingrid');
    const { planWebinar } = await host.get<{ planWebinar: { webinar: { id: string } } }>(
      'mutation ($input: PlanWebinarInput!) { planWebinar(input: $input) { ... on PlanWebinarSuccess { webinar { id } } } }',
      { input: planOf(at(48)) },
    );
    const { id } = planWebinar.webinar;
    const send = (visitor: Visitor, content: string) =>
      visitor.agent.post(`/slides/${id}`).attach('file', Buffer.from(content), 'Our slides.pdf');
    const pdf = '%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n';
    expect((await send(world.guest(), pdf)).status).toBe(404);
    expect((await send(host, '<html>')).headers['location']).toContain('slides=type');
    expect((await send(host, pdf)).headers['location']).toContain('slides=kept');
    const read = 'query ($id: ID!) { webinar(id: $id) { slides { name path } } }';
    const slidesOf = async () =>
      (await host.get<{ webinar: { slides: { name: string; path: string } } }>(read, { id })).webinar.slides;
    const first = await slidesOf();
    expect(first.name).toBe('Our slides.pdf');
    expect((await world.guest().agent.get(first.path)).status).toBe(404);
    const download = await host.agent.get(first.path);
    expect(download.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="Our slides.pdf"',
      'x-content-type-options': 'nosniff',
    });
    await host.get('mutation ($id: ID!) { publishWebinar(webinar: $id) { __typename } }', { id });
    expect((await world.guest().agent.get(first.path)).status).toBe(200);
    await send(host, pdf);
    expect((await host.agent.get(first.path)).status).toBe(404);
    const kept = await slidesOf();
    expect((await host.agent.get(kept.path)).status).toBe(200);
    const { rehearseWebinar } = await host.get<{ rehearseWebinar: { webinar: { id: string } } }>(
      `mutation ($id: ID!) { rehearseWebinar(webinar: $id, idempotencyKey: "rehearse-slides") {
        ... on RehearseWebinarSuccess { webinar { id } } } }`,
      { id },
    );
    const rehearsed = host.agent.post(`/slides/${rehearseWebinar.webinar.id}`);
    await rehearsed.attach('file', Buffer.from(pdf), 'Other slides.pdf');
    expect((await host.agent.get(kept.path)).status).toBe(200);
  });
});

test('What is kept of people without an account goes half a year after the end', async () => {
  const host = await world.as('ingrid');
  const id = await announce(host);
  const email = 'gone@school.example';
  const guest = world.guest();
  await register(guest, id, { email, name: 'Gone' });
  const token = await linkTo(email);
  await guest.get(byLink('confirmRegistration'), { token });
  await askLive(guest, id, 'Does anything of me remain here?');
  await register(world.guest(), id, { email: 'never@school.example' });
  await world.database.rows(
    sql`update webinar set starts_at = now() - interval '182 days', ends_at = now() - interval '181 days' where id = ${id}`,
  );
  for (const statement of world.app.get(WebinarManifest).retention) await world.database.rows(statement);
  const kept = await world.database.rows(sql`select name, email from attendee where webinar_id = ${id}`);
  expect(kept).toEqual([{ name: null, email: null }]);
  expect(await world.database.rows(sql`select shown_name from live_question where webinar_id = ${id}`)).toEqual([
    { shown_name: null },
  ]);
  expect(await guest.refused(byLink('confirmRegistration'), { token })).toMatchObject({ code: 'NOT_FOUND' });
});

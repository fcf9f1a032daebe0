import {
  ChoreService,
  eventsAfter,
  lastSequence,
  MANIFESTS,
  queueMail,
  RetentionService,
  sql,
  youngTables,
} from '@guildhall/database';
import type { Mail, Manifest } from '@guildhall/database';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import pg from 'pg';
import { ask, reply } from '../support/forum.js';
import { MailServer } from '../support/mail-server.js';
import { until } from '../support/pace.js';
import type { Visitor } from '../support/visitor.js';
import { useWorld } from '../support/world.js';

const server = new MailServer();
const settings: NodeJS.ProcessEnv = { MAIL_FROM: 'guildhall@school.example' };
beforeAll(async () => {
  settings['SMTP_URL'] = await server.start();
});
const world = useWorld(settings);
afterAll(() => server.stop());
beforeEach(() => {
  server.delivered.length = 0;
  server.answer = 250;
});

interface Dead {
  id: string;
  subscriber: string;
  event: string;
  attempts: number;
  error: string;
}
const DEAD = `{ deadDeliveries { nodes { id subscriber event attempts error failedAt } pageInfo { hasNextPage } } }`;
const RETRY = `mutation ($id: ID!) { retryDelivery(id: $id) }`;

const dead = async (visitor: Visitor): Promise<Dead[]> =>
  (await visitor.get<{ deadDeliveries: { nodes: Dead[] } }>(DEAD)).deadDeliveries.nodes;
const send = (mail: Partial<Mail>) =>
  world.database.transaction((tx) =>
    queueMail(tx, { recipient: 'amina@school.example', subject: 'Hello', body: 'A line.\n', language: 'en', ...mail }),
  );
const queued = async (): Promise<number> =>
  (await world.database.one<{ count: number }>(sql`select count(*)::int as count from mail_outbox`))?.count ?? 0;
const hurry = () => world.database.rows(sql`update delivery set due_at = now() where state = 'ready'`);

describe('A mail', () => {
  it('about a reply reaches its one reader, in plain text and in their language', async () => {
    const { id } = await ask(await world.as('karim'), { title: 'Who pays the insurance of apprentices?' });
    await reply(await world.as('luc'), id);
    await world.settle();
    expect(server.delivered).toHaveLength(1);
    const [mail] = server.delivered;
    expect(mail?.recipients).toEqual(['karim@guildhall.example']);
    expect(mail?.headers).toMatch(/^Content-Language: ar\r?$/m);
    expect(mail?.headers).toMatch(/^Auto-Submitted: auto-generated\r?$/m);
    expect(mail?.headers).toMatch(/^Content-Type: text\/plain; charset=utf-8\r?$/m);
    expect(mail?.headers).toMatch(/^Message-ID: <mail-\d+@school\.example>\r?$/m);
    expect(await queued()).toBe(0);
  });

  it.each(['Hi\r\nBcc: all@school.example', 'Hi\nTo: all@school.example', 'Hi\r\n\r\n<h1>Not your mail</h1>'])(
    'cannot be given headers or a body by its subject: %j',
    async (subject) => {
      await send({ subject });
      await world.settle();
      const [mail] = server.delivered;
      expect(mail?.recipients).toEqual(['amina@school.example']);
      expect(mail?.headers).not.toMatch(/^(Bcc|To): all@/m);
      expect(mail?.headers.match(/^(Subject|To):/gm)).toHaveLength(2);
      expect(mail?.text).toBe('A line.\r\n');
    },
  );

  it.each([
    'amina@school.example, all@school.example',
    'amina@school.example\r\nRCPT TO:<all@school.example>',
    'Amina <amina@school.example>',
    'nobody',
  ])('to %j goes to nobody and is laid aside', async (recipient) => {
    const sofia = await world.as('sofia');
    await send({ recipient });
    await world.settle();
    expect(server.delivered).toEqual([]);
    expect((await dead(sofia))[0]).toMatchObject({ subscriber: 'mail', attempts: 1 });
  });

  it('waits while the mail server is busy, and leaves once afterwards', async () => {
    const sofia = await world.as('sofia');
    const before = (await dead(sofia)).length;
    server.answer = 451;
    await send({ subject: 'Later' });
    await world.settle();
    expect([server.delivered.length, (await dead(sofia)).length]).toEqual([0, before]);
    server.answer = 250;
    await hurry();
    await world.settle();
    expect(server.delivered).toHaveLength(1);
  });
});

describe('An admin', () => {
  it('sees a mail that was refused for good, and tries again when the cause is gone', async () => {
    const sofia = await world.as('sofia');
    const before = await dead(sofia);
    server.answer = 550;
    await send({ subject: 'Refused at first' });
    await world.settle();
    const [given, ...others] = await dead(sofia);
    expect(others).toEqual(before);
    expect(given).toMatchObject({ subscriber: 'mail', event: 'notification.mail-queued', attempts: 1 });
    expect(given?.error).toMatch(/550/);
    server.answer = 250;
    expect(await sofia.get(RETRY, { id: given?.id })).toEqual({ retryDelivery: true });
    await world.settle();
    expect(server.delivered[0]?.headers).toMatch(/^Subject: Refused at first\r?$/m);
    expect(await dead(sofia)).toEqual(before);
    expect((await sofia.refused(RETRY, { id: given?.id })).code).toBe('NOT_FOUND');
  });

  it('sees what failed eight times', async () => {
    const sofia = await world.as('sofia');
    server.answer = 451;
    await send({ subject: 'Never' });
    for (let attempt = 1; attempt <= 8; attempt++) {
      await world.settle();
      await hurry();
    }
    expect((await dead(sofia))[0]).toMatchObject({ subscriber: 'mail', attempts: 8 });
  });

  it('alone may do so', async () => {
    for (const [visitor, code] of [
      [await world.as('marta'), 'FORBIDDEN'],
      [await world.as('luc'), 'FORBIDDEN'],
      [world.guest(), 'UNAUTHENTICATED'],
    ] as const) {
      expect((await visitor.refused(DEAD)).code).toBe(code);
      expect((await visitor.refused(RETRY, { id: '1' })).code).toBe(code);
    }
    expect((await (await world.as('sofia')).refused(RETRY, { id: 'x' })).code).toBe('BAD_INPUT');
  });
});

describe('Retention', () => {
  const run = () => world.app.get(RetentionService, { strict: false }).run(world.app.get<Manifest[]>(MANIFESTS));

  it('forgets old events from the beginning of each stream, so that whoever is behind has to resync', async () => {
    const [amina, luc] = await Promise.all([world.as('amina'), world.as('luc')]);
    const { id } = await ask(amina);
    await reply(luc, id);
    await reply(luc, id, 'And one more.');
    await world.settle();
    const stream = `thread:${id}`;
    const last = await lastSequence(world.database, stream);
    // The newest of three is the oldest by its clock: only what stands before every kept event may go.
    await world.database.rows(sql`update event set occurred_at = now() - interval '40 days'
      where id < (select max(event_id) from stream_event where stream = ${stream})`);
    await run();
    expect(await eventsAfter(world.database, stream, 0)).toBeNull();
    expect(await eventsAfter(world.database, stream, last - 1)).toHaveLength(1);
    expect(await eventsAfter(world.database, stream, last)).toEqual([]);
    expect(await lastSequence(world.database, stream)).toBe(last);
  });

  it('leaves no gap when clocks disagree', async () => {
    const amina = await world.as('amina');
    const { id } = await ask(amina);
    await reply(amina, id);
    await reply(amina, id, 'And one more.');
    const stream = `thread:${id}`;
    const last = await lastSequence(world.database, stream);
    await world.database.rows(sql`update event set occurred_at = now() - interval '40 days' where id in (
      select event_id from stream_event where stream = ${stream} and sequence = ${last - 1}::bigint)`);
    await run();
    expect(await eventsAfter(world.database, stream, last - 3)).toHaveLength(3);
  });

  it('forgets idempotency keys after two days and mails that nobody could take after thirty', async () => {
    await world.database.rows(sql`insert into idempotency_key (scope, operation, key, request, created_at) values
      ('retention', 'x', 'old', '', now() - interval '49 hours'), ('retention', 'x', 'new', '', now() - interval '47 hours')`);
    await world.database.rows(sql`insert into mail_outbox (recipient, subject, body, language, created_at)
      values ('amina@school.example', 'Old', '', 'en', now() - interval '31 days')`);
    await run();
    expect(await world.database.rows(sql`select key from idempotency_key where scope = 'retention'`)).toEqual([
      { key: 'new' },
    ]);
    expect(await world.database.rows(sql`select from mail_outbox where subject = 'Old'`)).toEqual([]);
  });

  it('is done by one node at a time', async () => {
    const other = new pg.Client({ connectionString: world.settings.DATABASE_URL });
    await other.connect();
    await other.query(`select pg_advisory_lock(hashtext('retention'))`);
    expect(await run()).toBeNull();
    await other.end();
    expect(await run()).not.toBeNull();
  });
});

describe('Young tables', () => {
  it('are counted anew before a plan for few rows reads many', async () => {
    const counted = async (): Promise<number> => {
      const row = await world.database.one<{ rows: number }>(
        sql`select reltuples::int as rows from pg_class where oid = 'idempotency_key'::regclass`,
      );
      return row?.rows ?? 0;
    };
    await world.database.rows(sql`analyze idempotency_key`);
    await world.database.transaction(async (tx) => {
      await tx.rows(sql`insert into idempotency_key (scope, operation, key, request)
        select 'young', 'x', n::text, '' from generate_series(1, 3000) n`);
      // A connection tells what it did when it has been idle for up to ten seconds, or with the commit when asked to.
      await tx.rows(sql`select pg_stat_force_next_flush()`);
    });
    // The worker may be at it by the clock in this moment; then it is done the next time.
    await until('they are counted', async () => {
      await world.app.get(ChoreService).run(youngTables);
      return (await counted()) >= 3000;
    });
    await world.database.rows(sql`delete from idempotency_key where scope = 'young'`);
  });
});

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The event log, idempotency keys and the extensions everything else uses. */
export class Ground1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists unaccent;
      create extension if not exists pg_trgm;

      create table event (
        id bigint generated always as identity primary key,
        type text not null,
        payload jsonb not null,
        actor_id uuid,
        occurred_at timestamptz not null default now()
      );
      create index event_occurred_at on event (occurred_at);

      create table stream (
        name text primary key,
        last_sequence bigint not null default 0
      );
      create table stream_event (
        stream text not null references stream (name),
        sequence bigint not null,
        event_id bigint not null references event (id) on delete cascade,
        primary key (stream, sequence)
      );
      create index stream_event_event_id on stream_event (event_id);

      create table subscription (
        subscriber text not null,
        event_type text not null,
        primary key (event_type, subscriber)
      );
      create table delivery (
        id bigint generated always as identity primary key,
        subscriber text not null,
        event_id bigint not null references event (id) on delete cascade,
        state text not null default 'ready' check (state in ('ready', 'dead')),
        attempts int not null default 0,
        due_at timestamptz not null default now(),
        failed_at timestamptz,
        error text
      );
      create index delivery_due on delivery (subscriber, due_at, id) where state = 'ready';
      create index delivery_dead on delivery (id desc) where state = 'dead';
      create index delivery_event_id on delivery (event_id);

      -- Locks all streams in the order of their names first, so that two transactions never wait for each other.
      create function log_events(events jsonb) returns void language plpgsql as $$
      declare
        one jsonb;
        entry bigint;
        one_stream text;
        number bigint;
        names text[];
      begin
        select array_agg(distinct name order by name) into names
          from jsonb_array_elements(events) e, jsonb_array_elements_text(e -> 'streams') name;
        insert into stream (name) select unnest(names) on conflict do nothing;
        perform from stream where name = any(names) order by name for update;
        for one in select * from jsonb_array_elements(events) loop
          insert into event (type, payload, actor_id)
            values (one ->> 'type', one -> 'payload', (one ->> 'actorId')::uuid) returning id into entry;
          for one_stream in select jsonb_array_elements_text(one -> 'streams') loop
            update stream set last_sequence = last_sequence + 1 where name = one_stream returning last_sequence into number;
            insert into stream_event (stream, sequence, event_id) values (one_stream, number, entry);
          end loop;
          insert into delivery (subscriber, event_id)
            select subscriber, entry from subscription where event_type = one ->> 'type';
        end loop;
        -- An empty list says that anything may have happened; a dash, that no stream moved.
        perform pg_notify('guildhall_event', case
          when names is null then '-'
          when length(array_to_string(names, ' ')) > 7900 then ''
          else array_to_string(names, ' ') end);
      end $$;

      create table idempotency_key (
        scope text not null,
        operation text not null,
        key text not null,
        request text not null,
        result text,
        created_at timestamptz not null default now(),
        primary key (scope, operation, key)
      );
      create index idempotency_key_created_at on idempotency_key (created_at);

      -- Mails wait here from the transaction that wants them until they are handed over.
      create table mail_outbox (
        id bigint generated always as identity primary key,
        recipient text not null,
        subject text not null,
        body text not null,
        language text not null,
        created_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table mail_outbox, idempotency_key, delivery, subscription, stream_event, stream, event; drop function log_events`,
    );
  }
}

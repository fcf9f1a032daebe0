import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The events of a transaction are mostly one: it needs none of what puts several in order. */
const logOne = `
      create function log_event(one jsonb) returns void language plpgsql as $$
      declare
        entry bigint;
      begin
        insert into event (type, payload, actor_id)
          values (one ->> 'type', one -> 'payload', (one ->> 'actorId')::uuid) returning id into entry;
        insert into delivery (subscriber, event_id)
          select subscriber, entry from subscription where event_type = one ->> 'type';
        -- In the order of their names, as log_events locks them.
        with moved as (
          insert into stream as s (name, last_sequence)
          select distinct name, 1 from jsonb_array_elements_text(one -> 'streams') name order by name
          on conflict (name) do update set last_sequence = s.last_sequence + 1
          returning name, last_sequence)
        insert into stream_event (stream, sequence, event_id) select name, last_sequence, entry from moved;
      end $$`;

/** A reply moves a thread and leaves its tags as they are. `kept` is what is done then, before all else. */
const keepTags = (kept = ''): string => `
      create or replace function keep_thread_tag() returns trigger language plpgsql as $$
      begin${kept}
        if tg_op = 'UPDATE' and old.tags is distinct from new.tags then
          delete from thread_tag where thread_id = new.id and tag <> all (new.tags);
        end if;
        insert into thread_tag (thread_id, tag, last_post_at, hidden)
          select distinct new.id, tag, new.last_post_at, new.hidden_at is not null from unnest(new.tags) tag
          on conflict (thread_id, tag) do update set last_post_at = excluded.last_post_at, hidden = excluded.hidden;
        return null;
      end $$`;

/**
 * The functions of the log alone write what hangs on an event, in the transaction that writes the event: to look up each
 * reference again, and to lock what it refers to, was no small part of logging. What goes with an event is deleted for
 * all that go at once; deliveries that still wait then are few, and need no index for it.
 */
export class Reply1764000000064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table stream_event drop constraint stream_event_stream_fkey, drop constraint stream_event_event_id_fkey;
      alter table delivery drop constraint delivery_event_id_fkey;
      drop index delivery_event_id;
      create function forget_events() returns trigger language plpgsql as $$
      begin
        delete from stream_event where event_id in (select id from gone);
        delete from delivery where event_id in (select id from gone);
        return null;
      end $$;
      create trigger event_delete after delete on event referencing old table as gone
        for each statement execute function forget_events();
    `);
    await runner.query(logOne);
    await runner.query(
      keepTags(`
        if tg_op = 'UPDATE' and old.tags = new.tags then
          update thread_tag set last_post_at = new.last_post_at, hidden = new.hidden_at is not null
            where thread_id = new.id;
          return null;
        end if;`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keepTags());
    await runner.query(`
      drop function log_event;
      drop trigger event_delete on event;
      drop function forget_events;
      create index delivery_event_id on delivery (event_id);
      alter table delivery add constraint delivery_event_id_fkey
        foreign key (event_id) references event (id) on delete cascade;
      alter table stream_event
        add constraint stream_event_event_id_fkey foreign key (event_id) references event (id) on delete cascade,
        add constraint stream_event_stream_fkey foreign key (stream) references stream (name);
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const logging = (wakeUp = ''): string => `
      -- Streams are locked in the order of their names, so that two transactions never wait for each other.
      create or replace function log_events(events jsonb) returns void language plpgsql as $$
      begin
        with given as (select one, place from jsonb_array_elements(events) with ordinality as g(one, place)),
          entry as (
            insert into event (type, payload, actor_id)
            select one ->> 'type', one -> 'payload', (one ->> 'actorId')::uuid from given order by place
            returning id, type),
          placed as (select id, type, row_number() over (order by id) as place from entry),
          delivered as (
            insert into delivery (subscriber, event_id)
            select s.subscriber, p.id from placed p join subscription s on s.event_type = p.type order by p.id),
          told as (
            select p.id, p.place, name
            from placed p join given using (place) cross join jsonb_array_elements_text(one -> 'streams') name),
          counted as (select name, count(*) as more from told group by name),
          moved as (
            insert into stream as s (name, last_sequence) select name, more from counted order by name
            on conflict (name) do update set last_sequence = s.last_sequence + excluded.last_sequence
            returning name, last_sequence)
        insert into stream_event (stream, sequence, event_id)
          select name, last_sequence - more + row_number() over (partition by name order by place), id
          from told join counted using (name) join moved using (name);${wakeUp}
      end $$`;

/** What older versions rely on. */
const notifying = `
        perform pg_notify('guildhall_event', case
          when names is null then '-' when length(names) > 7900 then '' else names end)
        from (select string_agg(distinct name, ' ') as names
          from jsonb_array_elements(events) e, jsonb_array_elements_text(e -> 'streams') name);`;

/**
 * Logs the events of a transaction by one statement, and leaves the wake-up to whoever committed: PostgreSQL lets
 * only one transaction at a time commit that notifies, so that all who write would wait for each other's disk.
 */
export class EventLog1764000000036 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(logging());
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(logging(notifying));
  }
}

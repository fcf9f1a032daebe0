import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts prepare and who registers: series, slides, cancelling, seats and the waiting list, reminders. */
export class WebinarBefore1764000000082 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webinar_series (
        id bigint generated always as identity primary key,
        title text not null,
        language text not null,
        created_by uuid not null references person (id),
        created_at timestamptz not null default now()
      );
      create index webinar_series_creator on webinar_series (created_by);

      alter table webinar
        add column series_id bigint references webinar_series (id) on delete set null,
        -- Links to knowledge packages: name and url.
        add column packages jsonb not null default '[]',
        -- Counts what calendars have to learn: SEQUENCE of RFC 5545.
        add column revision int not null default 0,
        add column changed_at timestamptz not null default now(),
        add column cancelled_at timestamptz,
        add column cancel_reason text,
        add column slide_count int check (slide_count > 0),
        add column slide_titles text[] not null default '{}',
        -- The uploaded file: id, name, bytes.
        add column slides jsonb;
      create index webinar_series_of on webinar (series_id, starts_at, id) where series_id is not null;
      create index webinar_slides on webinar ((slides ->> 'id')) where slides is not null;

      alter table attendee
        -- Has a seat since; null while on the waiting list.
        add column seated_at timestamptz,
        -- Counts personal links: an earlier one opens nothing.
        add column link_version int not null default 1,
        add column mails_stopped_at timestamptz,
        add column reminded_day_at timestamptz,
        add column reminded_hour_at timestamptz;
      create index attendee_seated on attendee (webinar_id) where seated_at is not null;
      create index attendee_waiting on attendee (webinar_id, confirmed_at, id)
        where confirmed_at is not null and seated_at is null;
      create index attendee_unconfirmed on attendee (registered_at) where confirmed_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index attendee_unconfirmed;
      alter table attendee drop column seated_at, drop column link_version, drop column mails_stopped_at,
        drop column reminded_day_at, drop column reminded_hour_at;
      alter table webinar drop column series_id, drop column packages, drop column revision, drop column changed_at,
        drop column cancelled_at, drop column cancel_reason, drop column slide_count, drop column slide_titles,
        drop column slides;
      drop table webinar_series`);
  }
}

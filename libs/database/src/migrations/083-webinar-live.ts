import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens while attendees take part: reactions, sealed identities, further devices. */
export class WebinarLive1764000000083 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the muted are told.
      alter table attendee add column muted_reason text;

      -- Counts alone: who reacted is kept nowhere.
      create table webinar_reaction (
        webinar_id bigint not null references webinar (id) on delete cascade,
        minute timestamptz not null,
        kind text not null check (kind in ('agree', 'applause', 'insight', 'unclear')),
        count int not null check (count > 0),
        primary key (webinar_id, minute, kind)
      );

      -- Somebody wants to know who asked; a second one of those who moderate has to agree. Kept for ever, whatever came of it.
      create table identity_seal (
        id bigint generated always as identity primary key,
        question_id bigint not null references live_question (id) on delete cascade,
        reason text not null,
        requested_by uuid not null references person (id),
        requested_at timestamptz not null default now(),
        outcome text check (outcome in ('opened', 'declined', 'withdrawn')),
        decided_by uuid references person (id),
        decided_at timestamptz,
        check ((outcome is null) = (decided_at is null) and (outcome is null) = (decided_by is null)),
        check (outcome is null or (outcome = 'withdrawn') = (decided_by = requested_by))
      );
      create unique index identity_seal_waiting on identity_seal (question_id) where outcome is null;
      create index identity_seal_question on identity_seal (question_id, id);

      -- A way to go on as the same attendee on another device, once, for some minutes. The token itself is not kept.
      create table device_link (
        token_hash text primary key,
        attendee_id uuid not null references attendee (id) on delete cascade,
        expires_at timestamptz not null
      );
      create index device_link_attendee on device_link (attendee_id);
      create index device_link_expiry on device_link (expires_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table device_link, identity_seal, webinar_reaction;
      alter table attendee drop column muted_reason`);
  }
}

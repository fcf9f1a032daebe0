import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls that are edited, letters of intent, and every step of a consortium. */
export class Consortium1764000000107 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table call
        -- The zone its deadline was announced in.
        add column time_zone text not null default 'UTC',
        -- How often it was changed.
        add column revision int not null default 0;
      create index call_created_by on call (created_by);

      alter table consortium
        -- The fewest days before the deadline its coordinator was reminded at; null before the first time.
        add column reminded_days int,
        add column ended_at timestamptz;

      -- Every step of a consortium: who did what for whom. Only ever added to.
      create table consortium_step (
        id bigint generated always as identity primary key,
        consortium_id bigint not null references consortium (id) on delete cascade,
        step text not null,
        -- Null for what staff changed about the call.
        person_id uuid references person (id),
        -- The centre they acted for.
        centre_id bigint references centre (id),
        -- The centre it concerns, where that is another.
        about_id bigint references centre (id),
        -- A reason, or what it is now.
        words text not null default '',
        at timestamptz not null default now()
      );
      create index consortium_step_of on consortium_step (consortium_id, id desc);
      create index consortium_step_person on consortium_step (person_id) where person_id is not null;
      create index consortium_step_centre on consortium_step (centre_id) where centre_id is not null;
      create index consortium_step_about on consortium_step (about_id) where about_id is not null;

      -- What a partner says in its letter of intent: seen by its own people and the coordinator.
      create table consortium_letter (
        consortium_id bigint not null,
        centre_id bigint not null,
        -- The language the letter is in.
        language text not null,
        legal_name text not null,
        address text not null,
        signatory text not null,
        position text not null,
        contribution text not null,
        state text not null default 'draft' check (state in ('draft', 'signed', 'received')),
        signed_on date,
        received_at timestamptz,
        written_by uuid not null references person (id),
        changed_at timestamptz not null default now(),
        primary key (consortium_id, centre_id),
        foreign key (consortium_id, centre_id) references consortium_partner (consortium_id, centre_id) on delete cascade,
        check ((state = 'draft') = (signed_on is null)),
        check ((state = 'received') = (received_at is not null))
      );
      create index consortium_letter_centre on consortium_letter (centre_id);
      create index consortium_letter_written_by on consortium_letter (written_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table consortium_letter, consortium_step;
      alter table consortium drop column reminded_days, drop column ended_at;
      alter table call drop column time_zone, drop column revision;
    `);
  }
}

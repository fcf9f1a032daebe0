import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their roles and suspensions, sign-ups under way, links sent by mail, sessions, counted guesses. */
export class Identity1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key default uuidv7(),
        email text not null,
        name text not null,
        password_hash text not null,
        country text not null,
        languages text[] not null,
        interface_language text not null,
        about text not null default '',
        joined_at timestamptz not null default now(),
        suspended_at timestamptz,
        suspension_reason text
      );
      create unique index person_email on person (lower(email));

      create table role_grant (
        person_id uuid not null references person (id) on delete cascade,
        role text not null check (role in ('moderator', 'host', 'editor', 'admin')),
        theme text check (theme is null or role = 'moderator'),
        granted_by uuid references person (id),
        granted_at timestamptz not null default now(),
        unique nulls not distinct (person_id, role, theme)
      );
      create index role_grant_admin on role_grant (person_id) where role = 'admin';

      -- Who was suspended when, why and by whom, and why it ended; person holds the present state alone.
      create table suspension (
        id uuid primary key default uuidv7(),
        person_id uuid not null references person (id) on delete cascade,
        reason text not null,
        suspended_by uuid references person (id),
        suspended_at timestamptz not null,
        lift_reason text,
        lifted_by uuid references person (id),
        lifted_at timestamptz
      );
      create unique index suspension_current on suspension (person_id) where lifted_at is null;

      -- token_hash is null until the mail is written, which happens outside the request: it must not tell who is known.
      create table sign_up (
        id uuid primary key default uuidv7(),
        token_hash text unique,
        email text not null,
        name text not null,
        password_hash text not null,
        country text not null,
        languages text[] not null,
        interface_language text not null,
        guest_id text,
        expires_at timestamptz not null
      );
      create index sign_up_email on sign_up (lower(email));
      create index sign_up_expires_at on sign_up (expires_at);

      create table mail_link (
        id uuid primary key default uuidv7(),
        token_hash text unique,
        person_id uuid references person (id) on delete cascade,
        purpose text not null check (purpose in ('reset-password', 'change-email')),
        email text not null,
        expires_at timestamptz not null
      );
      create index mail_link_person_id on mail_link (person_id);
      create index mail_link_expires_at on mail_link (expires_at);

      create table session (
        sid text primary key,
        sess json not null,
        expire timestamptz not null,
        id uuid not null unique default uuidv7(),
        person_id uuid generated always as ((sess -> 'passport' ->> 'user')::uuid) stored,
        started_at timestamptz generated always as (to_timestamp((sess ->> 'startedAt')::float8 / 1000)) stored,
        seen_at timestamptz generated always as (to_timestamp((sess ->> 'seenAt')::float8 / 1000)) stored,
        device text generated always as (sess ->> 'device') stored
      );
      create index session_expire on session (expire);
      create index session_person_id on session (person_id);

      -- The columns, their order and types are those of rate-limiter-flexible.
      create table budget (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index budget_expire on budget (expire);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table budget, session, mail_link, sign_up, suspension, role_grant, person`);
  }
}

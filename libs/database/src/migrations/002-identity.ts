import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their roles, sign-ups under way, links sent by mail, sessions. */
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
        theme text,
        granted_by uuid references person (id),
        granted_at timestamptz not null default now(),
        unique nulls not distinct (person_id, role, theme)
      );

      create table sign_up (
        id uuid primary key default uuidv7(),
        token_hash text not null unique,
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

      create table mail_link (
        token_hash text primary key,
        person_id uuid not null references person (id) on delete cascade,
        purpose text not null check (purpose in ('reset-password', 'change-email')),
        email text,
        expires_at timestamptz not null
      );
      create index mail_link_person_id on mail_link (person_id);

      create table session (
        sid text primary key,
        sess json not null,
        expire timestamptz not null,
        id uuid not null unique default uuidv7(),
        person_id uuid generated always as ((sess -> 'passport' ->> 'user')::uuid) stored
      );
      create index session_expire on session (expire);
      create index session_person_id on session (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table session, mail_link, sign_up, role_grant, person`);
  }
}

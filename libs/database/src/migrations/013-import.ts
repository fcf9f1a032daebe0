import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What came from other communities, where it is now, and who says that an imported author is them. */
export class Import1764000000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The name of the import whose author this stands for, until somebody claims them; null for everybody who joined.
      alter table person add column imported_from text;

      -- email_digest is the sha-256 of the address in lower case, when the other community told it.
      create table imported_person (
        source text not null,
        key text not null,
        person_id uuid not null references person (id) on delete cascade,
        email_digest text,
        primary key (source, key)
      );
      create index imported_person_person on imported_person (person_id);
      create index imported_person_email on imported_person (email_digest) where email_digest is not null;

      create table imported_post (
        source text not null,
        key text not null,
        post_id bigint not null references post (id),
        primary key (source, key)
      );
      create index imported_post_post on imported_post (post_id);

      -- Where an import lays down what it read before it becomes people, threads and posts.
      create table import_person (
        source text not null,
        key text not null,
        name text not null,
        country text not null,
        languages text[] not null,
        about text not null,
        joined_at timestamptz,
        email_digest text,
        primary key (source, key)
      );
      create table import_post (
        place bigint generated always as identity,
        source text not null,
        key text not null,
        question text,
        reply_to text,
        author text not null,
        theme text,
        title text,
        tags text[] not null default '{}',
        language text not null,
        markdown text not null,
        html text not null,
        created_at timestamptz not null,
        edited_at timestamptz,
        vote_count int not null default 0,
        is_answer boolean not null default false,
        answer text,
        primary key (source, key)
      );
      create index import_post_question on import_post (source, question);

      create table import_duplicate (
        source text not null,
        key text not null,
        original text not null,
        primary key (source, key)
      );

      create table person_claim (
        id uuid primary key default uuidv7(),
        placeholder_id uuid not null references person (id) on delete cascade,
        claimant_id uuid not null references person (id) on delete cascade,
        words text not null,
        claimed_at timestamptz not null default now(),
        decided_at timestamptz,
        decided_by uuid references person (id),
        accepted boolean,
        reason text not null default ''
      );
      create unique index person_claim_open on person_claim (placeholder_id, claimant_id) where decided_at is null;
      create index person_claim_waiting on person_claim (id) where decided_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table person_claim, import_duplicate, import_post, import_person, imported_post, imported_person;
      alter table person drop column imported_from`);
  }
}

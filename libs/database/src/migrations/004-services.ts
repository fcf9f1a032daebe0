import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions of moderators, notices, search documents. */
export class Services1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        id bigint generated always as identity primary key,
        act text not null,
        target_type text not null,
        target_id text not null,
        theme text,
        reason text not null,
        actor_id uuid not null references person (id),
        made_at timestamptz not null default now()
      );
      create index decision_target on decision (target_type, target_id);

      create table notice (
        id bigint generated always as identity primary key,
        person_id uuid not null references person (id) on delete cascade,
        event_id bigint not null,
        kind text not null,
        details jsonb not null,
        path text not null,
        created_at timestamptz not null default now(),
        read_at timestamptz,
        unique (person_id, event_id, kind)
      );
      create index notice_person on notice (person_id, id desc);
      create index notice_unread on notice (person_id) where read_at is null;

      create table search_document (
        source_type text not null,
        source_id text not null,
        language text not null,
        title text not null,
        body text not null,
        vector tsvector not null,
        primary key (source_type, source_id)
      );
      create index search_document_vector on search_document using gin (vector);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table search_document, notice, decision`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { glossarySeed } from './014-translation.glossary.js';

/** What posts say in other languages, the queue of what a service is to translate, and the words of the domain. */
export class Translation1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table translation (
        id bigint generated always as identity primary key,
        post_id bigint not null references post (id),
        language text not null,
        -- Of a question alone: the title of its thread.
        title text,
        markdown text not null,
        html text not null,
        origin text not null check (origin in ('person', 'machine')),
        service text,
        -- Who wrote it, or asked the service for it; and who corrected it last.
        translator_id uuid references person (id),
        editor_id uuid references person (id),
        -- The revision of the post that it says.
        source_revision int not null,
        revision int not null default 1,
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        hidden_at timestamptz,
        hidden_reason text,
        unique (post_id, language),
        check ((origin = 'machine') = (service is not null))
      );
      create index translation_translator on translation (translator_id);

      create table translation_revision (
        translation_id bigint not null references translation (id),
        number int not null,
        title text,
        markdown text not null,
        html text not null,
        origin text not null,
        service text,
        editor_id uuid references person (id),
        source_revision int not null,
        edited_at timestamptz not null,
        primary key (translation_id, number)
      );

      -- due_at is when the service is asked (again); null once it was asked in vain too often.
      create table translation_request (
        post_id bigint not null references post (id),
        language text not null,
        asker_id uuid references person (id),
        asked_at timestamptz not null default now(),
        attempts int not null default 0,
        due_at timestamptz default now(),
        problem text,
        primary key (post_id, language)
      );
      create index translation_request_due on translation_request (due_at) where due_at is not null;

      -- words: what stands for the term by language; a language without a word keeps the term as it is.
      create table glossary_term (
        id bigint generated always as identity primary key,
        term text not null,
        never_translate boolean not null,
        words jsonb not null default '{}',
        notes jsonb not null default '{}',
        edited_at timestamptz not null default now(),
        editor_id uuid references person (id)
      );
      create unique index glossary_term_name on glossary_term (lower(term));

      alter table person add column wants_originals boolean not null default false;
    `);
    await runner.query(
      `insert into glossary_term (term, never_translate, words, notes)
        select term, "neverTranslate", words, notes
        from jsonb_to_recordset($1::jsonb) as g (term text, "neverTranslate" boolean, words jsonb, notes jsonb)`,
      [JSON.stringify(glossarySeed)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person drop column wants_originals;
      drop table glossary_term, translation_request, translation_revision, translation;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search documents know what they are filtered and ranked by; words people used; searches people keep. */
export class Search1764000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`

      -- All of it is made from rows elsewhere; the worker writes it anew.
      truncate search_document;
      drop index search_document_vector;
      alter table search_document
        drop constraint search_document_source_type_source_id_key,
        add column group_id text not null,
        add column theme text,
        add column author_id uuid,
        add column country text,
        add column tags text[] not null default '{}',
        add column answered boolean,
        add column votes int not null default 0,
        add column created_at timestamptz not null,
        add column hidden boolean not null default false,
        add constraint search_document_source unique (source_type, source_id, language),
        alter vector set statistics 300;
      -- Votes are counted often: room for the new version of a row beside the old one spares its indexes.
      alter table search_document set (fillfactor = 90);
      create index search_document_vector on search_document using gin (vector)
        with (gin_pending_list_limit = 512) where not hidden;
      create index search_document_threads on search_document using gin (vector)
        with (gin_pending_list_limit = 512) where not hidden and source_type = 'thread';
      create index search_document_title on search_document using gin (title gin_trgm_ops)
        where not hidden and source_type in ('person', 'tag');
      create index search_document_recent on search_document (created_at desc, id desc) where not hidden;
      create index search_document_author on search_document (author_id, created_at desc);
      create index search_document_group on search_document (group_id);
      create index search_document_tags on search_document using gin (tags) where not hidden and tags <> '{}';
      create index search_document_hidden on search_document (theme) where hidden;

      -- Every word somebody used, without accents: what a misspelt one may have meant.
      create table search_word (word text primary key);
      create index search_word_similar on search_word using gin (word gin_trgm_ops);

      create table saved_search (
        id uuid primary key default uuidv7(),
        person_id uuid not null references person (id) on delete cascade,
        name text not null,
        query text not null,
        -- The language the query words were written in.
        language text not null,
        tell text not null check (tell in ('now', 'daily', 'never')),
        -- What a document is compared with, compiled from the query; null where the query has no such condition.
        wanted tsquery,
        kinds text[],
        theme text,
        answered boolean,
        languages text,
        country text,
        author_id uuid,
        tag text,
        created_before timestamptz,
        created_after timestamptz,
        saved_at timestamptz not null default now(),
        told_at timestamptz not null default now()
      );
      create index saved_search_person on saved_search (person_id, id);
      create index saved_search_telling on saved_search (tell) where tell <> 'never';

      -- What a saved search found that its owner was not told of yet.
      create table saved_search_find (
        search_id uuid not null references saved_search (id) on delete cascade,
        source_type text not null,
        source_id text not null,
        found_at timestamptz not null default now(),
        told boolean not null default false,
        primary key (search_id, source_type, source_id)
      );
      create index saved_search_find_due on saved_search_find (found_at) where not told;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table saved_search_find, saved_search, search_word;
      truncate search_document;
      alter table search_document
        drop constraint search_document_source, drop column group_id, drop column theme, drop column author_id,
        drop column country, drop column tags, drop column answered, drop column votes, drop column created_at,
        drop column hidden, add constraint search_document_source_type_source_id_key unique (source_type, source_id);
      create index search_document_vector on search_document using gin (vector)`);
  }
}

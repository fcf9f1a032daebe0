import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Saved searches as documents are compared with them: by a word they need, then in the language of the document. */
export class SavedSearch1764000000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table saved_search_find, saved_search;
      create table saved_search (
        id uuid primary key default uuidv7(),
        person_id uuid not null references person (id) on delete cascade,
        name text not null,
        query text not null,
        tell text not null check (tell in ('now', 'daily', 'never')),
        saved_at timestamptz not null default now(),
        told_at timestamptz not null default now(),
        -- Any of these words is in whatever it finds; null when it has filters alone.
        needs text[],
        source_type text,
        themes text[],
        answered boolean,
        language text,
        country text,
        author_ids uuid[],
        tag text,
        created_before timestamptz,
        created_after timestamptz,
        unique (person_id, query)
      );
      create index saved_search_needs on saved_search using gin (needs) where tell <> 'never' and needs is not null;
      create index saved_search_any on saved_search (id) where tell <> 'never' and needs is null;
      create index saved_search_daily on saved_search (told_at) where tell = 'daily';

      -- What a document in one of these configurations has to match.
      create table saved_search_query (
        search_id uuid not null references saved_search (id) on delete cascade,
        configs text[] not null,
        query tsquery not null
      );
      create index saved_search_query_search on saved_search_query (search_id);

      -- What each search found, once, and whether its owner was told.
      create table saved_search_find (
        search_id uuid not null references saved_search (id) on delete cascade,
        source_type text not null,
        source_id text not null,
        found_at timestamptz not null default now(),
        told boolean not null default false,
        primary key (search_id, source_type, source_id)
      );
      create index saved_search_find_due on saved_search_find (search_id) where not told;
      create index saved_search_find_old on saved_search_find (found_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table saved_search_find, saved_search_query, saved_search;
      create table saved_search (id uuid primary key default uuidv7());
      create table saved_search_find (search_id uuid not null references saved_search (id));`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions of moderators, notices, search documents. */
export class Services1764000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision (
        id bigint generated always as identity primary key,
        act text not null check (act in ('hide', 'restore')),
        target_type text not null,
        target_id text not null,
        theme text,
        reason text not null,
        actor_id uuid not null references person (id),
        made_at timestamptz not null default now()
      );
      create index decision_target on decision (target_type, target_id, id desc);
      create index decision_theme on decision (theme, id desc);

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
      create index notice_created_at on notice (created_at);
    `);
    await runner.query(`
      -- Which text search configuration reads which language: stems where PostgreSQL knows them, never accents.
      create table search_language (
        language text primary key,
        config text not null
      );
      do $$
      declare
        known record;
        config text;
      begin
        create text search configuration search_simple (copy = simple);
        alter text search configuration search_simple
          alter mapping for hword, hword_part, word with unaccent, simple;
        for known in
          select * from (values
            ('ar', 'arabic'), ('ca', 'catalan'), ('da', 'danish'), ('de', 'german'), ('el', 'greek'), ('en', 'english'),
            ('es', 'spanish'), ('et', 'estonian'), ('eu', 'basque'), ('fi', 'finnish'), ('fr', 'french'), ('ga', 'irish'),
            ('hi', 'hindi'), ('hu', 'hungarian'), ('hy', 'armenian'), ('id', 'indonesian'), ('it', 'italian'),
            ('lt', 'lithuanian'), ('nb', 'norwegian'), ('ne', 'nepali'), ('nl', 'dutch'), ('nn', 'norwegian'),
            ('no', 'norwegian'), ('pt', 'portuguese'), ('ro', 'romanian'), ('ru', 'russian'), ('sr', 'serbian'),
            ('sv', 'swedish'), ('ta', 'tamil'), ('tr', 'turkish'), ('yi', 'yiddish')
          ) as l (tag, name)
          where exists (select from pg_ts_config where cfgname = l.name and cfgnamespace = 'pg_catalog'::regnamespace)
        loop
          config := 'search_' || known.name;
          if not exists (select from pg_ts_config where cfgname = config) then
            execute format('create text search configuration %I (copy = pg_catalog.%I)', config, known.name);
            execute format('alter text search configuration %I alter mapping for hword, hword_part, word with unaccent, %I',
              config, known.name || '_stem');
          end if;
          insert into search_language values (known.tag, config);
        end loop;
      end $$;

      create table search_document (
        id bigint generated always as identity primary key,
        source_type text not null,
        source_id text not null,
        language text not null,
        config text not null,
        title text not null,
        body text not null,
        vector tsvector not null,
        unique (source_type, source_id)
      );
      create index search_document_vector on search_document using gin (vector);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table search_document, search_language, notice, decision;
      do $$
      declare
        config text;
      begin
        for config in select cfgname from pg_ts_config where cfgname like 'search\\_%' loop
          execute format('drop text search configuration %I', config);
        end loop;
      end $$;
    `);
  }
}

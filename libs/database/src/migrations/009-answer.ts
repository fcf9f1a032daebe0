import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What answers are made of beside their words: reactions, quotes, mentions, where they work, who was asked for one. */
export class Answer1764000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Counts and marks stand on the post itself, so that a page of posts needs no further statement.
      alter table post
        add column reactions jsonb not null default '{}',
        add column quoted boolean not null default false,
        add column works_in text[] not null default '{}',
        add column works_note text not null default '';
      -- Both keys ascend, so that one comparison of rows finds every page at the same cost.
      create index post_thread_votes on post (thread_id, (-vote_count), number);
      create index post_works_in on post (thread_id, number) where works_in <> '{}';

      create table post_reaction (
        post_id bigint not null references post (id),
        person_id uuid not null references person (id),
        kind text not null check (kind in ('thanks', 'insightful', 'agree', 'same-question')),
        reacted_at timestamptz not null default now(),
        primary key (post_id, person_id, kind)
      );

      create table post_quote (
        quoted_id bigint not null references post (id),
        post_id bigint not null references post (id),
        primary key (quoted_id, post_id)
      );
      create index post_quote_post on post_quote (post_id);

      -- noticed_at is null while nobody could be told, because the post was hidden.
      create table post_mention (
        post_id bigint not null references post (id),
        person_id uuid not null references person (id) on delete cascade,
        noticed_at timestamptz,
        primary key (post_id, person_id)
      );
      create index post_mention_person on post_mention (person_id, post_id);

      create function name_key(name text) returns text language sql immutable strict parallel safe
        return lower(public.unaccent('public.unaccent'::regdictionary, name));
      create index person_lower_name on person (lower(name));
      create index person_name_key on person using gin ((' ' || name_key(name)) gin_trgm_ops);

      alter table person add column takes_requests boolean not null default true;
      create table answer_request (
        id bigint generated always as identity primary key,
        thread_id bigint not null references thread (id),
        target_type text not null check (target_type in ('person', 'centre')),
        target_id uuid not null,
        asker_id uuid not null references person (id),
        note text not null default '',
        asked_at timestamptz not null default now(),
        declined_at timestamptz,
        unique (thread_id, target_type, target_id)
      );
      create index answer_request_target on answer_request (target_type, target_id, id);
      create index answer_request_asker on answer_request (asker_id);

      alter table post_revision add column if not exists tags text[];
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table post_revision drop column if exists tags;
      drop table answer_request, post_mention, post_quote, post_reaction;
      alter table person drop column takes_requests;
      drop index person_name_key, person_lower_name;
      drop function name_key;
      drop index post_thread_votes, post_works_in;
      alter table post drop column reactions, drop column quoted, drop column works_in, drop column works_note;
    `);
  }
}

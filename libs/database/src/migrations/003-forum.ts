import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Themes, threads, posts, votes, revisions, drafts. */
export class Forum1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme (
        slug text primary key,
        position int not null unique,
        icon text not null,
        name jsonb not null,
        description jsonb not null
      );
      alter table role_grant add foreign key (theme) references theme (slug);

      create table thread (
        id bigint generated always as identity primary key,
        theme text not null references theme (slug),
        author_id uuid not null references person (id),
        title text not null,
        language text not null,
        created_at timestamptz not null default now(),
        last_post_at timestamptz not null default now(),
        last_number int not null default 1,
        reply_count int not null default 0,
        answer_id bigint,
        hidden_at timestamptz,
        hidden_reason text
      );
      create index thread_theme_recent on thread (theme, last_post_at desc, id desc);
      create index thread_recent on thread (last_post_at desc, id desc);
      create index thread_theme_open on thread (theme, last_post_at desc, id desc) where answer_id is null and hidden_at is null;
      create index thread_open on thread (last_post_at desc, id desc) where answer_id is null and hidden_at is null;
      create index thread_answered on thread (last_post_at desc, id desc) where answer_id is not null and hidden_at is null;
      create index thread_author on thread (author_id, last_post_at desc, id desc);

      create table post (
        id bigint generated always as identity primary key,
        thread_id bigint not null references thread (id),
        number int not null,
        author_id uuid not null references person (id),
        markdown text not null,
        html text not null,
        language text not null,
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        revision int not null default 1,
        vote_count int not null default 0,
        hidden_at timestamptz,
        hidden_reason text,
        unique (thread_id, number)
      );
      create index post_author on post (author_id);
      alter table thread add foreign key (answer_id) references post (id);
      create index thread_answer on thread (answer_id) where answer_id is not null;

      create table post_revision (
        post_id bigint not null references post (id),
        number int not null,
        title text,
        markdown text not null,
        html text not null,
        language text not null,
        editor_id uuid not null references person (id),
        edited_at timestamptz not null,
        note text not null default '',
        primary key (post_id, number)
      );

      create table post_vote (
        post_id bigint not null references post (id),
        person_id uuid not null references person (id),
        voted_at timestamptz not null default now(),
        primary key (post_id, person_id)
      );

      create table draft (
        id uuid primary key default uuidv7(),
        person_id uuid references person (id) on delete cascade,
        guest_id text,
        theme text not null default '',
        title text not null,
        markdown text not null,
        language text not null,
        saved_at timestamptz not null default now(),
        check (person_id is not null or guest_id is not null)
      );
      create unique index draft_person on draft (person_id) where person_id is not null;
      create unique index draft_guest on draft (guest_id) where person_id is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table role_grant drop constraint role_grant_theme_fkey;
      alter table thread drop column answer_id;
      drop table draft, post_vote, post_revision, post, thread, theme`);
  }
}

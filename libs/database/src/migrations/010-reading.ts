import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reading positions, follows, bookmarks with reminders, and how people want their mails. */
export class Reading1764000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reading (
        person_id uuid not null references person (id) on delete cascade,
        thread_id bigint not null references thread (id) on delete cascade,
        -- The highest number of a post that was seen; it never goes back.
        read_number int not null,
        read_at timestamptz not null default now(),
        primary key (person_id, thread_id)
      );
      create index reading_thread on reading (thread_id);

      -- "All read": what was asked before counts as read without a row per thread; '' stands for every theme.
      create table reading_mark (
        person_id uuid not null references person (id) on delete cascade,
        theme text not null default '',
        read_before timestamptz not null,
        primary key (person_id, theme)
      );

      create table follow (
        person_id uuid not null references person (id) on delete cascade,
        target_type text not null check (target_type in ('thread', 'theme', 'tag', 'person')),
        target_id text not null,
        level text not null check (level in ('follow', 'mute')),
        chosen_at timestamptz not null default now(),
        primary key (person_id, target_type, target_id)
      );
      create index follow_target on follow (target_type, target_id, person_id) where level = 'follow';
      create index follow_person on follow (person_id, chosen_at desc, target_type, target_id);

      create table bookmark (
        id bigint generated always as identity primary key,
        person_id uuid not null references person (id) on delete cascade,
        thread_id bigint not null references thread (id) on delete cascade,
        post_id bigint references post (id) on delete cascade,
        note text not null default '',
        remind_at timestamptz,
        reminded_at timestamptz,
        created_at timestamptz not null default now(),
        unique nulls not distinct (person_id, thread_id, post_id)
      );
      create index bookmark_person on bookmark (person_id, id desc);
      create index bookmark_thread on bookmark (thread_id);
      create index bookmark_post on bookmark (post_id) where post_id is not null;
      create index bookmark_due on bookmark (remind_at) where remind_at is not null and reminded_at is null;

      alter table person
        add column time_zone text not null default 'UTC',
        add column follows_own boolean not null default true;

      -- A notice about a subject takes up the later ones about it until it is read.
      alter table notice
        add column subject text,
        add column times int not null default 1,
        add column digest boolean not null default false;
      create unique index notice_subject on notice (person_id, kind, subject) where read_at is null and subject is not null;
      create index notice_digest on notice (person_id, id) where digest;

      -- What differs from the pace a topic has by itself.
      create table mail_pace (
        person_id uuid not null references person (id) on delete cascade,
        topic text not null,
        pace text not null check (pace in ('now', 'daily', 'never')),
        primary key (person_id, topic)
      );
      create table digest (
        person_id uuid primary key references person (id) on delete cascade,
        sent_on date not null
      );
      alter table mail_outbox add column stop_url text;

      create index thread_newest on thread (id desc) where hidden_at is null;
      create index thread_theme_newest on thread (theme, id desc) where hidden_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index thread_newest, thread_theme_newest;
      alter table mail_outbox drop column stop_url;
      drop table digest, mail_pace, bookmark, follow, reading_mark, reading;
      drop index notice_subject, notice_digest;
      alter table notice drop column subject, drop column times, drop column digest;
      alter table person drop column time_zone, drop column follows_own;
    `);
  }
}

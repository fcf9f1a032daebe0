import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Acts of moderators on threads: what they changed, and where posts went that moved. */
export class Curate1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision drop constraint decision_act_check;
      alter table decision add check (act ~ '^[a-z][a-z-]{1,40}$');
      -- What an act changed, enough to bring it back; null for acts from before this was kept.
      alter table decision
        add column before jsonb,
        add column after jsonb,
        add column undoes bigint references decision (id),
        add column undone_by bigint references decision (id);
      create unique index decision_undoes on decision (undoes) where undoes is not null;
      create index decision_actor on decision (actor_id, id desc);
      create index decision_act on decision (act, id desc);

      alter table thread add column if not exists hidden_kind text;
      alter table post add column if not exists hidden_kind text;
      update thread set hidden_kind = 'hidden' where hidden_at is not null and hidden_kind is null;
      update post set hidden_kind = 'hidden' where hidden_at is not null and hidden_kind is null;

      alter table thread
        -- 0 is not pinned; of pinned ones the highest stands first.
        add column pin_order smallint not null default 0,
        add column pinned_until timestamptz,
        add column featured_at timestamptz,
        add column locked_at timestamptz,
        add column locked_reason text,
        add column duplicate_of bigint references thread (id),
        add column merged_into bigint references thread (id),
        add column summary_version int;
      create index thread_theme_pinned on thread (theme, pin_order desc, last_post_at desc, id desc);
      create index thread_featured on thread (featured_at desc, id desc) where featured_at is not null and hidden_at is null;
      create index thread_merged on thread (merged_into) where merged_into is not null;
      create index thread_duplicate on thread (duplicate_of) where duplicate_of is not null;
      create index thread_pinned_until on thread (pinned_until) where pinned_until is not null;

      -- A number in a thread under which a post stood before it moved; (thread, number) is here or in post, never in both.
      create table post_place (
        thread_id bigint not null references thread (id) on delete cascade,
        number int not null,
        post_id bigint not null references post (id) on delete cascade,
        primary key (thread_id, number)
      );
      create index post_place_post on post_place (post_id);

      -- A note between the posts: here begins what was merged into the thread, or stood what was split off.
      create table thread_note (
        decision_id bigint not null references decision (id),
        thread_id bigint not null references thread (id) on delete cascade,
        number int not null,
        kind text not null check (kind in ('merged', 'split')),
        other_id bigint not null references thread (id) on delete cascade,
        posts int not null,
        primary key (decision_id, number)
      );
      create index thread_note_thread on thread_note (thread_id, number);

      create table thread_summary (
        thread_id bigint not null references thread (id) on delete cascade,
        version int not null,
        markdown text not null,
        html text not null,
        language text not null,
        sources bigint[] not null,
        author_id uuid not null references person (id),
        made_at timestamptz not null default now(),
        primary key (thread_id, version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table thread_summary, thread_note, post_place;
      alter table thread drop column pin_order, drop column pinned_until, drop column featured_at, drop column locked_at,
        drop column locked_reason, drop column duplicate_of, drop column merged_into, drop column summary_version;
      alter table thread drop column if exists hidden_kind;
      alter table post drop column if exists hidden_kind;
      drop index decision_undoes, decision_actor, decision_act;
      update decision set undone_by = null;
      delete from decision where act not in ('hide', 'restore');
      alter table decision drop column before, drop column after, drop column undone_by, drop column undoes;
      alter table decision drop constraint decision_act_check;
      alter table decision add check (act in ('hide', 'restore'));
    `);
  }
}

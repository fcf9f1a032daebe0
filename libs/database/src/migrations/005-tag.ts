import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tags of threads. `thread.tags` is what a thread page reads; `thread_tag` says the same once per tag, in the order of
 * lists, and follows by triggers whoever writes a thread: a list by tag costs the same however many threads there are.
 */
export class Tag1764000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tag (
        slug text primary key check (char_length(slug) between 1 and 40),
        name text not null,
        description text not null default '',
        created_by uuid references person (id),
        created_at timestamptz not null default now()
      );
      create table tag_synonym (
        slug text primary key check (char_length(slug) between 1 and 40),
        tag text not null references tag (slug) on update cascade on delete cascade
      );
      create index tag_synonym_tag on tag_synonym (tag);

      alter table thread add column tags text[] not null default '{}' check (cardinality(tags) <= 5);
      create table thread_tag (
        thread_id bigint not null references thread (id) on delete cascade,
        tag text not null references tag (slug) on update cascade,
        last_post_at timestamptz not null,
        hidden boolean not null,
        primary key (thread_id, tag)
      );
      create index thread_tag_recent on thread_tag (tag, last_post_at desc, thread_id desc) include (hidden);

      create function keep_thread_tag() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.tags is distinct from new.tags then
          delete from thread_tag where thread_id = new.id and tag <> all (new.tags);
        end if;
        insert into thread_tag (thread_id, tag, last_post_at, hidden)
          select distinct new.id, tag, new.last_post_at, new.hidden_at is not null from unnest(new.tags) tag
          on conflict (thread_id, tag) do update set last_post_at = excluded.last_post_at, hidden = excluded.hidden;
        return null;
      end $$;
      create trigger thread_tag_insert after insert on thread for each row
        when (new.tags <> '{}') execute function keep_thread_tag();
      create trigger thread_tag_update after update of tags, last_post_at, hidden_at on thread for each row
        when (old.tags <> new.tags or new.tags <> '{}' and (old.last_post_at <> new.last_post_at
          or (old.hidden_at is null) <> (new.hidden_at is null)))
        execute function keep_thread_tag();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger thread_tag_insert on thread;
      drop trigger thread_tag_update on thread;
      drop function keep_thread_tag;
      alter table thread drop column tags;
      drop table thread_tag, tag_synonym, tag;
    `);
  }
}

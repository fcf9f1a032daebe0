import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What lists would otherwise count or gather anew for every reader, kept up by triggers: how many threads a theme shows
 * to everybody, and the roles of a person as JSON beside their name.
 */
export class Upkeep1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table theme_count (
        theme text primary key references theme (slug) on delete cascade,
        threads int not null,
        unanswered int not null
      );
      insert into theme_count
        select theme, count(*), count(*) filter (where answer_id is null) from thread where hidden_at is null group by theme;
      create index thread_hidden on thread (theme) where hidden_at is not null;

      create function add_to_theme_count(slug text, more int, more_unanswered int) returns void language sql as $$
        insert into theme_count values (slug, more, more_unanswered)
        on conflict (theme) do update set threads = theme_count.threads + excluded.threads,
          unanswered = theme_count.unanswered + excluded.unanswered
      $$;
      create function count_new_threads() returns trigger language plpgsql as $$
      begin
        perform add_to_theme_count(theme, count(*)::int, (count(*) filter (where answer_id is null))::int)
          from fresh where hidden_at is null group by theme order by theme;
        return null;
      end $$;
      create function count_gone_threads() returns trigger language plpgsql as $$
      begin
        perform add_to_theme_count(theme, -count(*)::int, -(count(*) filter (where answer_id is null))::int)
          from gone where hidden_at is null group by theme order by theme;
        return null;
      end $$;
      create function count_changed_thread() returns trigger language plpgsql as $$
      begin
        if old.hidden_at is null then
          perform add_to_theme_count(old.theme, -1, -(old.answer_id is null)::int);
        end if;
        if new.hidden_at is null then
          perform add_to_theme_count(new.theme, 1, (new.answer_id is null)::int);
        end if;
        return null;
      end $$;
      create trigger thread_count_insert after insert on thread referencing new table as fresh
        for each statement execute function count_new_threads();
      create trigger thread_count_delete after delete on thread referencing old table as gone
        for each statement execute function count_gone_threads();
      create trigger thread_count_update after update of theme, hidden_at, answer_id on thread for each row
        when (old.theme <> new.theme or (old.hidden_at is null) <> (new.hidden_at is null)
          or (old.answer_id is null) <> (new.answer_id is null))
        execute function count_changed_thread();

      alter table person add column roles jsonb not null default '[]';
      create function roles_of(person uuid) returns jsonb language sql stable as $$
        select coalesce(jsonb_agg(jsonb_build_object('role', role, 'theme', theme) order by role, theme), '[]')
        from role_grant where person_id = person
      $$;
      update person set roles = roles_of(id) where exists (select from role_grant where person_id = person.id);
      create function keep_roles() returns trigger language plpgsql as $$
      begin
        update person set roles = roles_of(id) where id in (old.person_id, new.person_id);
        return null;
      end $$;
      create trigger role_grant_roles after insert or update or delete on role_grant for each row
        execute function keep_roles();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger role_grant_roles on role_grant;
      alter table person drop column roles;
      drop trigger thread_count_insert on thread;
      drop trigger thread_count_delete on thread;
      drop trigger thread_count_update on thread;
      drop function keep_roles, roles_of, count_changed_thread, count_gone_threads, count_new_threads, add_to_theme_count;
      drop index thread_hidden;
      drop table theme_count;
    `);
  }
}

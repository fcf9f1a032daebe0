import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Duplicates are not counted as unanswered: they are answered where they were asked first. */
export class Curate1764000000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(counting('and old.duplicate_of is null', 'and new.duplicate_of is null'));
    await runner.query(`
      drop trigger thread_count_update on thread;
      create trigger thread_count_update after update of theme, hidden_at, answer_id, duplicate_of on thread for each row
        when (old.theme <> new.theme or (old.hidden_at is null) <> (new.hidden_at is null)
          or (old.answer_id is null) <> (new.answer_id is null)
          or (old.duplicate_of is null) <> (new.duplicate_of is null))
        execute function count_changed_thread();
      update theme_count c set unanswered = (select count(*) from thread t where t.theme = c.theme
        and t.hidden_at is null and t.answer_id is null and t.duplicate_of is null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(counting('', ''));
    await runner.query(`
      drop trigger thread_count_update on thread;
      create trigger thread_count_update after update of theme, hidden_at, answer_id on thread for each row
        when (old.theme <> new.theme or (old.hidden_at is null) <> (new.hidden_at is null)
          or (old.answer_id is null) <> (new.answer_id is null))
        execute function count_changed_thread();
      update theme_count c set unanswered = (select count(*) from thread t where t.theme = c.theme
        and t.hidden_at is null and t.answer_id is null);
    `);
  }
}

/** How the counts follow a changed thread, with what an unanswered one has to be besides. */
const counting = (before: string, after: string): string => `
  create or replace function count_changed_thread() returns trigger language plpgsql as $$
  begin
    if old.hidden_at is null then
      perform add_to_theme_count(old.theme, -1, -(old.answer_id is null ${before})::int);
    end if;
    if new.hidden_at is null then
      perform add_to_theme_count(new.theme, 1, (new.answer_id is null ${after})::int);
    end if;
    return null;
  end $$`;

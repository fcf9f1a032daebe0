import type { MigrationInterface, QueryRunner } from 'typeorm';

const onEachThread = `
  create trigger thread_tag_insert after insert on thread for each row
    when (new.tags <> '{}') execute function keep_thread_tag()`;

/**
 * Many threads at once: their tags are kept by one statement for all of them, not by one for each.
 * What an import laid down is read again from its dump when the database server dies over it: writing it to the log
 * as well costs a third of what laying it down does. What was published stands in tables that are logged.
 */
export class ImportGround1764000000066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['import_person', 'import_post', 'import_duplicate'])
      await runner.query(`alter table ${table} set unlogged`);
    await runner.query(`
      create function keep_tags_of_new_threads() returns trigger language plpgsql as $$
      begin
        insert into thread_tag (thread_id, tag, last_post_at, hidden)
          select distinct id, tag, last_post_at, hidden_at is not null from fresh, unnest(tags) tag;
        return null;
      end $$;
      drop trigger thread_tag_insert on thread;
      create trigger thread_tag_insert after insert on thread referencing new table as fresh
        for each statement execute function keep_tags_of_new_threads();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['import_person', 'import_post', 'import_duplicate'])
      await runner.query(`alter table ${table} set logged`);
    await runner.query('drop trigger thread_tag_insert on thread');
    await runner.query('drop function keep_tags_of_new_threads()');
    await runner.query(onEachThread);
  }
}

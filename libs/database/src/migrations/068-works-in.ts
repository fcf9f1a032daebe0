import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What can be found by the countries it also works in. */
export class WorksIn1764000000068 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table search_document add column works_in text[] not null default '{}';
      alter table saved_search add column works_in text;
      update search_document d set works_in = p.works_in from post p
        where p.works_in <> '{}' and d.source_type = 'post' and d.source_id = p.id::text;
      update search_document d set works_in = marked.countries
        from (select thread_id, array_agg(distinct country order by country) as countries
          from post, unnest(works_in) country where works_in <> '{}' and hidden_at is null group by thread_id) marked
        where d.source_type = 'thread' and d.source_id = marked.thread_id::text;
      create index search_document_works_in on search_document using gin (works_in) where works_in <> '{}';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index search_document_works_in;
      alter table saved_search drop column works_in;
      alter table search_document drop column works_in;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is new among threads alone, beside the words of them. Not an index of some rows: PostgreSQL does not combine two
 * that both leave out the same; nothing is said of the others, which costs next to nothing. Its statistics tell how many
 * threads there are.
 */
export class ThreadTime1764000000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index search_document_thread_time
      on search_document ((case when source_type = 'thread' and not hidden then created_at end));
      analyze search_document`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index search_document_thread_time');
  }
}

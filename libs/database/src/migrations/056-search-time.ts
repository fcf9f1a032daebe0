import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is new, beside the words of it: PostgreSQL does not combine two indexes that both leave out what is hidden. */
export class SearchTime1764000000056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index search_document_created on search_document (created_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index search_document_created');
  }
}

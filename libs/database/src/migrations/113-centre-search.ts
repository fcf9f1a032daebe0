import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Centres are suggested while one types, however many posts begin a word like theirs. */
export class CentreSearch1764000000113 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index search_document_centres on search_document using gin (vector)
        where not hidden and source_type = 'centre';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index search_document_centres');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partner posts are suggested while one types, however many questions begin a word like theirs. */
export class PartnerSearch1764000000114 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index search_document_partner_posts on search_document using gin (vector)
        where not hidden and source_type = 'partner-post';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index search_document_partner_posts');
  }
}

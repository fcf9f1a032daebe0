import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is laid down knows where it was read, for the report of what finds no question. */
export class ImportLine1764000000121 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_post add column file text not null default '', add column line int not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table import_post drop column file, drop column line`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who an imported author turned out to be. */
export class Claim1764000000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table person add column claimed_by uuid references person (id) on delete set null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table person drop column claimed_by`);
  }
}

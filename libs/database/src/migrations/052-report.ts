import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever writes an address need not own it: each report of somebody without an account is one of its own. */
export class Report1764000000052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index report_email;
      create index report_duty on report (duty_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index report_duty;
      delete from report r using report earlier where r.reporter_id is null and earlier.reporter_id is null
        and earlier.duty_id = r.duty_id and lower(earlier.email) = lower(r.email) and earlier.id < r.id;
      create unique index report_email on report (duty_id, lower(email)) where reporter_id is null`);
  }
}

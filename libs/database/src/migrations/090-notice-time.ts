import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An unread notice takes every further reply up and moves to the top, so that it is written again in each of its
 * indexes: one for what is unread, which also counts it, and none for its age, which a summary of the pages tells.
 */
export class NoticeTime1764000000090 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index notice_unread, notice_subject, notice_created_at;
      create unique index notice_unread on notice (person_id, kind, subject) where read_at is null;
      create index notice_created_at on notice using brin (created_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index notice_unread, notice_created_at;
      create index notice_unread on notice (person_id) where read_at is null;
      create unique index notice_subject on notice (person_id, kind, subject)
        where read_at is null and subject is not null;
      create index notice_created_at on notice (created_at);
    `);
  }
}

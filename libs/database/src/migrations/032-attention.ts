import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators look after without being asked: threads nobody replied to, without tags, in a doubtful language. */
export class Attention1764000000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread add column language_doubt text;
      create index thread_unreplied on thread (created_at, id)
        where reply_count = 0 and answer_id is null and duplicate_of is null and locked_at is null and hidden_at is null;
      create index thread_unsorted on thread (created_at, id)
        where (tags = '{}' or language_doubt is not null) and hidden_at is null;
      create index if not exists person_joined on person (joined_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index thread_unreplied, thread_unsorted, person_joined;
      alter table thread drop column language_doubt`);
  }
}

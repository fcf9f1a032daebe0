import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What votes at speed and their tallies need beside the rows of polls. */
export class Poll1764000000084 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Counts come from the rows of votes alone.
      alter table poll drop column vote_count;
      -- Raised when its words or options change, so that no vote is taken for another poll than its voter saw.
      alter table poll add column revision int not null default 1;
      create index poll_due on poll (closes_at) where closes_at is not null and closed_at is null;

      -- What hosts said about one group of equal answers: that it is the same as another, or not to be shown.
      create table poll_answer (
        poll_id bigint not null references poll (id) on delete cascade,
        answer_key text not null,
        merged_into text,
        hidden_at timestamptz,
        decided_by uuid not null references person (id),
        primary key (poll_id, answer_key),
        check (merged_into <> answer_key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table poll_answer;
      drop index poll_due;
      alter table poll drop column revision, add column vote_count int not null default 0`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts need while a webinar is on: their decisions with what was before, their reasons, rehearsals. */
export class WebinarHost1764000000085 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What hosts decided about questions, and how each stood before and after, so that it can be taken back.
      create table live_question_act (
        id bigint generated always as identity primary key,
        webinar_id bigint not null references webinar (id) on delete cascade,
        question_id bigint not null references live_question (id) on delete cascade,
        actor_id uuid not null references person (id),
        acted_at timestamptz not null default now(),
        before jsonb not null,
        after jsonb not null,
        -- Questions that had been merged into it and were led on.
        followers bigint[] not null default '{}',
        undone_at timestamptz
      );
      create index live_question_act_of on live_question_act (question_id, id desc) where undone_at is null;
      create index live_question_act_by on live_question_act (webinar_id, actor_id, id desc) where undone_at is null;

      alter table webinar
        -- Reasons to decline with, by language; null for those that come with the house.
        add column decline_reasons jsonb,
        -- Of a rehearsal: who joined it by its code, people and browsers.
        add column rehearsers text[] not null default '{}';

      -- A question of a rehearsal goes on nowhere.
      alter table live_question drop constraint live_question_check1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from webinar where practice_of is not null;
      alter table live_question add constraint live_question_check1 check (fate <> 'moved' or thread_id is not null);
      alter table webinar drop column decline_reasons, drop column rehearsers;
      drop table live_question_act`);
  }
}

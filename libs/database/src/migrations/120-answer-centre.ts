import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Centres are asked to answer, as people are; each says whether it takes such requests. */
export class AnswerCentre1764000000120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table centre add column takes_requests boolean not null default true;
      create index centre_name_key on centre using gin ((' ' || name_key(names)) gin_trgm_ops);

      -- People have a uuid and centres a number, so that each kind of target has its own column and its own key.
      alter table answer_request
        add column centre_id bigint references centre (id),
        alter column target_id drop not null,
        add check ((target_type = 'person') = (target_id is not null)),
        add check ((target_type = 'centre') = (centre_id is not null));
      create unique index answer_request_thread_centre on answer_request (thread_id, centre_id)
        where centre_id is not null;
      create index answer_request_centre on answer_request (centre_id) where centre_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from answer_request where target_type = 'centre';
      alter table answer_request drop column centre_id, alter column target_id set not null;
      drop index centre_name_key;
      alter table centre drop column takes_requests;
    `);
  }
}

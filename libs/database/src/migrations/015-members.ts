import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom people do not want to meet, where they work, and whose doing a notice tells of. */
export class Members1764000000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person_bar (
        person_id uuid not null references person (id) on delete cascade,
        other_id uuid not null references person (id) on delete cascade,
        kind text not null check (kind in ('mute', 'block')),
        created_at timestamptz not null default now(),
        primary key (person_id, other_id),
        check (person_id <> other_id)
      );
      create index person_bar_list on person_bar (person_id, created_at desc, other_id desc);
      create index person_bar_other on person_bar (other_id, created_at desc) where kind = 'block';

      alter table person add column workplace text not null default '';

      alter table notice add column actor_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notice drop column actor_id;
      alter table person drop column workplace;
      drop table person_bar;
    `);
  }
}

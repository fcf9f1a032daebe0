import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The letter of a centre that turns out to be another goes with it. */
export class LetterKey1764000000109 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consortium_letter drop constraint consortium_letter_consortium_id_centre_id_fkey,
        add foreign key (consortium_id, centre_id) references consortium_partner (consortium_id, centre_id)
          on delete cascade on update cascade;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table consortium_letter drop constraint consortium_letter_consortium_id_centre_id_fkey,
        add foreign key (consortium_id, centre_id) references consortium_partner (consortium_id, centre_id)
          on delete cascade;
    `);
  }
}

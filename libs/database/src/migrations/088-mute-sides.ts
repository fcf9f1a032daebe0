import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * On which sides somebody is muted: through a question with their name, through one without, or both. What moderators read
 * of a side never tells whose the questions of the other side are.
 */
export class MuteSides1764000000088 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attendee
        add column muted_named boolean not null default false,
        add column muted_anonymous boolean not null default false;
      -- Through which question it was is no longer known: so that either side can free them.
      update attendee set muted_named = true, muted_anonymous = true where muted_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table attendee drop column muted_named, drop column muted_anonymous`);
  }
}

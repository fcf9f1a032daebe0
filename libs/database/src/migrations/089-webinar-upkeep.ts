import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ways to attendees that were missing, and who may agree that a seal is opened. */
export class WebinarUpkeep1764000000089 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index attendee_webinar on attendee (webinar_id);
      create index attendee_device_guest on attendee_device (guest_id);

      -- The hosts when it was asked for: whoever asks cannot make the second one a host afterwards.
      alter table identity_seal add column hosts uuid[] not null default '{}';
      update identity_seal s set hosts = w.hosts
        from live_question q join webinar w on w.id = q.webinar_id where q.id = s.question_id;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity_seal drop column hosts;
      drop index attendee_device_guest, attendee_webinar`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Several drafts for each writer, of questions and of replies; questions scheduled for a time; templates of themes. */
export class Draft1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index draft_person;
      drop index draft_guest;
      alter table draft
        add column thread_id bigint references thread (id) on delete cascade,
        add column tags text not null default '',
        add column revision int not null default 1,
        -- Which form saved it last: that one may go on, another has to have seen the revision.
        add column form text not null default '',
        add column publish_at timestamptz,
        add column time_zone text,
        add column attempts int not null default 0,
        add column refusal text,
        add check (publish_at is null or (person_id is not null and thread_id is null and time_zone is not null));
      create index draft_person on draft (person_id, saved_at desc, id desc) where person_id is not null;
      create index draft_guest on draft (guest_id, saved_at desc, id desc) where person_id is null;
      create index draft_orphan on draft (saved_at desc, id desc) where person_id is null;
      create unique index draft_reply on draft (person_id, thread_id) where thread_id is not null;
      create index draft_thread on draft (thread_id) where thread_id is not null;
      create index draft_due on draft (attempts, publish_at) where publish_at is not null;

      create table ask_template (
        theme text not null references theme (slug),
        language text not null,
        markdown text not null,
        edited_by uuid references person (id),
        edited_at timestamptz not null default now(),
        primary key (theme, language)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ask_template;
      drop index draft_person, draft_guest, draft_orphan, draft_reply, draft_thread, draft_due;
      delete from draft d where thread_id is not null or exists (select from draft o where o.id <> d.id
        and o.saved_at >= d.saved_at and (o.person_id = d.person_id or (o.person_id is null and o.guest_id = d.guest_id)));
      alter table draft drop column thread_id, drop column tags, drop column revision, drop column form,
        drop column publish_at, drop column time_zone, drop column attempts, drop column refusal;
      create unique index draft_person on draft (person_id) where person_id is not null;
      create unique index draft_guest on draft (guest_id) where person_id is null;
    `);
  }
}

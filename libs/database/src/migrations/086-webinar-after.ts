import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What becomes of a webinar: its closing, what changed because of it, and who was told. */
export class WebinarAfter1764000000086 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What hosts prepare while they close it; shown to everybody once it is closed.
      create table webinar_closing (
        webinar_id bigint primary key references webinar (id) on delete cascade,
        -- In the language of the webinar.
        summary_markdown text not null default '',
        summary_html text not null default '',
        recording_url text,
        -- Links: name and url.
        materials jsonb not null default '[]',
        saved_by uuid references person (id),
        saved_at timestamptz
      );
      alter table webinar
        -- Since when its hosts know that input is over and nothing keeps them from closing.
        add column proposed_at timestamptz;
      create index webinar_to_close on webinar (ended_at) where ended_at is not null and closed_at is null and proposed_at is null;

      alter table attendee
        -- Since when the mail about the fates is in the outbox, or it is settled that none is due.
        add column told_at timestamptz;
      update attendee a set told_at = now() from webinar w where w.id = a.webinar_id and w.closed_at is not null;
      create index attendee_untold on attendee (webinar_id, id) where told_at is null;

      -- What changed because of inputs.
      create table outcome (
        id bigint generated always as identity primary key,
        webinar_id bigint not null references webinar (id) on delete cascade,
        markdown text not null,
        html text not null,
        language text not null,
        -- Where the change can be seen: an https address, or a path of this site.
        url text,
        created_by uuid not null references person (id),
        created_at timestamptz not null default now(),
        edited_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_reason text,
        check ((withdrawn_at is null) = (withdrawn_reason is null))
      );
      create index outcome_webinar on outcome (webinar_id, created_at, id);
      create table outcome_question (
        outcome_id bigint not null references outcome (id) on delete cascade,
        question_id bigint not null references live_question (id) on delete cascade,
        primary key (outcome_id, question_id)
      );
      create index outcome_question_of on outcome_question (question_id);
      create table outcome_poll (
        outcome_id bigint not null references outcome (id) on delete cascade,
        poll_id bigint not null references poll (id) on delete cascade,
        primary key (outcome_id, poll_id)
      );
      create index outcome_poll_of on outcome_poll (poll_id);
      -- Who did what to an outcome, and how it stood before.
      create table outcome_act (
        id bigint generated always as identity primary key,
        outcome_id bigint not null references outcome (id) on delete cascade,
        act text not null check (act in ('recorded', 'edited', 'withdrawn')),
        actor_id uuid not null references person (id),
        before jsonb,
        after jsonb not null,
        reason text,
        acted_at timestamptz not null default now()
      );
      create index outcome_act_of on outcome_act (outcome_id, id);

      -- Whom something was told that is told once: the answer of a follow-up thread, an outcome.
      create table webinar_telling (
        kind text not null check (kind in ('answer', 'outcome')),
        -- The thread or the outcome.
        subject_id bigint not null,
        attendee_id uuid not null references attendee (id) on delete cascade,
        -- Those who were claimed together.
        batch bigint not null,
        told_at timestamptz not null default now(),
        primary key (kind, subject_id, attendee_id)
      );
      create index webinar_telling_batch_of on webinar_telling (batch);
      create index webinar_telling_attendee on webinar_telling (attendee_id);
      create sequence webinar_telling_batch;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table webinar_telling, outcome_act, outcome_poll, outcome_question, outcome, webinar_closing;
      drop sequence webinar_telling_batch;
      alter table attendee drop column told_at;
      alter table webinar drop column proposed_at`);
  }
}

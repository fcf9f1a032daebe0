import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webinars, who takes part in them, what they ask and vote on, what becomes of it. */
export class Webinar1764000000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table webinar (
        id bigint generated always as identity primary key,
        -- By language: title, the description as Markdown and as rendered.
        texts jsonb not null,
        -- The language that is spoken; its texts are always there.
        language text not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        time_zone text not null,
        speakers jsonb not null default '[]',
        themes text[] not null default '{}',
        hosts uuid[] not null check (cardinality(hosts) > 0),
        join_url text,
        seats int check (seats > 0),
        code text not null unique,
        is_premoderated boolean not null default false,
        input_days int not null default 7 check (input_days between 0 and 60),
        -- A rehearsal of another webinar: for its hosts and whoever has its code, and nowhere counted.
        practice_of bigint references webinar (id) on delete cascade,
        spotlight_id bigint,
        slide int,
        published_at timestamptz,
        opened_at timestamptz,
        ended_at timestamptz,
        closed_at timestamptz,
        created_by uuid not null references person (id),
        created_at timestamptz not null default now()
      );
      create index webinar_starts on webinar (starts_at, id) where published_at is not null and practice_of is null;
      create index webinar_hosts on webinar using gin (hosts);
      create index webinar_practice on webinar (practice_of) where practice_of is not null;

      create table attendee (
        id uuid primary key default gen_random_uuid(),
        webinar_id bigint not null references webinar (id) on delete cascade,
        person_id uuid references person (id),
        name text,
        email text,
        language text not null,
        time_zone text,
        registered_at timestamptz,
        confirmed_at timestamptz,
        cancelled_at timestamptz,
        joined_at timestamptz,
        muted_at timestamptz,
        muted_by uuid references person (id),
        created_at timestamptz not null default now()
      );
      create unique index attendee_person on attendee (webinar_id, person_id) where person_id is not null;
      create unique index attendee_email on attendee (webinar_id, lower(email)) where email is not null;
      create index attendee_of_person on attendee (person_id) where person_id is not null;

      -- The browsers of an attendee without an account.
      create table attendee_device (
        webinar_id bigint not null references webinar (id) on delete cascade,
        guest_id text not null,
        attendee_id uuid not null references attendee (id) on delete cascade,
        primary key (webinar_id, guest_id)
      );
      create index attendee_device_of on attendee_device (attendee_id);

      create table live_question (
        id bigint generated always as identity primary key,
        webinar_id bigint not null references webinar (id) on delete cascade,
        attendee_id uuid not null references attendee (id),
        body text not null,
        language text not null,
        slide int check (slide > 0),
        -- The name it is shown with; null stands for somebody who asked to be anonymous.
        shown_name text,
        asked_at timestamptz not null default now(),
        vote_count int not null default 0,
        fate text not null default 'waiting'
          check (fate in ('waiting', 'shown', 'answered', 'merged', 'moved', 'declined')),
        fate_at timestamptz,
        fate_by uuid references person (id),
        fate_reason text,
        merged_into bigint references live_question (id),
        thread_id bigint references thread (id),
        -- Waits until a host lets it through.
        held_at timestamptz,
        hidden_at timestamptz,
        hidden_reason text,
        check ((fate = 'merged') = (merged_into is not null)),
        check (fate <> 'moved' or thread_id is not null),
        check (fate <> 'declined' or fate_reason is not null)
      );
      create index live_question_queue on live_question (webinar_id, vote_count desc, id);
      create index live_question_newest on live_question (webinar_id, id desc);
      create index live_question_attendee on live_question (attendee_id, id);
      create index live_question_merged on live_question (merged_into) where merged_into is not null;
      create index live_question_thread on live_question (thread_id) where thread_id is not null;
      alter table webinar add foreign key (spotlight_id) references live_question (id) on delete set null;
      create index webinar_spotlight on webinar (spotlight_id) where spotlight_id is not null;

      create table live_question_vote (
        question_id bigint not null references live_question (id) on delete cascade,
        attendee_id uuid not null references attendee (id) on delete cascade,
        voted_at timestamptz not null default now(),
        primary key (question_id, attendee_id)
      );
      create index live_question_vote_attendee on live_question_vote (attendee_id);

      create table poll (
        id bigint generated always as identity primary key,
        webinar_id bigint not null references webinar (id) on delete cascade,
        position int not null,
        kind text not null check (kind in ('single', 'multiple', 'scale', 'ranking', 'text', 'cloud', 'quiz')),
        -- By language; that of the webinar's language is always there.
        question jsonb not null,
        -- How many may be chosen of several, or the ends of a scale.
        least int not null default 1,
        most int not null default 1,
        least_label jsonb not null default '{}',
        most_label jsonb not null default '{}',
        -- Answered by registered people before the day as well, through their personal link.
        is_beforehand boolean not null default false,
        hides_results boolean not null default false,
        opened_at timestamptz,
        closes_at timestamptz,
        closed_at timestamptz,
        vote_count int not null default 0,
        created_at timestamptz not null default now(),
        unique (webinar_id, position) deferrable initially deferred
      );
      create table poll_option (
        poll_id bigint not null references poll (id) on delete cascade,
        number smallint not null check (number between 1 and 20),
        label jsonb not null,
        is_right boolean not null default false,
        primary key (poll_id, number)
      );
      -- One row for each attendee and poll, whatever kind it is of.
      create table poll_vote (
        poll_id bigint not null references poll (id) on delete cascade,
        attendee_id uuid not null references attendee (id) on delete cascade,
        -- The numbers of options, in the order of the attendee's ranking; one for a single choice.
        choices smallint[],
        value smallint,
        answer text,
        -- Equal answers have one key, however they are typed.
        answer_key text,
        voted_at timestamptz not null default now(),
        primary key (poll_id, attendee_id)
      );
      create index poll_vote_attendee on poll_vote (attendee_id);
      create index poll_vote_key on poll_vote (poll_id, answer_key) where answer_key is not null;

      alter table thread
        add column webinar_id bigint references webinar (id),
        add column live_question_id bigint references live_question (id);
      create index thread_webinar on thread (webinar_id) where webinar_id is not null;
      create index thread_live_question on thread (live_question_id) where live_question_id is not null;
      create index thread_from_webinar on thread (theme, last_post_at desc, id desc) where webinar_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table thread drop column live_question_id, drop column webinar_id;
      alter table webinar drop column spotlight_id;
      drop table poll_vote, poll_option, poll, live_question_vote, live_question, attendee_device, attendee, webinar`);
  }
}

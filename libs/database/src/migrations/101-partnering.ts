import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partner posts, interests in them, introductions, calls and the consortia for them. */
export class Partnering1764000000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A call for proposals with its rules as data, kept by editors and admins.
      create table call (
        id bigint generated always as identity primary key,
        -- By language: name and a few words.
        texts jsonb not null,
        language text not null,
        programme text not null,
        url text,
        deadline timestamptz not null,
        -- See CallRules in libs/partnering.
        rules jsonb not null,
        created_by uuid not null references person (id),
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        withdrawn_at timestamptz
      );
      create index call_deadline on call (deadline, id) where withdrawn_at is null;

      create table partner_post (
        id bigint generated always as identity primary key,
        centre_id bigint not null references centre (id),
        -- Who writes it for the centre; kept for the record.
        author_id uuid not null references person (id),
        kind text not null check (kind in ('offer', 'wish', 'both')),
        language text not null,
        title text not null default '',
        body text not null default '',
        html text not null default '',
        -- Where the work takes place; the centre's own unless the author says otherwise.
        country text not null check (country ~ '^[A-Z]{2}$'),
        region text not null default '',
        sectors text[] not null default '{}',
        fields text[] not null default '{}',
        eqf_levels smallint[] not null default '{}',
        themes text[] not null default '{}',
        challenges text[] not null default '{}',
        offers text not null default '',
        seeks text not null default '',
        offer_tags text[] not null default '{}' check (cardinality(offer_tags) <= 12),
        seek_tags text[] not null default '{}' check (cardinality(seek_tags) <= 12),
        -- Forms of cooperation.
        forms text[] not null default '{}',
        call_id bigint references call (id),
        -- A programme that is no call here, and its deadline.
        programme text not null default '',
        deadline timestamptz,
        -- The part it would take itself, and the part it seeks somebody for.
        role_offered text not null default 'open'
          check (role_offered in ('coordinator', 'full-partner', 'associated', 'open')),
        role_sought text not null default 'open'
          check (role_sought in ('coordinator', 'full-partner', 'associated', 'open')),
        -- Kinds of organisation it seeks; none for any.
        kinds_sought text[] not null default '{}',
        partners_needed int not null default 1 check (partners_needed between 1 and 50),
        -- None for any.
        countries_sought text[] not null default '{}',
        languages text[] not null default '{}',
        answer_by date,
        replies_most int not null default 10 check (replies_most between 1 and 50),
        -- Interests that are not withdrawn.
        reply_count int not null default 0,
        -- How many partners it has found through introductions.
        found_count int not null default 0,
        state text not null default 'draft'
          check (state in ('draft', 'open', 'paused', 'talks', 'found', 'expired', 'withdrawn')),
        -- Who paused it: the author, or the cap of replies.
        paused_by text check (paused_by in ('author', 'cap')),
        -- How far the three steps of writing it have come.
        step int not null default 1 check (step between 1 and 3),
        opened_at timestamptz,
        ended_at timestamptz,
        hidden_at timestamptz,
        hidden_kind text,
        hidden_reason text,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        -- How often it was changed since it was opened.
        revision int not null default 0,
        check ((state = 'draft') = (opened_at is null)),
        check ((state = 'paused') = (paused_by is not null)),
        check (state = 'draft' or answer_by is not null)
      );
      create index partner_post_centre on partner_post (centre_id, id desc);
      create index partner_post_author on partner_post (author_id);
      create index partner_post_call on partner_post (call_id) where call_id is not null;
      create index partner_post_newest on partner_post (opened_at desc, id desc)
        where state = 'open' and hidden_at is null;
      create index partner_post_due on partner_post (answer_by) where state in ('open', 'paused');

      -- A centre's answer to a partner post: private between the two.
      create table interest (
        id bigint generated always as identity primary key,
        post_id bigint not null references partner_post (id),
        centre_id bigint not null references centre (id),
        person_id uuid not null references person (id),
        language text not null,
        -- The three answers: why you fit, what shows it, when and how much you can give.
        fit text not null,
        evidence text not null,
        capacity text not null,
        state text not null default 'waiting'
          check (state in ('waiting', 'asked', 'accepted', 'declined', 'lapsed', 'withdrawn')),
        -- One more question of the author, and the answer.
        question text,
        asked_at timestamptz,
        answer text,
        answered_at timestamptz,
        -- For the author's side alone.
        is_shortlisted boolean not null default false,
        note text not null default '',
        decline_reason text,
        decline_words text,
        decided_at timestamptz,
        decided_by uuid references person (id),
        sent_at timestamptz not null default now(),
        -- Since when the author's side has been expected to act; null while it has not.
        waits_since timestamptz default now(),
        reminded int not null default 0
      );
      create unique index interest_once on interest (post_id, centre_id) where state not in ('withdrawn', 'lapsed');
      create index interest_post on interest (post_id, id);
      create index interest_centre on interest (centre_id, id desc);
      create index interest_person on interest (person_id);
      create index interest_decided_by on interest (decided_by) where decided_by is not null;
      create index interest_waiting on interest (waits_since) where waits_since is not null;

      -- Two centres brought together. Contacts are shown while it is open, and never before.
      create table introduction (
        id bigint generated always as identity primary key,
        interest_id bigint not null unique references interest (id),
        author_centre_id bigint not null references centre (id),
        author_person_id uuid not null references person (id),
        asker_centre_id bigint not null references centre (id),
        asker_person_id uuid not null references person (id),
        state text not null default 'proposed'
          check (state in ('proposed', 'open', 'declined', 'withdrawn', 'lapsed', 'blocked', 'closed')),
        author_accepted_at timestamptz not null default now(),
        asker_accepted_at timestamptz,
        opened_at timestamptz,
        ended_at timestamptz,
        ended_by uuid references person (id),
        reminded int not null default 0,
        check (state <> 'open' or (asker_accepted_at is not null and opened_at is not null))
      );
      create index introduction_author on introduction (author_centre_id, id desc);
      create index introduction_asker on introduction (asker_centre_id, id desc);
      create index introduction_author_person on introduction (author_person_id);
      create index introduction_asker_person on introduction (asker_person_id);
      create index introduction_ended_by on introduction (ended_by) where ended_by is not null;
      create index introduction_waiting on introduction (author_accepted_at) where state = 'proposed';

      -- Every step of interests and introductions: who did what for whom, without what was written.
      create table interest_step (
        id bigint generated always as identity primary key,
        interest_id bigint not null references interest (id),
        step text not null,
        person_id uuid references person (id),
        centre_id bigint references centre (id),
        at timestamptz not null default now()
      );
      create index interest_step_of on interest_step (interest_id, id);
      create index interest_step_person on interest_step (person_id) where person_id is not null;
      create index interest_step_centre on interest_step (centre_id) where centre_id is not null;

      create table consortium (
        id bigint generated always as identity primary key,
        call_id bigint not null references call (id),
        -- The coordinator.
        centre_id bigint not null references centre (id),
        name text not null,
        language text not null,
        summary text not null default '',
        state text not null default 'gathering' check (state in ('gathering', 'submitted', 'dissolved')),
        created_by uuid not null references person (id),
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now()
      );
      create index consortium_call on consortium (call_id, id);
      create index consortium_centre on consortium (centre_id, id desc);
      create index consortium_created_by on consortium (created_by);

      create table consortium_partner (
        consortium_id bigint not null references consortium (id) on delete cascade,
        centre_id bigint not null references centre (id),
        role text not null default 'full-partner' check (role in ('coordinator', 'full-partner', 'associated')),
        state text not null default 'invited' check (state in ('invited', 'joined', 'declined', 'left', 'removed')),
        -- What the coordinator wrote to them.
        words text not null default '',
        invited_by uuid not null references person (id),
        invited_at timestamptz not null default now(),
        answered_by uuid references person (id),
        answered_at timestamptz,
        primary key (consortium_id, centre_id)
      );
      create index consortium_partner_centre on consortium_partner (centre_id, consortium_id desc);
      create index consortium_partner_invited_by on consortium_partner (invited_by);
      create index consortium_partner_answered_by on consortium_partner (answered_by) where answered_by is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table consortium_partner, consortium, interest_step, introduction, interest, partner_post, call;
    `);
  }
}

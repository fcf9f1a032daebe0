import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose turn it is with an interest, how introductions end, and what a party lets moderators see. */
export class Interest1764000000106 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table interest
        -- Since when the asker's side has been expected to act; null while it has not. Never together with waits_since.
        add column asker_waits_since timestamptz,
        add column edited_at timestamptz,
        -- When a side took away what it had written, after all was over.
        add column asker_erased_at timestamptz,
        add column author_erased_at timestamptz,
        drop constraint interest_state_check,
        -- ended: by a moderator, because of what a party reported.
        add constraint interest_state_check check
          (state in ('waiting', 'asked', 'accepted', 'declined', 'lapsed', 'withdrawn', 'ended')),
        add constraint interest_turn_check check (waits_since is null or asker_waits_since is null);
      create index interest_asker_waiting on interest (asker_waits_since) where asker_waits_since is not null;

      alter table introduction
        -- The centre whose people ended it; null when nobody of the two did.
        add column ended_for bigint references centre (id),
        drop constraint introduction_state_check,
        add constraint introduction_state_check check
          (state in ('proposed', 'open', 'declined', 'withdrawn', 'lapsed', 'blocked', 'closed', 'ended'));
      create index introduction_ended_for on introduction (ended_for) where ended_for is not null;

      -- What a party copied for moderators when it reported: all they ever see of an interest.
      create table interest_copy (
        id bigint generated always as identity primary key,
        interest_id bigint not null references interest (id),
        -- Who reports, for whom, and whom of the other side it is about.
        person_id uuid not null references person (id),
        centre_id bigint not null references centre (id),
        about_id uuid not null references person (id),
        about_centre_id bigint not null references centre (id),
        language text not null,
        -- [{part, text}]
        parts jsonb not null,
        made_at timestamptz not null default now()
      );
      create index interest_copy_interest on interest_copy (interest_id);
      create index interest_copy_person on interest_copy (person_id);
      create index interest_copy_centre on interest_copy (centre_id);
      create index interest_copy_about on interest_copy (about_id);
      create index interest_copy_about_centre on interest_copy (about_centre_id);

      -- Who is told for a centre: this person while they speak for it and are not suspended, else a representative.
      create function acting_for(centre bigint, person uuid) returns uuid language sql stable as $$
        select m.person_id from centre_member m join person p on p.id = m.person_id
        where m.centre_id = centre and m.left_at is null and p.suspended_at is null
        order by m.person_id is distinct from person, m.role <> 'representative', m.joined_at, m.id limit 1
      $$;
      -- Whether this person can act for a centre now: neither left nor suspended, and the centre is there.
      create function acts_for(centre bigint, person uuid) returns boolean language sql stable as $$
        select exists (select from centre_member m join person p on p.id = m.person_id join centre c on c.id = m.centre_id
          where m.centre_id = centre and m.person_id = person and m.left_at is null and p.suspended_at is null
            and c.hidden_at is null and c.merged_into is null)
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function acts_for;
      drop function acting_for;
      drop table interest_copy;
      alter table introduction drop column ended_for, drop constraint introduction_state_check,
        add constraint introduction_state_check check
          (state in ('proposed', 'open', 'declined', 'withdrawn', 'lapsed', 'blocked', 'closed')) not valid;
      alter table interest drop column asker_waits_since, drop column edited_at, drop column asker_erased_at,
        drop column author_erased_at, drop constraint interest_state_check,
        add constraint interest_state_check check
          (state in ('waiting', 'asked', 'accepted', 'declined', 'lapsed', 'withdrawn')) not valid;
    `);
  }
}

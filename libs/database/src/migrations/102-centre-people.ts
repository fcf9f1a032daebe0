import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations and requests to speak for a centre, what verifying it found, and what is written for it. */
export class CentrePeople1764000000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What a moderator looked at: its site, a register, a mail from its domain.
      alter table centre add column verified_by_ways text[] not null default '{}';
      -- A moderator looked and could not verify it, and why.
      alter table centre add column refused_at timestamptz;
      alter table centre add column refused_note text;
      -- How a seat ended, and what was said to whom was taken out.
      alter table centre_member add column left_how text check (left_how in ('left', 'removed', 'merged')),
        add column left_reason text not null default '';
      -- For finding it again before it is registered twice: its names without case and accents, and its host.
      create function centre_names(texts jsonb) returns text[] language sql immutable as $$
        select array_agg(distinct btrim(regexp_replace(public.name_key(t.value ->> 'name'), '[[:space:][:punct:]]+', ' ', 'g')))
        from jsonb_each(texts) t
      $$;
      create function centre_host(site text) returns text language sql immutable as $$
        select regexp_replace(lower(substring(site from '^https?://([^/:?#]+)')), '^www\\.', '')
      $$;
      create index centre_twin_names on centre using gin (centre_names(texts));
      create index centre_twin_site on centre (centre_host(site)) where site is not null;

      create table centre_invitation (
        id bigint generated always as identity primary key,
        centre_id bigint not null references centre (id) on delete cascade,
        -- Seen by the representatives of the centre alone.
        email text not null,
        role text not null check (role in ('representative', 'contributor')),
        title text not null default '',
        words text not null default '',
        -- The language of the mail.
        language text not null,
        -- Of the secret in the mail; gone once it was used or withdrawn.
        token_hash text unique,
        invited_by uuid not null references person (id),
        invited_at timestamptz not null default now(),
        sent_at timestamptz not null default now(),
        expires_at timestamptz not null,
        ended_at timestamptz,
        outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
        accepted_by uuid references person (id),
        check ((ended_at is null) = (outcome is null))
      );
      create unique index centre_invitation_open on centre_invitation (centre_id, lower(email)) where ended_at is null;
      create index centre_invitation_of on centre_invitation (centre_id, id desc);
      create index centre_invitation_by on centre_invitation (invited_by);
      create index centre_invitation_accepted on centre_invitation (accepted_by) where accepted_by is not null;

      create table centre_join_request (
        id bigint generated always as identity primary key,
        centre_id bigint not null references centre (id) on delete cascade,
        person_id uuid not null references person (id),
        words text not null default '',
        asked_at timestamptz not null default now(),
        decided_at timestamptz,
        decided_by uuid references person (id),
        outcome text check (outcome in ('accepted', 'declined', 'withdrawn')),
        reason text not null default '',
        check ((decided_at is null) = (outcome is null))
      );
      create unique index centre_join_request_open on centre_join_request (centre_id, person_id) where decided_at is null;
      create index centre_join_request_of on centre_join_request (centre_id, id desc);
      create index centre_join_request_person on centre_join_request (person_id);
      create index centre_join_request_decided on centre_join_request (decided_by) where decided_by is not null;

      -- For which centre something was written; the author stays who wrote it.
      alter table thread add column centre_id bigint references centre (id);
      alter table post add column centre_id bigint references centre (id);
      alter table draft add column centre_id bigint references centre (id) on delete set null;
      create index thread_centre on thread (centre_id, id desc) where centre_id is not null;
      create index post_centre on post (centre_id, id desc) where centre_id is not null;
      create index draft_centre on draft (centre_id) where centre_id is not null;

      alter table duty drop constraint duty_kind_check;
      alter table duty add constraint duty_kind_check
        check (kind in ('REPORT', 'REVIEW', 'WORDS', 'COMPLAINT', 'TASK', 'VERIFY', 'UNCLAIMED'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from duty where kind in ('VERIFY', 'UNCLAIMED');
      alter table duty drop constraint duty_kind_check;
      alter table duty add constraint duty_kind_check
        check (kind in ('REPORT', 'REVIEW', 'WORDS', 'COMPLAINT', 'TASK'));
      alter table draft drop column centre_id;
      alter table post drop column centre_id;
      alter table thread drop column centre_id;
      drop table centre_join_request, centre_invitation;
      drop index centre_twin_names, centre_twin_site;
      drop function centre_names, centre_host;
      alter table centre_member drop column left_how, drop column left_reason;
      alter table centre drop column verified_by_ways, drop column refused_at, drop column refused_note;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Centres, the people who speak for them, and what those people have to know of each other. */
export class Centre1764000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table centre (
        id bigint generated always as identity primary key,
        -- By language: the name, what it does as Markdown and as rendered.
        texts jsonb not null,
        -- The language its people write in first; its texts are always there.
        language text not null,
        kind text not null,
        country text not null check (country ~ '^[A-Z]{2}$'),
        region text not null default '',
        -- Codes: NACE Rev. 2 divisions, ISCED-F 2013 fields, EQF levels, slugs of themes and of challenges.
        sectors text[] not null default '{}',
        fields text[] not null default '{}',
        eqf_levels smallint[] not null default '{}',
        themes text[] not null default '{}',
        challenges text[] not null default '{}',
        -- Expertise in words of its language, and as tags, which mean the same in all languages.
        offers text not null default '',
        seeks text not null default '',
        offer_tags text[] not null default '{}' check (cardinality(offer_tags) <= 12),
        seek_tags text[] not null default '{}' check (cardinality(seek_tags) <= 12),
        languages text[] not null default '{}',
        pic text unique check (pic ~ '^[0-9]{9}$'),
        oid text unique check (oid ~ '^E[0-9]{8}$'),
        site text,
        logo jsonb,
        latitude real check (latitude between -90 and 90),
        longitude real check (longitude between -180 and 180),
        -- Where an imported one comes from, and what it is called there.
        source text,
        source_key text,
        verified_at timestamptz,
        verified_by uuid references person (id),
        verified_note text,
        hidden_at timestamptz,
        hidden_reason text,
        merged_into bigint references centre (id),
        created_by uuid references person (id),
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        check ((latitude is null) = (longitude is null)),
        check ((verified_at is null) = (verified_by is null))
      );
      create unique index centre_source on centre (source, source_key) where source is not null;
      create index centre_verified_by on centre (verified_by) where verified_by is not null;
      create index centre_created_by on centre (created_by) where created_by is not null;
      create index centre_merged on centre (merged_into) where merged_into is not null;
      create index centre_country on centre (country, id);

      -- Who speaks for a centre, now and before.
      create table centre_member (
        id bigint generated always as identity primary key,
        centre_id bigint not null references centre (id) on delete cascade,
        person_id uuid not null references person (id),
        role text not null check (role in ('representative', 'contributor')),
        -- What they do there, as shown beside their name.
        title text not null default '',
        joined_at timestamptz not null default now(),
        left_at timestamptz
      );
      create unique index centre_member_now on centre_member (centre_id, person_id) where left_at is null;
      create index centre_member_person on centre_member (person_id) where left_at is null;
      create index centre_member_all on centre_member (person_id, centre_id);

      -- The centres somebody speaks for, as JSON beside their name: read with every session, changed rarely.
      alter table person add column centres jsonb not null default '[]';
      create function centres_of(person uuid) returns jsonb language sql stable as $$
        select coalesce(jsonb_agg(jsonb_build_object('centre', m.centre_id::text, 'role', m.role)
          order by m.centre_id), '[]') from centre_member m where m.person_id = person and m.left_at is null
      $$;
      create function keep_centres() returns trigger language plpgsql as $$
      begin
        update person set centres = centres_of(id) where id in (old.person_id, new.person_id);
        return null;
      end $$;
      create trigger centre_member_centres after insert or update or delete on centre_member for each row
        execute function keep_centres();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table centre_member;
      drop function keep_centres;
      drop function centres_of;
      alter table person drop column centres;
      drop table centre;
    `);
  }
}

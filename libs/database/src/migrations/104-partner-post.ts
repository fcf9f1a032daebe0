import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partner posts end by themselves, are found by their words, keep their changes, and tell a board what was touched. */
export class PartnerPost1764000000104 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table partner_post
        -- The end of the last day wherever on earth one reads it: noon of the next day in UTC.
        add column expires_at timestamptz
          generated always as (((answer_by + 1) + time '12:00') at time zone 'UTC') stored,
        -- Whether its centre is out of sight; kept by triggers.
        add column centre_hidden boolean not null default false,
        -- How often it was saved: whoever saves says what they have seen.
        add column version int not null default 0,
        -- The last day its centre was warned of.
        add column warned_for date,
        -- The transaction that touched it last: what a reader has to read again, see libs/partnering/src/board.
        add column touched xid8 not null default pg_current_xact_id();
      create index partner_post_touched on partner_post (touched);
      drop index partner_post_due;
      create index partner_post_due on partner_post (expires_at) where state in ('open', 'paused');

      -- What an opened post says, for the search of the board.
      create table partner_post_words (
        post_id bigint primary key references partner_post (id) on delete cascade,
        vector tsvector not null
      );
      create index partner_post_words_vector on partner_post_words using gin (vector)
        with (gin_pending_list_limit = 512);

      create function write_partner_post_words(posts bigint[]) returns void language sql as $$
        insert into partner_post_words (post_id, vector)
        select p.id,
          setweight(to_tsvector(said.config, p.title), 'A')
          || setweight(to_tsvector(said.config, concat_ws(' ', p.offers, p.seeks,
            translate(array_to_string(p.offer_tags || p.seek_tags, ' '), '-', ' '))), 'B')
          || setweight(to_tsvector('search_simple', concat_ws(' ', p.region, p.programme,
            (select string_agg(t.value ->> 'name', ' ') from jsonb_each(c.texts) t))), 'B')
          || to_tsvector(said.config, p.body)
        from partner_post p join centre c on c.id = p.centre_id
        cross join lateral (select coalesce((select config from search_language
          where language = lower(split_part(p.language, '-', 1))), 'search_simple')::regconfig as config) said
        where p.id = any(posts) and p.opened_at is not null
        on conflict (post_id) do update set vector = excluded.vector
      $$;

      create function touch_partner_post() returns trigger language plpgsql as $$
      begin
        new.touched := pg_current_xact_id();
        if tg_op = 'INSERT' or new.centre_id <> old.centre_id then
          new.centre_hidden := exists (select from centre c
            where c.id = new.centre_id and (c.hidden_at is not null or c.merged_into is not null));
        end if;
        return new;
      end $$;
      create trigger partner_post_touched before insert or update on partner_post for each row
        execute function touch_partner_post();

      create function keep_partner_post_words() returns trigger language plpgsql as $$
      begin
        if tg_op = 'INSERT' or (new.title, new.body, new.offers, new.seeks, new.offer_tags, new.seek_tags, new.region,
            new.programme, new.language, new.centre_id, new.opened_at is null)
          is distinct from (old.title, old.body, old.offers, old.seeks, old.offer_tags, old.seek_tags, old.region,
            old.programme, old.language, old.centre_id, old.opened_at is null) then
          perform write_partner_post_words(array[new.id]);
        end if;
        return null;
      end $$;
      create trigger partner_post_said after insert or update on partner_post for each row
        when (new.opened_at is not null) execute function keep_partner_post_words();

      create function keep_centre_of_partner_posts() returns trigger language plpgsql as $$
      begin
        update partner_post set centre_hidden = (new.hidden_at is not null or new.merged_into is not null)
          where centre_id = new.id and centre_hidden <> (new.hidden_at is not null or new.merged_into is not null);
        if new.texts is distinct from old.texts then
          perform write_partner_post_words(array(select id from partner_post where centre_id = new.id));
        end if;
        return null;
      end $$;
      create trigger centre_partner_posts after update of hidden_at, merged_into, texts on centre for each row
        execute function keep_centre_of_partner_posts();

      select write_partner_post_words(array(select id from partner_post));

      -- What was changed about a post since it was opened: the fields with both values, for everybody to read.
      create table partner_post_revision (
        post_id bigint not null references partner_post (id) on delete cascade,
        revision int not null,
        person_id uuid not null references person (id),
        summary text not null default '',
        language text not null,
        before jsonb not null,
        after jsonb not null,
        at timestamptz not null default now(),
        primary key (post_id, revision)
      );
      create index partner_post_revision_person on partner_post_revision (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table partner_post_revision;
      drop trigger centre_partner_posts on centre;
      drop trigger partner_post_said on partner_post;
      drop trigger partner_post_touched on partner_post;
      drop function keep_centre_of_partner_posts;
      drop function keep_partner_post_words;
      drop function touch_partner_post;
      drop function write_partner_post_words;
      drop table partner_post_words;
      drop index partner_post_due;
      create index partner_post_due on partner_post (answer_by) where state in ('open', 'paused');
      alter table partner_post drop column expires_at, drop column centre_hidden, drop column version,
        drop column warned_for, drop column touched;
    `);
  }
}

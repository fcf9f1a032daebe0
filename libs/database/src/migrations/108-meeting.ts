import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where partner posts meet webinars and the forum. */
export class Meeting1764000000108 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether attendees may say there that they look for partners.
      alter table webinar add column offers_partners boolean not null default true;

      -- What the people of a centre let a webinar's attendees know: that it looks for partners there, and for which post.
      create table webinar_partner (
        id bigint generated always as identity primary key,
        webinar_id bigint not null references webinar (id) on delete cascade,
        centre_id bigint not null references centre (id),
        partner_post_id bigint references partner_post (id) on delete cascade,
        -- Who consented; shown to nobody.
        person_id uuid not null references person (id),
        consented_at timestamptz not null default now(),
        withdrawn_at timestamptz
      );
      create unique index webinar_partner_now on webinar_partner (webinar_id, centre_id) where withdrawn_at is null;
      create index webinar_partner_centre on webinar_partner (centre_id);
      create index webinar_partner_person on webinar_partner (person_id);
      create index webinar_partner_post on webinar_partner (partner_post_id) where partner_post_id is not null;

      -- Threads that a partner post is discussed in.
      create table thread_partner_post (
        thread_id bigint not null references thread (id) on delete cascade,
        partner_post_id bigint not null references partner_post (id) on delete cascade,
        linked_by uuid not null references person (id),
        linked_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by uuid references person (id),
        -- Taken off by the asker or moderators: the centre does not put it back.
        removed_for_thread boolean not null default false,
        primary key (thread_id, partner_post_id)
      );
      create index thread_partner_post_of on thread_partner_post (partner_post_id, linked_at desc);
      create index thread_partner_post_linked_by on thread_partner_post (linked_by);
      create index thread_partner_post_removed_by on thread_partner_post (removed_by) where removed_by is not null;

      -- The same beside each thread, so that pages without any pay nothing; kept by a trigger.
      alter table thread add column partner_post_ids bigint[] not null default '{}';
      create function keep_partner_post_ids() returns trigger language plpgsql as $$
      begin
        update thread set partner_post_ids = array(select l.partner_post_id from thread_partner_post l
            where l.thread_id = thread.id and l.removed_at is null order by l.linked_at, l.partner_post_id)
          where id = coalesce(new.thread_id, old.thread_id);
        return null;
      end $$;
      create trigger thread_partner_post_kept after insert or update or delete on thread_partner_post
        for each row execute function keep_partner_post_ids();

      -- What everybody may see of opened partner posts: says the same as publicPartnerPost in libs/partnering.
      create view public_partner_post as
        select p.id, p.centre_id, p.title, p.language, p.kind,
          case when p.state in ('open', 'paused') and p.expires_at <= now() then 'expired' else p.state end as state
        from partner_post p where p.opened_at is not null and p.hidden_at is null and not p.centre_hidden;

      -- The newest open wishes of a theme.
      create index partner_post_themes on partner_post using gin (themes)
        where state = 'open' and hidden_at is null and kind <> 'offer';
      create index partner_post_wishes on partner_post (opened_at desc, id desc)
        where state = 'open' and hidden_at is null and kind <> 'offer';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index partner_post_themes;
      drop index partner_post_wishes;
      drop view public_partner_post;
      drop table thread_partner_post;
      drop function keep_partner_post_ids;
      alter table thread drop column partner_post_ids;
      drop table webinar_partner;
      alter table webinar drop column offers_partners;
    `);
  }
}

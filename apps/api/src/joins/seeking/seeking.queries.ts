import { Injectable } from '@nestjs/common';
import { type Actor, ownCentres } from '@guildhall/kernel';
import { atMost, Database, type Sql, sql } from '@guildhall/database';
import { publicCentre } from '@guildhall/centre';
import { openPartnerPost, type SaidSide, sidesOfCentres, sidesOfPosts } from '@guildhall/partnering';
import { attendsByAccount, bringsPartners, readsSeekers, standing } from './seeking.policy.js';
import { rankSeekers, type RankedSeeker } from './seeking.rank.js';
import type { PartnerSeatView } from './seeking.view.js';

/** So many are looked at: those who consented last. */
const LOOKED_AT = 100;
const OWN = 4;

/** The name of `centre c` in the language of the request, as JSON with its id and country. */
const centreJson = ({ language }: Actor): Sql => sql`(
  select json_build_object('id', c.id::text, 'country', c.country, 'language', said.language,
    'name', c.texts -> said.language ->> 'name')
  from (select case when c.texts ? ${language} then ${language} else c.language end as language) said)`;
const postJson = sql`json_build_object('id', p.id::text, 'title', p.title, 'language', p.language)`;

/** One who looks for partners, as a side of a match; without `id` a centre of the viewer that does not. */
export interface SeekerRow extends SaidSide {
  readonly id: string | null;
  readonly consentedAt: Date | null;
  readonly centreView: PartnerSeatView['centre'];
  readonly postView: PartnerSeatView['posts'][number] | null;
}

@Injectable()
export class SeekingQueries {
  constructor(private readonly database: Database) {}

  /**
   * Who looks for partners in a webinar but for the actor's own: those that fit their centres best first, then the
   * newest. One statement, in which the policy is asked about the actor, the consents and the posts.
   */
  async seekers(actor: Actor, webinar: string, first: number): Promise<RankedSeeker[]> {
    const own = ownCentres(actor).slice(0, OWN);
    const rows = await this.database.rows<SeekerRow>(sql`
      with here as materialized (
        select s.id, s.consented_at, o.id as centre_id, s.partner_post_id as post_id
        from webinar w join webinar_partner s on s.webinar_id = w.id
          join centre k on k.id = s.centre_id join centre o on o.id = coalesce(k.merged_into, k.id)
        where w.id = ${webinar} and ${readsSeekers(actor)} and ${standing} and (s.partner_post_id is null
          or exists (select from partner_post p where p.id = s.partner_post_id and p.centre_id = o.id and ${openPartnerPost}))
        order by s.consented_at desc, s.id desc ${atMost(LOOKED_AT)}),
      side as (
        ${sidesOfPosts(sql`p.id in (select post_id from here)`)}
        union all ${sidesOfCentres(sql`c.id in (select centre_id from here where post_id is null)
          or (c.id = any(${own}::bigint[]) and ${publicCentre} and exists (select from here))`)})
      select side.*, h.id::text, h.consented_at as "consentedAt", ${centreJson(actor)} as "centreView",
        case when p.id is not null then ${postJson} end as "postView"
      from side join centre c on c.id = side.centre::bigint left join partner_post p on p.id = side.post::bigint
        left join here h on h.centre_id = c.id and h.post_id is not distinct from p.id`);
    return rankSeekers(rows, own).slice(0, first);
  }

  /** What the actor may say in a webinar for each of their centres; nothing where they do not take part. */
  seats(actor: Actor, webinar: string): Promise<PartnerSeatView[]> {
    const own = ownCentres(actor);
    if (own.length === 0) return Promise.resolve([]);
    return this.database.rows<PartnerSeatView>(sql`
      select ${centreJson(actor)} as centre, s.consented_at as "consentedAt", s.post_id::text as "partnerPostId",
        coalesce((select json_agg(n.post) from (select ${postJson} as post from partner_post p
          where p.centre_id = c.id and ${openPartnerPost} order by p.opened_at desc, p.id desc limit 20) n), '[]') as posts
      from webinar w join centre c on c.id = any(${own}::bigint[])
        left join lateral (
          select s.consented_at, s.partner_post_id as post_id from webinar_partner s
            join centre k on k.id = s.centre_id join centre o on o.id = coalesce(k.merged_into, k.id)
          where s.webinar_id = w.id and o.id = c.id and ${standing} and (s.partner_post_id is null
            or exists (select from partner_post p where p.id = s.partner_post_id and ${openPartnerPost}))
          order by s.consented_at desc limit 1) s on true
      where w.id = ${webinar} and ${publicCentre} and ${bringsPartners} and ${attendsByAccount(actor)} order by c.id`);
  }
}

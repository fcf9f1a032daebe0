import { Injectable } from '@nestjs/common';
import { type Actor, ownCentres } from '@guildhall/kernel';
import { atMost, Database, type Sql, sql, wanted } from '@guildhall/database';
import { publicCentre } from '@guildhall/centre';
import { openPartnerPost } from '../post/post.policy.js';
import type { PartnerGlanceView } from './glance.view.js';

/** How long a match is new. */
const NEW_DAYS = 7;

/** What waits for the actor's centres, each counted in rows that are theirs alone; null for who speaks for none. */
function needsOf(actor: Actor): Sql {
  const own = ownCentres(actor);
  if (own.length === 0) return sql`null::json`;
  const mine = sql`any(${own}::bigint[])`;
  const aside = sql`select from match_aside a where a.person_id = ${actor.personId}`;
  return sql`json_build_object(
    'interests', (select count(*)::int from interest i join partner_post p on p.id = i.post_id
      where p.centre_id = ${mine} and i.waits_since is not null),
    'questions', (select count(*)::int from interest i where i.centre_id = ${mine} and i.state = 'asked'
      and i.asker_waits_since is not null),
    'introductions', (select count(*)::int from introduction n where n.asker_centre_id = ${mine} and n.state = 'proposed'),
    'matches', (select count(distinct (m.post_id, m.other_id))::int from partner_match_told m
      where m.centre_id = ${mine} and m.told_at > now() - ${NEW_DAYS} * interval '1 day' and (
        exists (select from partner_post p where p.id = m.post_id and ${openPartnerPost}
          and not exists (${aside} and a.post_id = p.id))
        or exists (select from centre c where c.id = m.other_id and ${publicCentre}
          and not exists (${aside} and a.centre_id = c.id)))))`;
}

/** What pages that are about something else say of the board. */
@Injectable()
export class GlanceQueries {
  constructor(private readonly database: Database) {}

  /** Open wishes, of one theme or of all, and what waits for the actor: one statement. */
  async read(actor: Actor, theme: string | null, first: number): Promise<PartnerGlanceView> {
    const { language } = actor;
    const statement = sql`
      select coalesce((select json_agg(json_build_object('id', w.id::text, 'title', w.title, 'language', w.language,
          'answerBy', w.answer_by::text, 'country', w.country, 'centreLanguage', said.language,
          'centreName', c.texts -> said.language ->> 'name') order by w.opened_at desc, w.id desc)
        from (select p.id, p.title, p.language, p.answer_by, p.country, p.centre_id, p.opened_at from partner_post p
          where ${openPartnerPost} and p.kind <> 'offer' and ${wanted(actor, sql`p.author_id`)}
            ${theme === null ? sql`` : sql`and p.themes @> array[${theme}]::text[]`}
          order by p.opened_at desc, p.id desc ${atMost(first)}) w
        join centre c on c.id = w.centre_id cross join lateral (
          select case when c.texts ? ${language} then ${language} else c.language end as language) said), '[]') as wishes,
        ${needsOf(actor)} as needs`;
    // Of some themes every post is, of others few: which way leads to the newest sooner depends on the theme.
    const [row] = await this.database[theme === null ? 'rows' : 'planned']<PartnerGlanceView>(statement);
    return row ?? { wishes: [], needs: null };
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, Database, raw, type Sql, sql, wanted } from '@guildhall/database';
import { type Centre, centreColumns, type CentreKind, centreSeenBy, matchedBy, publicCentre } from '@guildhall/centre';
import { ConsortiumRole } from '../call/call.kinds.js';
import { fillsOf, type Gaps, gapsOf } from '../call/call.check.js';
import { isOpenPost } from '../call/call.queries.js';
import { PartnerRole } from '../post/post.kinds.js';
import { keptSidesOfPosts, sidesOfCentres } from '../match/match.candidates.js';
import { today } from '../match/match.queries.js';
import { scoreOf } from '../match/match.score.js';
import type { MatchSide } from '../match/match.side.js';
import { partnerPostColumns, partnerPostSeenBy } from '../post/post.queries.js';
import type { PartnerPostRow } from '../post/post.view.js';
import type { Consortium, Invitable, Opening } from './consortium.view.js';

/** How many gaps a centre `c` fills; says the same as `fillsOf`. */
const fills = ({ partners, countries, programme, represented, kinds }: Gaps): Sql => sql`
  case when cardinality(${programme}::text[]) = 0 or c.country = any(${programme}::text[]) then
    (${partners}::int > 0)::int + (${countries}::int > 0 and c.country <> all(${represented}::text[]))::int
    + (select count(*)::int from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as gap(kinds text[], country text)
        where c.kind = any(gap.kinds) and (gap.country is null or gap.country = c.country))
  else 0 end`;

/** Whether centre `c` is in already, or asked to be. */
const isOutside = (consortium: string): Sql => sql`not exists (select from consortium_partner cp
  where cp.consortium_id = ${consortium} and cp.centre_id = c.id and cp.state in ('joined', 'invited'))`;

/** Posts offer a role; `open` is any. */
const rolesOf = ({ call: { rules } }: Consortium): string[] => [
  PartnerRole.OPEN,
  ...rules.rolesCounted.filter((role) => role !== ConsortiumRole.COORDINATOR),
];

/** So many of those that fill most are compared closely. */
const COMPARED = 30;

type OpeningRow = PartnerPostRow & {
  readonly fills: number;
  readonly ofCountry: string;
  readonly side: MatchSide;
  readonly own: MatchSide;
};

type CentreRow = Parameters<ReturnType<typeof centreSeenBy>>[0];

/** Who would fill the gaps of a consortium. */
@Injectable()
export class GapQueries {
  constructor(private readonly database: Database) {}

  /**
   * Open posts whose centres would fill gaps, one a centre: those that fill most first, then those that fit the
   * coordinator best, then those for this call, the latest. One statement; what is kept for matching is narrow to read.
   */
  async openings(actor: Actor, consortium: Consortium, first: number): Promise<Opening[]> {
    const gaps = gapsOf(consortium.call.rules, consortium.everybody);
    if (gaps.partners + gaps.countries + gaps.kinds.length === 0) return [];
    const { id, centreId, call } = consortium;
    const rows = await this.database.rows<OpeningRow>(sql`
      with fit as (
        select c.id, c.country, ${fills(gaps)} as fills from centre c where ${publicCentre} and ${isOutside(id)}),
      best as (
        select distinct on (m.centre_id) m.post_id, fit.country, fit.fills, (m.call_id = ${call.id}) is true as named
        from fit join match_side m on m.centre_id = fit.id and m.post_id is not null
        where fit.fills > 0 and m.answer_by >= ${today()}::date and m.role_offered = any(${rolesOf(consortium)}::text[])
          and (m.call_id is null or m.call_id = ${call.id})
        order by m.centre_id, named desc, m.post_id desc),
      most as (select * from best order by fills desc, named desc, post_id desc ${atMost(COMPARED)})
      select ${partnerPostColumns}, most.fills, most.country as "ofCountry",
        (select to_jsonb(side) from (${keptSidesOfPosts(sql`m.post_id = most.post_id`)}) side) as side,
        (select to_jsonb(own) from (${sidesOfCentres(sql`c.id = ${centreId}::bigint`)}) own) as own
      from most join partner_post p on p.id = most.post_id
      where ${isOpenPost} and ${wanted(actor, sql`p.author_id`)}
      order by most.fills desc, most.named desc, most.post_id desc`);
    const seen = partnerPostSeenBy(actor);
    return rows
      .map(({ fills: count, side, own, ...row }) => ({ count, score: scoreOf(own, side, today()).score, side, row }))
      .toSorted((one, other) => other.count - one.count || other.score - one.score)
      .slice(0, first)
      .map(({ side: { centreKind }, row }) => ({
        post: seen(row),
        fills: fillsOf(gaps, { country: row.ofCountry, kind: centreKind as CentreKind }).map((say) =>
          say(actor.language),
        ),
      }));
  }

  /** Centres found by these words, and without any those introduced to the coordinator: these first, then who fills most. */
  async invitable(
    actor: Actor,
    consortium: Consortium,
    name: string,
    first: number,
  ): Promise<(Invitable & { centre: Centre })[]> {
    const gaps = gapsOf(consortium.call.rules, consortium.everybody);
    const { id, centreId } = consortium;
    const matched = matchedBy(name);
    const rows = await this.database.rows<CentreRow & { introduced: boolean }>(sql`
      with ${matched ? sql`${matched},` : sql``} met as (
        select case when author_centre_id = ${centreId} then asker_centre_id else author_centre_id end as id
        from introduction where state = 'open' and (author_centre_id = ${centreId} or asker_centre_id = ${centreId}))
      select ${centreColumns}, c.id in (select id from met) as introduced
      from centre c join ${raw(matched ? 'matched' : 'met')} found on found.id = c.id
      where ${publicCentre} and ${isOutside(id)}
      order by introduced desc, ${fills(gaps)} desc, ${raw(matched ? 'found.rank desc,' : '')} c.id ${atMost(first)}`);
    const seen = centreSeenBy(actor);
    return rows.map(({ introduced, ...row }) => ({
      ...{ centreId: row.id, centre: seen(row), isIntroduced: introduced },
      fills: fillsOf(gaps, row).map((say) => say(actor.language)),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import {
  type Actor,
  clock,
  cursorKeys,
  decodeCursor,
  ownCentres,
  type Page,
  type PageArgs,
  pageOf,
} from '@guildhall/kernel';
import { atMost, Database, type Sql, sql, wanted } from '@guildhall/database';
import { publicPartnerPost } from '../post/post.policy.js';
import { candidatesFor, sidesOfCentres, sidesOfPosts } from './match.candidates.js';
import { compare, placeOf, rank, type Ranked, scoreOf } from './match.score.js';
import type { SaidSide } from './match.side.js';
import type { Match } from './match.view.js';

/** No list of matches is longer. */
export const MOST_MATCHES = 100;
/** So many posts and centres of a viewer are looked for in one list. */
const OWN_SIDES = 4;

export const today = (): string => clock.now().toISOString().slice(0, 10);

/** What a person put aside, as a condition over `match_side m`. */
const notAside = (person: string | null): Sql =>
  person === null
    ? sql`true`
    : sql`(m.post_id is null or m.post_id <> all(array(
          select post_id from match_aside where person_id = ${person} and post_id is not null)))
        and (m.post_id is not null or m.centre_id <> all(array(
          select centre_id from match_aside where person_id = ${person} and centre_id is not null)))`;

/** The order of matches of several sides, which may tie. */
const place = ({ side, fit, own }: Match): number[] => [...placeOf({ side, fit }), Number(own.post ?? 0)];
const keys = [...Array<RegExp>(5)].map(() => cursorKeys.integer);

/** A centre is asked once: not by itself as well where a post of it stands before it. */
function eachAsked(ranked: readonly Ranked<SaidSide>[]): Ranked<SaidSide>[] {
  const posting = new Set<string>();
  return ranked.filter(({ side: { post, centre } }) => {
    if (post !== null) posting.add(centre);
    return post !== null || !posting.has(centre);
  });
}

@Injectable()
export class MatchQueries {
  constructor(private readonly database: Database) {}

  /** The matches of a side as this person wants them, the best first. */
  async of(actor: Actor, own: SaidSide): Promise<Match[]> {
    const left = { spared: notAside(actor.personId), wanted: wanted(actor, sql`p.author_id`) };
    const found = await this.database.rows<SaidSide>(candidatesFor(own, today(), left));
    return eachAsked(rank(own, found, today()))
      .slice(0, MOST_MATCHES)
      .map((one) => ({ ...one, own }));
  }

  page(matches: readonly Match[], { first, after }: PageArgs): Page<Match> {
    const from = decodeCursor(after, keys)?.map(Number);
    const rest = from ? matches.filter((match) => compare(from, place(match)) < 0) : matches;
    return pageOf(rest.slice(0, first + 1), first, after, (match) => place(match).map(String));
  }

  async ofPost(actor: Actor, post: string, listing: PageArgs): Promise<Page<Match>> {
    const [own] = await this.database.rows<SaidSide>(sidesOfPosts(sql`p.id = ${post}::bigint`));
    return this.page(own ? await this.of(actor, own) : [], listing);
  }

  async ofCentre(actor: Actor, centre: string, listing: PageArgs): Promise<Page<Match>> {
    const [own] = await this.database.rows<SaidSide>(sidesOfCentres(sql`c.id = ${centre}::bigint`));
    return this.page(own ? await this.of(actor, own) : [], listing);
  }

  /** Those of the viewer's centres and their latest open posts; what fits several is there once, for the one it fits best. */
  async ofViewer(actor: Actor, listing: PageArgs): Promise<Page<Match>> {
    const all = (await Promise.all((await this.ownSides(actor)).map((own) => this.of(actor, own)))).flat();
    const best = new Map<string, Match>();
    for (const match of all.sort((one, two) => compare(place(one), place(two)))) {
      const key = `${match.side.post} ${match.side.centre}`;
      if (!best.has(key)) best.set(key, match);
    }
    return this.page([...best.values()].slice(0, MOST_MATCHES), listing);
  }

  private async ownSides(actor: Actor): Promise<SaidSide[]> {
    const centres = ownCentres(actor);
    if (centres.length === 0) return [];
    const mine = sql`any(${centres}::bigint[])`;
    const sides = await this.database.rows<SaidSide>(sql`(${sidesOfPosts(sql`p.centre_id = ${mine} and p.state = 'open'
        and ${publicPartnerPost} and p.answer_by >= ${today()}::date`)} order by p.opened_at desc, p.id desc ${atMost(OWN_SIDES - 1)})
      union all (${sidesOfCentres(sql`c.id = ${mine} and c.hidden_at is null and c.merged_into is null`)} order by c.id ${atMost(OWN_SIDES)})`);
    return sides.slice(0, OWN_SIDES);
  }

  /** How well each of the viewer's centres fits a post. */
  async fits(actor: Actor, post: string): Promise<Match[]> {
    const centres = ownCentres(actor).slice(0, OWN_SIDES);
    if (centres.length === 0) return [];
    const sides = await this.database.rows<SaidSide>(sql`${sidesOfPosts(sql`p.id = ${post}::bigint`)}
      union all ${sidesOfCentres(sql`c.id = any(${centres}::bigint[])`)}`);
    const side = sides.find((one) => one.post !== null);
    if (!side) return [];
    return sides
      .filter((own) => own.post === null && own.centre !== side.centre)
      .map((own) => ({ own, side, fit: scoreOf(own, side, today()) }))
      .sort((one, two) => two.fit.score - one.fit.score || Number(one.own.centre) - Number(two.own.centre));
  }
}

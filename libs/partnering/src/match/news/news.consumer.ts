import { Injectable } from '@nestjs/common';
import { type LoggedEvent, sql, type Subscriber, type Tx } from '@guildhall/database';
import { publicCentre } from '@guildhall/centre';
import { publicPartnerPost } from '../../post/post.policy.js';
import { candidatesFor, sidesOfCentres, sidesOfPosts } from '../match.candidates.js';
import { least } from '../match.points.js';
import { today } from '../match.queries.js';
import { rank, type Ranked } from '../match.score.js';
import type { SaidSide } from '../match.side.js';
import { matchFound } from './news.events.js';

/** A post is told to so many centres; a centre hears of so many posts when it changes what it says. */
const most = { centres: 20, posts: 5 } as const;

/** Who is told of what, and for which of their own posts. */
interface News {
  readonly centre: string;
  readonly post: string | null;
  readonly other: string | null;
  readonly ownPost: string | null;
  readonly score: number;
}

/** The first for each centre, in their order. */
function eachOnce(news: readonly News[], keyOf: (one: News) => string, count: number): News[] {
  const firsts = new Map<string, News>();
  for (const one of news) if (!firsts.has(keyOf(one))) firsts.set(keyOf(one), one);
  return [...firsts.values()].slice(0, count);
}

/** Notes whom a new or changed post fits, and what fits a new or changed centre: each pair once, whatever is edited later. */
@Injectable()
export class MatchNews implements Subscriber {
  readonly name = 'match';
  readonly events = [
    ...['partnering.post-opened', 'partnering.post-edited', 'partnering.post-resumed', 'partnering.post-renewed'],
    ...['partnering.post-restored', 'centre.centre-registered', 'centre.centre-edited', 'centre.centre-restored'],
  ];

  async handle({ type, payload }: LoggedEvent, tx: Tx): Promise<void> {
    const id = payload[type.startsWith('centre.') ? 'centre' : 'partnerPost'];
    const own = type.startsWith('centre.')
      ? sidesOfCentres(sql`c.id = ${id}::bigint and ${publicCentre}
          and exists (select from centre_member s where s.centre_id = c.id and s.left_at is null)`)
      : sidesOfPosts(sql`p.id = ${id}::bigint and p.state = 'open' and ${publicPartnerPost} and ${publicCentre}`);
    const side = await tx.one<SaidSide>(own);
    if (!side) return;
    const found = rank(side, await tx.rows<SaidSide>(candidatesFor(side, today())), today());
    const good = found.filter(({ fit }) => fit.score >= least.told);
    await this.note(tx, side.post === null ? ofCentre(side, good) : ofPost(side, good));
  }

  private async note(tx: Tx, news: readonly News[]): Promise<void> {
    if (news.length === 0) return;
    const noted = await tx.rows<{ id: string }>(sql`
      insert into partner_match_told (centre_id, post_id, other_id, own_post_id, score)
      select n.centre, n.post, n.other, n."ownPost", n.score
      from jsonb_to_recordset(${JSON.stringify(news)}::jsonb)
        as n(centre bigint, post bigint, other bigint, "ownPost" bigint, score int)
      where exists (select from centre_member s where s.centre_id = n.centre and s.left_at is null)
      on conflict do nothing returning id::text`);
    tx.publish(...noted.map(({ id }) => matchFound(id)));
  }
}

/** A post is news for the centres it fits, or whose posts it fits. */
const ofPost = ({ post }: SaidSide, good: readonly Ranked<SaidSide>[]): News[] =>
  eachOnce(
    good.map(({ side, fit }) => ({ centre: side.centre, post, other: null, ownPost: side.post, score: fit.score })),
    ({ centre }) => centre,
    most.centres,
  );

/** A centre is news for those whose posts it fits, and the best of these posts are news for its own people. */
const ofCentre = ({ centre }: SaidSide, good: readonly Ranked<SaidSide>[]): News[] => [
  ...good
    .slice(0, most.posts)
    .map(({ side, fit }) => ({ centre, post: side.post, other: null, ownPost: null, score: fit.score })),
  ...eachOnce(
    good.map(({ side, fit }) => ({
      ...{ centre: side.centre, post: null, other: centre },
      ownPost: side.post,
      score: fit.score,
    })),
    (one) => one.centre,
    most.centres,
  ),
];

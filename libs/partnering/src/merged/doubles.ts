import { type Json, raw, type Sql, sql, type Tx } from '@guildhall/database';
import { PartnerPostReplies } from '../post/post.replies.js';
import { PartnerPostRepository } from '../post/post.repository.js';

/** How far an interest has come: one that lives is further than one that is over. */
const reach = (interest: string, introduction: string) =>
  raw(`case when ${introduction}.state = 'open' then 6 when ${introduction}.state = 'proposed' then 5
    when ${interest}.state = 'asked' then 4 when ${interest}.state = 'waiting' then 3
    when ${interest}.state = 'accepted' then 2 when ${interest}.state = 'declined' then 1 else 0 end`);

interface Double {
  readonly id: string;
  readonly post: string;
  readonly state: string;
  /** Whether it was waiting for a decision, or for both to accept. */
  readonly isOpen: boolean;
  readonly isFound: boolean;
}

/** Posts of others that both centres have answered: to be held before their interests. */
export const postsOfDoubles = (from: string, into: string): Sql => sql`select a.post_id from interest a
  join interest b on b.post_id = a.post_id and b.centre_id = ${into} and b.state not in ('withdrawn', 'lapsed')
  where a.centre_id = ${from} and a.state not in ('withdrawn', 'lapsed')`;

/**
 * Both centres answered the same post of a third: the answer that came further goes on, and of two that came as far the
 * one of the centre that stays. The other counts as withdrawn, so that it leads on with its whole history, and the author
 * is not asked twice. Gives those that were over already, with their state.
 */
export async function settleDoubles(tx: Tx, from: string, into: string): Promise<Json> {
  const doubles = await tx.rows<Double>(sql`
    with pair as (
      select case when ${reach('a', 'x')} > ${reach('b', 'y')} then b.id else a.id end as id
      from interest a join interest b on b.post_id = a.post_id and b.centre_id = ${into}
      join partner_post p on p.id = a.post_id and p.centre_id <> all (array[${from}, ${into}]::bigint[])
      left join introduction x on x.interest_id = a.id left join introduction y on y.interest_id = b.id
      where a.centre_id = ${from} and a.state not in ('withdrawn', 'lapsed') and b.state not in ('withdrawn', 'lapsed')),
    double as (
      select i.id, i.post_id, i.centre_id, i.state, n.state as introduction
      from pair join interest i on i.id = pair.id left join introduction n on n.interest_id = i.id),
    closed as (
      update introduction n set state = 'closed', ended_at = now() from double d
      where n.interest_id = d.id and d.introduction in ('proposed', 'open')),
    withdrawn as (
      update interest i set state = 'withdrawn', waits_since = null, asker_waits_since = null,
        decided_at = coalesce(i.decided_at, now())
      from double d where i.id = d.id),
    told as (insert into interest_step (interest_id, step, centre_id) select id, 'merged', centre_id from double)
    select id::text, post_id::text as post, state, introduction = 'open' is true as "isFound",
      state in ('waiting', 'asked') or introduction in ('proposed', 'open') is true as "isOpen"
    from double d order by d.post_id`);
  for (const { post, isFound } of doubles) await giveRoom(tx, post, isFound);
  return doubles.filter(({ isOpen }) => !isOpen).map(({ id, state }) => ({ id, state }));
}

const posts = new PartnerPostRepository();
const replies = new PartnerPostReplies(posts);

/** A post has room again for an answer that it no longer has, and seeks a partner that it had found twice. */
export async function giveRoom(tx: Tx, id: string, isFound = false): Promise<void> {
  const post = await posts.lock(tx, id);
  if (!post) return;
  if (isFound) post.foundCount = Math.max(0, post.foundCount - 1);
  await replies.giveUp(tx, post);
}

/** What was over before is again as it ended, unless its centre has answered the post anew. */
export async function bringBackDoubles(tx: Tx, doubles: Json): Promise<void> {
  await tx.rows(sql`
    with back as (
      update interest i set state = d.state
      from jsonb_to_recordset(${JSON.stringify(doubles)}::jsonb) d(id bigint, state text)
      where i.id = d.id and i.state = 'withdrawn' and not exists (select from interest o
        where o.post_id = i.post_id and o.centre_id = i.centre_id and o.state not in ('withdrawn', 'lapsed'))
      returning i.post_id)
    update partner_post p set reply_count = reply_count + 1 from back where p.id = back.post_id`);
}

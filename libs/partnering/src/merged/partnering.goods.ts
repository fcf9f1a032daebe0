import type { ActState, CentreGoods, Json, Tx } from '@guildhall/database';
import { sql } from '@guildhall/database';
import { bringBackDoubles, giveRoom, postsOfDoubles, settleDoubles } from './doubles.js';

interface Moved {
  readonly doubles: Json;
  readonly posts: string[];
  readonly interests: string[];
  readonly authored: string[];
  readonly asked: string[];
  readonly consortia: string[];
  readonly places: string[];
}

const ids = async (rows: Promise<{ id: string }[]>): Promise<string[]> => (await rows).map(({ id }) => id);

/** Interests of the one that goes in posts of the two: nobody is introduced to themself. */
const amongThemselves = (from: string, into: string) => sql`i.centre_id = ${from}
  and exists (select from partner_post p where p.id = i.post_id and p.centre_id = any(array[${from}, ${into}]::bigint[]))`;

/** What the two centres had with each other ends. */
async function settle(tx: Tx, from: string, into: string): Promise<void> {
  const both = sql`array[${from}, ${into}]::bigint[]`;
  const withdrawn = await tx.rows<{ post: string }>(sql`with withdrawn as (
      update interest i set state = 'withdrawn', waits_since = null, asker_waits_since = null, decided_at = now()
      where i.state in ('waiting', 'asked') and (${amongThemselves(from, into)} or ${amongThemselves(into, from)})
      returning i.id, i.post_id, i.centre_id),
    told as (insert into interest_step (interest_id, step, centre_id) select id, 'merged', centre_id from withdrawn)
    select post_id::text as post from withdrawn`);
  for (const { post } of withdrawn) await giveRoom(tx, post);
  await tx.rows(sql`with closed as (
      update introduction set state = 'closed', ended_at = now() where state in ('proposed', 'open')
        and author_centre_id = any(${both}) and asker_centre_id = any(${both}) returning interest_id),
    told as (insert into interest_step (interest_id, step) select interest_id, 'merged' from closed)
    update interest i set asker_waits_since = null from closed where i.id = closed.interest_id`);
}

/** Posts, interests, introductions, consortia: locked in this order everywhere. */
async function move(tx: Tx, from: string, into: string): Promise<ActState> {
  await tx.rows(sql`select from partner_post where centre_id = any(array[${from}, ${into}]::bigint[])
    or id in (${postsOfDoubles(from, into)}) order by id for no key update`);
  await settle(tx, from, into);
  const doubles = await settleDoubles(tx, from, into);
  const posts = await ids(
    tx.rows(sql`update partner_post set centre_id = ${into} where centre_id = ${from} returning id::text`),
  );
  const interests = await ids(
    tx.rows(sql`update interest i set centre_id = ${into} where i.centre_id = ${from} and not (${amongThemselves(from, into)})
      returning i.id::text`),
  );
  const authored = await ids(
    tx.rows(sql`update introduction set author_centre_id = ${into} where author_centre_id = ${from}
    and asker_centre_id <> ${into} returning id::text`),
  );
  const asked = await ids(
    tx.rows(sql`update introduction set asker_centre_id = ${into} where asker_centre_id = ${from}
    and author_centre_id <> ${into} returning id::text`),
  );
  const consortia = await ids(
    tx.rows(sql`update consortium set centre_id = ${into} where centre_id = ${from} returning id::text`),
  );
  await tx.rows(sql`update consortium_partner b set state = a.state, answered_by = a.answered_by, answered_at = a.answered_at,
      role = case when a.role = 'coordinator' then a.role else b.role end
    from consortium_partner a where a.centre_id = ${from} and b.centre_id = ${into} and a.consortium_id = b.consortium_id
      and (a.state = 'joined' and b.state <> 'joined' or a.role = 'coordinator')`);
  await tx.rows(sql`update consortium_partner a set state = 'removed' where a.centre_id = ${from}
    and exists (select from consortium_partner b where b.consortium_id = a.consortium_id and b.centre_id = ${into})`);
  const places = await ids(
    tx.rows(sql`update consortium_partner a set centre_id = ${into} where a.centre_id = ${from}
    and not exists (select from consortium_partner b where b.consortium_id = a.consortium_id and b.centre_id = ${into})
    returning a.consortium_id::text as id`),
  );
  const moved: Moved = { doubles, posts, interests, authored, asked, consortia, places };
  return { ...moved };
}

/** What ended because both were the same stays ended; what had been over before is as it was. */
async function moveBack(tx: Tx, from: string, into: string, moved: ActState): Promise<void> {
  const {
    posts = [],
    interests = [],
    authored = [],
    asked = [],
    consortia = [],
    places = [],
  } = moved as unknown as Partial<Moved>;
  await tx.rows(sql`update partner_post set centre_id = ${from}
    where id = any(${posts}::bigint[]) and centre_id = ${into}`);
  await tx.rows(sql`update interest set centre_id = ${from}
    where id = any(${interests}::bigint[]) and centre_id = ${into}`);
  await bringBackDoubles(tx, moved['doubles'] ?? []);
  await tx.rows(sql`update introduction set author_centre_id = ${from}
    where id = any(${authored}::bigint[]) and author_centre_id = ${into}`);
  await tx.rows(sql`update introduction set asker_centre_id = ${from}
    where id = any(${asked}::bigint[]) and asker_centre_id = ${into}`);
  const back = await ids(
    tx.rows(sql`update consortium set centre_id = ${from}
    where id = any(${consortia}::bigint[]) and centre_id = ${into} returning id::text`),
  );
  await tx.rows(sql`update consortium_partner a set centre_id = ${from}
    where a.consortium_id = any(${places}::bigint[]) and a.centre_id = ${into} and not exists (
      select from consortium_partner b where b.consortium_id = a.consortium_id and b.centre_id = ${from})`);
  // Where both were in, the one that coordinates again takes its place, and the other the one of a partner.
  await tx.rows(sql`update consortium_partner set state = 'joined', role = 'coordinator'
    where consortium_id = any(${back}::bigint[]) and centre_id = ${from}`);
  await tx.rows(sql`update consortium_partner set role = 'full-partner'
    where consortium_id = any(${back}::bigint[]) and centre_id = ${into} and role = 'coordinator'`);
}

/** What moderators may know of: drafts, interests, introductions and consortia move as well, and are not counted for them. */
const count: CentreGoods['count'] = async (reader, centre) =>
  (await reader.one<Record<string, number>>(sql`select
    (select count(*)::int from partner_post where centre_id = ${centre} and opened_at is not null) as "partnerPosts"`)) ??
  {};

/** What the board keeps of centres. */
export const partneringGoods: CentreGoods = { name: 'partnering', count, move, moveBack };

import { sql, type Tx } from '@guildhall/database';
import type { Move } from './moves.js';

/** What went along with posts that moved and is not theirs by their id alone. */
export interface Carried {
  /** People who follow (or mute) the other thread because of the act. */
  readonly followers: string[];
  /** Bookmarks of the whole thread that lead to the other one now. */
  readonly bookmarks: string[];
  /** Requests for an answer that stand with the other thread now. */
  readonly requests: string[];
}

/** Follows are copied; bookmarks and requests for an answer lead to where the posts are. */
export async function carry(
  tx: Tx,
  moves: readonly Move[],
  from: string,
  to: string,
  whole: boolean,
): Promise<Carried> {
  const posts = moves.map(([id]) => id);
  const followers = await tx.rows<{ id: string }>(sql`
    insert into follow (person_id, target_type, target_id, level)
    select person_id, 'thread', ${to}, level from follow where target_type = 'thread' and target_id = ${from}
    on conflict do nothing returning person_id as id`);
  await tx.rows(sql`update bookmark set thread_id = ${to} where post_id = any(${posts}::bigint[])`);
  const bookmarks = whole
    ? await tx.rows<{ id: string }>(sql`update bookmark b set thread_id = ${to}
        where thread_id = ${from} and post_id is null and not exists (select from bookmark o
          where o.person_id = b.person_id and o.thread_id = ${to} and o.post_id is null) returning id::text`)
    : [];
  const requests = whole
    ? await tx.rows<{ id: string }>(sql`update answer_request a set thread_id = ${to}
        where thread_id = ${from} and not exists (select from answer_request o where o.thread_id = ${to}
          and (o.target_id = a.target_id or o.centre_id = a.centre_id)) returning id::text`)
    : [];
  return {
    requests: requests.map(({ id }) => id),
    followers: followers.map(({ id }) => id),
    bookmarks: bookmarks.map(({ id }) => id),
  };
}

export async function carryBack(
  tx: Tx,
  moves: readonly Move[],
  from: string,
  to: string,
  carried: Carried,
): Promise<void> {
  const posts = moves.map(([id]) => id);
  await tx.rows(sql`delete from follow where target_type = 'thread' and target_id = ${to}
    and person_id = any(${carried.followers}::uuid[])`);
  await tx.rows(sql`update bookmark set thread_id = ${from}
    where post_id = any(${posts}::bigint[]) or id = any(${carried.bookmarks}::bigint[])`);
  await tx.rows(sql`update answer_request set thread_id = ${from} where id = any(${carried.requests}::bigint[])`);
}

/** Who had read both threads has read of the merged one what they had read of each. */
export async function mergeReading(
  tx: Tx,
  from: string,
  to: string,
  last: number,
  moves: readonly Move[],
): Promise<void> {
  const [old, fresh] = [moves.map((move) => move[1]), moves.map((move) => move[2])];
  await tx.rows(sql`
    update reading r set read_number = coalesce(
      (select max(m.fresh) from unnest(${old}::int[], ${fresh}::int[]) m(old, fresh) where m.old <= other.read_number), r.read_number)
    from reading other where other.thread_id = ${from} and other.person_id = r.person_id
      and r.thread_id = ${to} and r.read_number >= ${last}::int`);
}

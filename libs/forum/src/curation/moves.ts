import { sql, type Tx } from '@guildhall/database';

/** A post that moved: its id, its number before and its number after. */
export type Move = readonly [post: string, from: number, to: number];

interface Placed {
  readonly id: string;
  readonly number: number;
}

/** Gives posts the numbers from `first` on in another thread, in their order; leaves their old places to be found by. */
export async function moveOut(tx: Tx, posts: readonly Placed[], to: string, first: number): Promise<Move[]> {
  const moves = posts.map(({ id, number }, index): Move => [id, number, first + index]);
  const [ids, numbers] = [moves.map(([id]) => id), moves.map((move) => move[2])];
  await tx.rows(sql`insert into post_place (thread_id, number, post_id)
    select thread_id, number, id from post where id = any(${ids}::bigint[])`);
  await tx.rows(sql`update post p set thread_id = ${to}, number = m.number
    from unnest(${ids}::bigint[], ${numbers}::int[]) m(id, number) where p.id = m.id`);
  return moves;
}

/** Brings moved posts back to the places they had, and forgets those. */
export async function moveBack(tx: Tx, moves: readonly Move[], to: string): Promise<void> {
  const [ids, numbers] = [moves.map(([id]) => id), moves.map((move) => move[1])];
  await tx.rows(sql`delete from post_place where thread_id = ${to} and number = any(${numbers}::int[])`);
  await tx.rows(sql`update post p set thread_id = ${to}, number = m.number
    from unnest(${ids}::bigint[], ${numbers}::int[]) m(id, number) where p.id = m.id`);
}

/** Leaves the places that posts had in a thread, so that their numbers there go on leading to them. */
export async function keepPlaces(tx: Tx, moves: readonly Move[], thread: string): Promise<void> {
  await tx.rows(sql`insert into post_place (thread_id, number, post_id)
    select ${thread}::bigint, m.number, m.id
    from unnest(${moves.map(([id]) => id)}::bigint[], ${moves.map((move) => move[2])}::int[]) m(id, number)`);
}

/** Whether the posts still stand where they were moved to. */
export async function standMoved(tx: Tx, moves: readonly Move[], thread: string): Promise<boolean> {
  const row = await tx.one<{ count: number }>(sql`select count(*)::int as count
    from unnest(${moves.map(([id]) => id)}::bigint[], ${moves.map((move) => move[2])}::int[]) m(id, number)
    join post p on p.id = m.id and p.number = m.number and p.thread_id = ${thread}`);
  return row?.count === moves.length;
}

export interface Tally {
  readonly replies: number;
  readonly lastPostAt: Date;
}

/** Replies that are not hidden, and when something was last written. */
export async function tally(tx: Tx, thread: string): Promise<Tally> {
  const row = await tx.one<Tally>(sql`
    select (count(*) filter (where number > 1 and hidden_at is null))::int as replies, max(created_at) as "lastPostAt"
    from post where thread_id = ${thread}`);
  if (!row) throw new Error('A thread has posts.');
  return row;
}

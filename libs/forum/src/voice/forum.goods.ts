import { type CentreGoods, sql } from '@guildhall/database';

const count: CentreGoods['count'] = async (reader, centre) =>
  (await reader.one<Record<string, number>>(sql`select
    (select count(*)::int from thread where centre_id = ${centre}) as threads,
    (select count(*)::int from post where centre_id = ${centre} and number > 1) as replies`)) ?? {};

/** What was written for a centre is written for the one it turned out to be. */
export const forumGoods: CentreGoods = {
  name: 'forum',
  count,
  move: async (tx, from, into) => {
    const threads = await tx.rows<{ id: string }>(
      sql`update thread set centre_id = ${into} where centre_id = ${from} returning id::text`,
    );
    const posts = await tx.rows<{ id: string }>(
      sql`update post set centre_id = ${into} where centre_id = ${from} returning id::text`,
    );
    await tx.rows(sql`update draft set centre_id = ${into} where centre_id = ${from}`);
    return { threads: threads.map(({ id }) => id), posts: posts.map(({ id }) => id) };
  },
  moveBack: async (tx, from, into, { threads, posts }) => {
    await tx.rows(sql`update thread set centre_id = ${from}
      where id = any(${threads ?? []}::bigint[]) and centre_id = ${into}`);
    await tx.rows(sql`update post set centre_id = ${from}
      where id = any(${posts ?? []}::bigint[]) and centre_id = ${into}`);
  },
};

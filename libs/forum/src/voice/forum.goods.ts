import { type CentreGoods, sql } from '@guildhall/database';

const count: CentreGoods['count'] = async (reader, centre) =>
  (await reader.one<Record<string, number>>(sql`select
    (select count(*)::int from thread where centre_id = ${centre}) as threads,
    (select count(*)::int from post where centre_id = ${centre} and number > 1) as replies,
    (select count(*)::int from answer_request where centre_id = ${centre}) as "answerRequests"`)) ?? {};

/** What was written for a centre, and what it was asked, is so for the one it turned out to be. */
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
    const requests = await tx.rows<{ id: string }>(sql`update answer_request r set centre_id = ${into}
      where r.centre_id = ${from} and not exists (select from answer_request o
        where o.thread_id = r.thread_id and o.centre_id = ${into}) returning r.id::text`);
    const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
    return { threads: ids(threads), posts: ids(posts), requests: ids(requests) };
  },
  moveBack: async (tx, from, into, { threads, posts, requests }) => {
    await tx.rows(sql`update thread set centre_id = ${from}
      where id = any(${threads ?? []}::bigint[]) and centre_id = ${into}`);
    await tx.rows(sql`update post set centre_id = ${from}
      where id = any(${posts ?? []}::bigint[]) and centre_id = ${into}`);
    await tx.rows(sql`update answer_request set centre_id = ${from}
      where id = any(${requests ?? []}::bigint[]) and centre_id = ${into}`);
  },
};

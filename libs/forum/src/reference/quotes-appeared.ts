import { sql, type Tx } from '@guildhall/database';
import { postQuoted } from './reference.events.js';

/** What a post that waited quotes has a link back from now on. */
export async function quotesAppeared(tx: Tx, post: { threadId: string; number: number; authorId: string }) {
  const quoted = await tx.rows<{ id: string; threadId: string; number: number }>(sql`
    select q.id::text, q.thread_id::text as "threadId", q.number
    from post p join post_quote quote on quote.post_id = p.id join post q on q.id = quote.quoted_id
    where p.thread_id = ${post.threadId} and p.number = ${post.number}`);
  tx.publish(...quoted.map((one) => postQuoted(one, post.authorId)));
}

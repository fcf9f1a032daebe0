import { sql, type Tx } from '@guildhall/database';
import { PostEntity } from '@guildhall/forum';
import { renderMarkdown } from '@guildhall/text';
import { before } from './before.js';
import type { CommunityReport, CommunityThread, CommunityWaiting } from './community/types.js';
import type { People } from './load-thread.js';

interface Place {
  thread: string;
  theme: string;
  lastNumber: number;
  post: string;
  author: string;
}
type Threads = readonly CommunityThread[];

async function placeOf(tx: Tx, threads: Threads, key: string, number: number): Promise<Place> {
  const place = await tx.one<Place>(sql`
    select t.id::text as thread, t.theme, t.last_number as "lastNumber", p.id::text as post, p.author_id as author
    from post p join thread t on t.id = p.thread_id
    where t.title = ${threads.find((one) => one.key === key)?.title} and p.number = ${number}`);
  if (!place) throw new Error(`There is no post ${number} in ${key}.`);
  return place;
}

/** Puts before the moderators what members and passers-by reported. */
export async function loadReports(
  tx: Tx,
  reports: readonly CommunityReport[],
  threads: Threads,
  people: People,
  now: Date,
): Promise<void> {
  for (const { thread, number, by, language, ground, words, hoursAgo } of reports) {
    const { thread: threadId, theme, post, author } = await placeOf(tx, threads, thread, number);
    const [type, id] = number === 1 ? ['THREAD', threadId] : ['POST', post];
    const at = before(now, hoursAgo);
    const duty = await tx.one<{ id: string }>(sql`
      insert into duty (kind, target_type, target_id, theme, subject_id, opened_at)
      values ('REPORT', ${type}, ${id}, ${theme}, ${author}, ${at})
      on conflict (kind, target_type, target_id) where closed_at is null do update set theme = excluded.theme
      returning id::text`);
    const [member, guest] = typeof by === 'string' ? [people.get(by) ?? null, null] : [null, by];
    await tx.rows(sql`insert into report (duty_id, reporter_id, name, email, language, ground, words, made_at)
      values (${duty?.id}::bigint, ${member}, ${guest?.name ?? null}, ${guest?.email ?? null}, ${language}, ${ground},
        ${words}, ${at})`);
  }
}

/** Writes the reply of a newcomer that waits: seen by its author and moderators, not counted. */
export async function loadWaiting(
  tx: Tx,
  waiting: CommunityWaiting,
  threads: Threads,
  people: People,
  now: Date,
): Promise<void> {
  const { thread: threadId, theme, lastNumber } = await placeOf(tx, threads, waiting.thread, 1);
  const { language, markdown } = waiting;
  const at = before(now, waiting.hoursAgo);
  const authorId = String(people.get(waiting.author));
  const words = { threadId, number: lastNumber + 1, authorId, language, markdown };
  const post = PostEntity.write({ ...words, html: await renderMarkdown(markdown) }, at);
  post.hold(at);
  await tx.manager.insert(PostEntity, post);
  await tx.rows(sql`update thread set last_number = ${post.number} where id = ${threadId}`);
  await tx.rows(sql`insert into duty (kind, target_type, target_id, theme, subject_id, details, opened_at)
    values ('REVIEW', 'POST', ${post.id}, ${theme}, ${authorId}, '{"waits": true, "words": []}', ${at})`);
}

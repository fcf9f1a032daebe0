import { visibleCentreTo } from '@guildhall/centre';
import { idInPath, sql } from '@guildhall/database';
import { visiblePostTo } from '../post/post.policy.js';
import { visibleThreadTo } from './thread.policy.js';

const reader = sql`n.person_id`;

/** Whether the reader may see the thread whose title it says: a post may stand in another one since. */
const titleStands = sql`(n.details ->> 'thread' is null or exists (select from thread t
  where t.id = (n.details ->> 'thread')::bigint and ${visibleThreadTo(reader)}))`;

const threadStands = sql`exists (select from thread t
  where t.id = ${idInPath('threads')} and ${visibleThreadTo(reader)})`;
const postStands = sql`exists (select from post p join thread t on t.id = p.thread_id
  where p.id = ${idInPath('posts')} and ${visiblePostTo(reader)})`;

/** Notices of a thread or post the reader may see; of several together, no single one is spoken of. */
export const placeStands = sql`${titleStands} and case when n.path like '/threads/%' then ${threadStands}
  else ${postStands} or (n.times > 1 and n.details ? 'thread') end`;

/**
 * Notices that say who wrote a post, with the centre they wrote it for: both may be seen. Several together name nobody,
 * and are told while one of them may be seen.
 */
export const writingStands = sql`${titleStands} and (
  exists (select from post p join thread t on t.id = p.thread_id
    where p.id = ${idInPath('posts')} and ${visiblePostTo(reader)} and (n.times > 1 or p.centre_id is null
      or exists (select from centre c where c.id = p.centre_id and ${visibleCentreTo(reader)})))
  or (n.times > 1 and exists (select from post first join thread t on t.id = first.thread_id join post p on p.thread_id = t.id
    where first.id = ${idInPath('posts')} and p.number > first.number and p.author_id <> ${reader} and ${visiblePostTo(reader)})))`;

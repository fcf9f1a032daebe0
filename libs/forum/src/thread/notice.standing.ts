import { visibleCentreTo } from '@guildhall/centre';
import { atMost, idInPath, type NoticeRule, sql } from '@guildhall/database';
import { visiblePostTo } from '../post/post.policy.js';
import { visibleThreadTo } from './thread.policy.js';

const reader = sql`n.person_id`;
/** Whether the reader may see the thread whose title it says: a post may stand in another one since. */
const titleStands = sql`(n.details ->> 'thread' is null or exists (select from thread t
  where t.id = (n.details ->> 'thread')::bigint and ${visibleThreadTo(reader)}))`;
const itsPost = sql`post p join thread t on t.id = p.thread_id
  where p.id = ${idInPath('posts')} and ${visiblePostTo(reader)}`;
/** The posts that one of several counts, from the first on. */
const counted = sql`post first join thread t on t.id = first.thread_id join post p on p.thread_id = t.id
    and (p.id = first.id or (p.number > first.number and p.author_id <> ${reader}))
  where first.id = ${idInPath('posts')} and ${visiblePostTo(reader)}`;

type Standing = Required<Pick<NoticeRule, 'standing' | 'leads'>>;

/** Notices of a thread or post the reader may see; several together speak of no single one, and lead to the thread if need be. */
export const ofPlace: Standing = {
  standing: sql`${titleStands} and case when n.path like '/threads/%' then exists (select from thread t
      where t.id = ${idInPath('threads')} and ${visibleThreadTo(reader)})
    else exists (select from ${itsPost}) or (n.times > 1 and n.details ? 'thread') end`,
  leads: sql`case when n.times > 1 and n.path like '/posts/%' and not exists (select from ${itsPost})
    then '/threads/' || (n.details ->> 'thread') else n.path end`,
};

/**
 * Those that say who wrote a post, with the centre they wrote it for: both may be seen. Several together name nobody; they
 * are told while one of them may be seen, and lead to the first such.
 */
export const ofWriting: Standing = {
  standing: sql`${titleStands} and case when n.times > 1 then exists (select from ${counted})
    else exists (select from ${itsPost} and (p.centre_id is null
      or exists (select from centre c where c.id = p.centre_id and ${visibleCentreTo(reader)}))) end`,
  leads: sql`case when n.times > 1 then (select '/posts/' || p.id from ${counted} order by p.number ${atMost(1)})
    else n.path end`,
};

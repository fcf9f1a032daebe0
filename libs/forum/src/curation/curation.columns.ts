import type { Asked } from '@guildhall/kernel';
import { raw, type Sql, sql } from '@guildhall/database';
import { personJson } from '@guildhall/identity';

const originalOf: Sql = raw(`case when t.duplicate_of is not null then (
    select json_build_object('id', o.id::text, 'title', o.title, 'language', o.language)
    from thread d join thread o on o.id = coalesce(d.merged_into, d.duplicate_of, d.id)
    where d.id = t.duplicate_of and o.hidden_at is null and o.id <> t.id) end`);

const summaryOf: Sql = sql`case when t.summary_version is not null then (
    select json_build_object('html', s.html, 'markdown', s.markdown, 'language', s.language, 'version', s.version,
      'madeAt', s.made_at, 'author', ${personJson('summarist')})
    from thread_summary s join person summarist on summarist.id = s.author_id
    where s.thread_id = t.id and s.version = t.summary_version) end`;

/** By the field that shows it. */
const shown: Readonly<Record<string, Sql>> = {
  isPinned: sql`t.pin_order > 0 as "isPinned"`,
  pinnedUntil: sql`t.pinned_until as "pinnedUntil"`,
  isFeatured: sql`t.featured_at is not null as "isFeatured"`,
  lock: sql`t.locked_reason as "lockedReason"`,
  isDuplicate: sql`t.duplicate_of is not null as "isDuplicate"`,
  original: sql`${originalOf} as original`,
  summary: sql`${summaryOf} as summary`,
};

/** What moderators made of `thread t`, in the statement that reads it: what policies and cursors need, and what is asked for. */
export const curationColumns = (asked: Asked): Sql =>
  Object.entries(shown).reduce(
    (columns, [field, column]) => (asked(field) ? sql`${columns}, ${column}` : columns),
    sql`t.pin_order as "pinOrder", t.locked_at as "lockedAt"`,
  );

/**
 * The notes between the posts of `thread t`. Other threads are named only while everybody may see them, and the title
 * of a merged one only while its question is shown.
 */
export const notesOf: Sql = raw(`coalesce((
  select json_agg(json_build_object('number', n.number, 'kind', upper(n.kind), 'posts', n.posts,
    'thread', case when n.kind = 'split' and o.hidden_at is null
      then json_build_object('id', o.id::text, 'title', o.title, 'language', o.language) end,
    'title', case when n.kind = 'merged' and exists (select from post q
      where q.thread_id = n.thread_id and q.number = n.number and q.hidden_at is null) then o.title end,
    'language', o.language) order by n.number)
  from thread_note n join thread o on o.id = n.other_id where n.thread_id = t.id), '[]')`);

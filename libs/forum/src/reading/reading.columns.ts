import type { Actor } from '@guildhall/kernel';
import { atMost, type Sql, sql, wanted } from '@guildhall/database';

/** What one person's rows say of a thread, as its statement reads it; null for guests. */
export interface ReadingRow {
  readonly readNumber: number;
  readonly unreadCount: number;
  readonly firstUnread: number | null;
  readonly isNew: boolean;
  readonly level: 'follow' | 'mute' | null;
  readonly themeLevel: 'follow' | 'mute' | null;
  readonly bookmark: string | null;
}

/** No list tells of more new replies than this; counting on would only cost. */
export const UNREAD_AT_MOST = 100;

/** So long a question nobody opened is new; beyond that it is if they follow it or its theme. */
const NEW_DAYS = 14;

/**
 * The viewer's state of `thread t`: how far they read, what is new, what they follow. Hidden posts, their own,
 * those of people they muted, and what was asked before they joined or said "all read" are never new.
 */
export function readingOf(actor: Actor): Sql {
  const { personId } = actor;
  if (personId === null) return sql`null::json`;
  return sql`(select json_build_object('readNumber', coalesce(seen.number, 0), 'unreadCount', coalesce(fresh.count, 0),
      'firstUnread', fresh.first, 'isNew', seen.number is null and t.created_at > ${readBefore(personId)}
        and (t.created_at > now() - make_interval(days => ${NEW_DAYS}::int) or coalesce('follow' in (own.level, ofTheme.level), false)),
      'level', own.level, 'themeLevel', ofTheme.level,
      'bookmark', (select b.id::text from bookmark b
        where b.person_id = ${personId} and b.thread_id = t.id and b.post_id is null))
    from (select 1) one
    left join reading r on r.person_id = ${personId} and r.thread_id = t.id
    cross join lateral (select coalesce(r.read_number, case when t.author_id = ${personId} then 1 end) as number) seen
    left join lateral (select count(*)::int as count, min(number) as first from (
      select p.number from post p where p.thread_id = t.id and p.number > seen.number and p.hidden_at is null
        and p.author_id <> ${personId} and ${wanted(actor, sql`p.author_id`)} order by p.number ${atMost(UNREAD_AT_MOST)}) p) fresh
      on seen.number < t.last_number
    left join follow own on own.person_id = ${personId} and own.target_type = 'thread' and own.target_id = t.id::text
    left join follow ofTheme on ofTheme.person_id = ${personId} and ofTheme.target_type = 'theme' and ofTheme.target_id = t.theme)`;
}

/** From when on a thread of `t.theme` may be new to them. */
const readBefore = (personId: string): Sql => sql`greatest((select joined_at from person where id = ${personId}),
  (select max(m.read_before) from reading_mark m where m.person_id = ${personId} and m.theme in ('', t.theme)))`;

import type { Actor } from '@guildhall/kernel';
import { raw, type Sql, sql } from '@guildhall/database';
import { authorJson } from '@guildhall/identity';
import { ifForeign } from './reading-languages.js';

/** The JSON of a translation `x` of a post `p`, with whoever wrote and corrected it. */
export const translationJson = sql`json_build_object('id', x.id::text, 'postId', x.post_id::text, 'language', x.language,
  'title', x.title, 'html', x.html, 'origin', x.origin, 'service', x.service, 'revision', x.revision,
  'sourceRevision', x.source_revision, 'isOutdated', x.source_revision < p.revision, 'createdAt', x.created_at,
  'editedAt', x.edited_at, 'hiddenAt', x.hidden_at, 'hiddenReason', x.hidden_reason,
  'translator', case when w.id is not null then ${authorJson('w')} end,
  'corrector', case when c.id is not null then ${authorJson('c')} end)`;

/** Joins what `translationJson` speaks of. */
export const withPeople = raw('left join person w on w.id = x.translator_id left join person c on c.id = x.editor_id');

/** The best shown translation of `post p` for a reader of other languages, as part of the statement that reads it. */
export const translationOf = (actor: Actor): Sql =>
  ifForeign(
    actor,
    sql`p.language`,
    (languages) => sql`(select ${translationJson} from translation x ${withPeople}
      where x.post_id = p.id and x.hidden_at is null and x.language = any(${languages}::text[])
      order by array_position(${languages}::text[], x.language) limit 1)`,
  );

/** Whether a service is asked to translate `post p` into the reader's language, and how far it is; for members. */
export const translationRequestOf = (actor: Actor): Sql =>
  actor.personId === null
    ? sql`null`
    : ifForeign(
        actor,
        sql`p.language`,
        () => sql`(select case when r.due_at is null then 'FAILED' when r.attempts > 1 then 'DELAYED' else 'WAITING' end
          from translation_request r where r.post_id = p.id and r.language = ${actor.language})`,
      );

/** The title of `thread t` as a reader of other languages finds it in lists. */
export const translatedTitleOf = (actor: Actor): Sql =>
  ifForeign(
    actor,
    sql`t.language`,
    (languages) => sql`(select json_build_object('text', x.title, 'language', x.language)
      from post q join translation x on x.post_id = q.id
      where q.thread_id = t.id and q.number = 1 and x.title is not null and x.hidden_at is null
        and x.language = any(${languages}::text[])
      order by array_position(${languages}::text[], x.language) limit 1)`,
  );

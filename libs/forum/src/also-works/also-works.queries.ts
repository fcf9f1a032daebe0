import type { Actor } from '@guildhall/kernel';
import { type Sql, sql, wanted } from '@guildhall/database';
import { visiblePost } from '../post/post.policy.js';

/** The further answers of a `thread t` the actor may see, as JSON: part of the statement that reads the thread. */
export const alsoWorksOf = (actor: Actor): Sql => sql`coalesce((
  select json_agg(works order by works.number) from (select t.id as thread_id, t.answer_id) whole cross join lateral (
    select p.id::text, p.number, author.name as "authorName", p.works_in as countries, p.works_note as note
    from post p join thread t on t.id = p.thread_id join person author on author.id = p.author_id
    where p.thread_id = whole.thread_id and p.works_in <> '{}' and p.id is distinct from whole.answer_id
      and ${visiblePost(actor)} and ${wanted(actor, sql`p.author_id`)}
    order by p.number limit 50) works), '[]')`;

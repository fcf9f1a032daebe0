import { type Actor, nobodyBarred } from '@guildhall/kernel';
import { atMost, type Database, sql } from '@guildhall/database';
import { centreName, publicCentre } from '@guildhall/centre';
import { visiblePost, visibleThread } from '@guildhall/forum';
import { FORMAT } from './format.js';

/** Whoever exports gets what a guest may read: the rest belongs to its authors. */
const guest: Actor = {
  personId: null,
  grants: [],
  ...nobodyBarred,
  guestId: null,
  sessionId: null,
  language: 'en',
  address: '127.0.0.1',
  requestId: 'export',
};

const ROWS = 1_000;

/** Everything public, a JSON object a line: the tags, the people who wrote something, then question by question. */
export async function* exportedLines(database: Database, origin: string): AsyncGenerator<object> {
  yield { format: FORMAT, from: origin, at: new Date() };
  yield* await tags(database);
  yield* people(database);
  yield* posts(database);
}

const tags = (database: Database): Promise<object[]> =>
  database.rows(sql`select 'tag' as type, slug as key, name, description from tag where exists (
    select from thread t where t.tags @> array[tag.slug] and ${visibleThread(guest)}) order by slug`);

async function* people(database: Database): AsyncGenerator<object> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await database.rows<{ key: string }>(sql`
      select 'person' as type, id as key, name, country, languages, about, joined_at as "joinedAt" from person
      where id > ${after}::uuid and exists (
        select from post p join thread t on t.id = p.thread_id where p.author_id = person.id and ${visiblePost(guest)})
      order by id ${atMost(ROWS)}`);
    if (rows.length === 0) return;
    yield* rows;
    after = rows.at(-1)?.key ?? after;
  }
}

async function* posts(database: Database): AsyncGenerator<object> {
  for (let after: readonly string[] = ['0', '0']; ;) {
    const rows = await database.rows<{ thread: string; number: string }>(sql`
      select 'post' as type, p.id::text as key, q.id::text as question, p.thread_id::text as thread, p.number::text,
        p.author_id as author, (select ${centreName('c', sql`c.language`)} from centre c where c.id = p.centre_id and ${publicCentre}) as centre,
        p.language, p.markdown, p.created_at as "createdAt", p.edited_at as "editedAt",
        p.vote_count as "voteCount", t.answer_id is not distinct from p.id as "isAnswer",
        case when p.number = 1 then t.title end as title, case when p.number = 1 then t.theme end as theme,
        case when p.number = 1 then t.tags end as tags
      from post p join thread t on t.id = p.thread_id join post q on q.thread_id = t.id and q.number = 1
      where (p.thread_id, p.number) > (${after[0]}::bigint, ${after[1]}::int) and ${visiblePost(guest)}
      order by p.thread_id, p.number ${atMost(ROWS)}`);
    if (rows.length === 0) return;
    for (const { thread: _thread, number: _number, ...post } of rows) yield post;
    const last = rows.at(-1);
    if (last) after = [last.thread, last.number];
  }
}

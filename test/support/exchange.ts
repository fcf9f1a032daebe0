import { readFileSync, writeFileSync } from 'node:fs';
import { type Database, sql } from '@guildhall/database';
import { exportedLines } from '../../apps/api/src/exchange/community/exporting.js';

/** A thread that was imported, with its posts in order. */
export interface Found {
  id: string;
  title: string;
  theme: string;
  tags: string[];
  posts: {
    number: number;
    markdown: string;
    html: string;
    votes: number;
    author: string;
    answer: boolean;
    at: string;
  }[];
}

export function importedThread(database: Database, source: string, key: string): Promise<Found | null> {
  return database.one<Found>(sql`
    select t.id::text, t.title, t.theme, t.tags, (select json_agg(json_build_object('number', p.number, 'markdown', p.markdown,
        'html', p.html, 'votes', p.vote_count, 'author', a.name, 'answer', t.answer_id is not distinct from p.id,
        'at', p.created_at) order by p.number)
      from post p join person a on a.id = p.author_id where p.thread_id = t.id) as posts
    from thread t join post q on q.thread_id = t.id and q.number = 1 join imported_post m on m.post_id = q.id
    where m.source = ${source} and m.key = ${key}`);
}

/** Writes everything public of a community; gives the path again. */
export async function exportOf(database: Database, path: string): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportedLines(database, 'https://guildhall.example')) lines.push(JSON.stringify(line));
  writeFileSync(path, lines.join('\n'));
  return path;
}

/** An export without the ids of one database: things are called by their place. */
export function anonymous(path: string): unknown[] {
  const names = new Map<string, string>();
  const people = new Map<string, string>();
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const line of lines) if (line.type === 'person') people.set(line.key, line.name);
  for (const line of lines)
    if (line.type === 'post')
      names.set(line.key, `${people.get(line.author)} ${line.createdAt} ${line.markdown.slice(0, 40)}`);
  return lines
    .filter((line) => line.type)
    .map(({ key, question: of, author, ...line }) => ({
      ...line,
      key: names.get(key) ?? people.get(key) ?? key,
      of: names.get(of),
      author: people.get(author),
    }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

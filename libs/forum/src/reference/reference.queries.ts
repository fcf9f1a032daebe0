import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { addressable, Database, sql } from '@guildhall/database';
import { visiblePost } from '../post/post.policy.js';

/** Somebody a text may name. */
export interface Nameable {
  readonly id: string;
  readonly name: string;
  /** Whether they wrote in the thread; they are meant before others of the same name. */
  readonly here: boolean;
}

/** Texts name people who may be there: suspended ones are not offered and not found. */
export const nameable = sql`person.suspended_at is null`;

/** The last to write in a thread what everybody may see: enough to know who is meant in it. */
export const writersOf = (thread: string | null) => sql`
  select distinct author_id as id from (
    select author_id from post where thread_id = ${thread}::bigint and hidden_at is null order by number desc limit 200) recent`;

@Injectable()
export class ReferenceQueries {
  constructor(private readonly database: Database) {}

  /** Whom the actor may address: by id, by their whole name, and by their first name when they write in the thread. */
  people(actor: Actor, ids: readonly string[], names: readonly string[], thread: string | null): Promise<Nameable[]> {
    return this.database.rows<Nameable>(sql`
      with writer as (${writersOf(thread)}), found as (
        select id from person where id = any(${ids}::uuid[])
        union select id from person where lower(name) = any(${names}::text[])
        union select id from writer join person using (id) where split_part(lower(name), ' ', 1) = any(${names}::text[]))
      select id, name, id in (select id from writer) as here
      from found join person using (id) where ${nameable} and ${addressable(actor, sql`person.id`)} limit 500`);
  }

  /** The names of the authors of those of the posts the actor may see. */
  async authors(actor: Actor, posts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; name: string }>(sql`
      select p.id::text, author.name from post p join thread t on t.id = p.thread_id
      join person author on author.id = p.author_id
      where p.id = any(${posts}::bigint[]) and ${visiblePost(actor)}`);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

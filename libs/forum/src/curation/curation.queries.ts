import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { atMost, Database, type Sql, sql } from '@guildhall/database';
import { visiblePost } from '../post/post.policy.js';
import { notesOf } from './curation.columns.js';
import type { ThreadNote } from './note.view.js';
import type { FormerPlaceArgs, FormerPlaceView } from './place.view.js';

@Injectable()
export class CurationQueries {
  constructor(private readonly database: Database) {}

  /** Where the posts are that left a thread, as far as the actor may see them. */
  formerPlaces(actor: Actor, { thread, fromNumber, first }: FormerPlaceArgs): Promise<FormerPlaceView[]> {
    return this.database.rows<FormerPlaceView>(sql`
      select place.number as "formerNumber", p.id::text as "postId", t.id::text as "threadId", p.number
      from post_place place join post p on p.id = place.post_id join thread t on t.id = p.thread_id
      where place.thread_id = ${thread}::bigint and place.number >= ${fromNumber}::int and ${visiblePost(actor)}
      order by place.number ${atMost(first)}`);
  }

  /** The notes of threads, where their row was read without them. */
  async notes(ids: readonly string[]): Promise<ReadonlyMap<string, ThreadNote[]>> {
    const rows = await this.database.rows<{ id: string; notes: ThreadNote[] }>(
      sql`select t.id::text, ${notesOf} as notes from thread t where t.id = any(${ids}::bigint[])`,
    );
    return new Map(rows.map(({ id, notes }) => [id, notes]));
  }

  /** Statement for the hourly clean-up: pins whose time is over come down. */
  static readonly overduePins: Sql = sql`
    update thread set pin_order = 0, pinned_until = null where pinned_until < now()`;
}

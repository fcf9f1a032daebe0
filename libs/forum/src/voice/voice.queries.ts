import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { Database, onePage, sql } from '@guildhall/database';
import { type GivenReplyRow, givenReplyColumns, inShort } from '../given-reply/given-reply.queries.js';
import type { GivenReplyView } from '../given-reply/given-reply.view.js';
import { visiblePost } from '../post/post.policy.js';

@Injectable()
export class VoiceQueries {
  constructor(private readonly database: Database) {}

  /** What was replied in the name of a centre, as far as the actor may see it: the newest first. */
  async replies(actor: Actor, centre: string, { first, after }: PageArgs): Promise<Page<GivenReplyView>> {
    const from = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<GivenReplyRow>(sql`
      select ${givenReplyColumns} from post p join thread t on t.id = p.thread_id
      where p.centre_id = ${centre} and p.number > 1 and ${visiblePost(actor)}
        ${from ? sql`and p.id < ${from[0]}::bigint` : sql``}
      order by p.id desc ${onePage(first)}`);
    return pageOf(rows.map(inShort), first, after, ({ id }) => [id]);
  }
}

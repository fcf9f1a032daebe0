import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { atMost, Database, sql } from '@guildhall/database';
import { openPartnerPost } from '../post/post.policy.js';
import { partnerPostColumns, partnerPostSeenBy } from '../post/post.queries.js';
import type { PartnerPost, PartnerPostRow } from '../post/post.view.js';

@Injectable()
export class BoardQueries {
  constructor(private readonly database: Database) {}

  /** Open posts, the latest first. */
  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<PartnerPost>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const rows = await this.database.rows<PartnerPostRow>(sql`
      select ${partnerPostColumns} from partner_post p where ${openPartnerPost}
      ${from ? sql`and (p.opened_at, p.id) < (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
      order by p.opened_at desc, p.id desc ${atMost(first + 1)}`);
    return pageOf(rows.map(partnerPostSeenBy(actor)), first, after, ({ openedKey, id }) => [openedKey ?? '', id]);
  }
}

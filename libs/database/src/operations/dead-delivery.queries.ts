import { Injectable } from '@nestjs/common';
import { cursorKeys, decodeCursor, pageOf, type Actor, type Page, type PageArgs } from '@guildhall/kernel';
import { Database } from '../database.js';
import { and, onePage, sql } from '../sql.js';
import { requireAdmin } from './dead-delivery.policy.js';
import type { DeadDeliveryView } from './dead-delivery.view.js';

@Injectable()
export class DeadDeliveryQueries {
  constructor(private readonly database: Database) {}

  /** What was given up, newest first. */
  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<DeadDeliveryView>> {
    requireAdmin(actor);
    const cursor = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<DeadDeliveryView>(sql`
      select d.id, d.subscriber, e.type as event, d.attempts, coalesce(d.error, '') as error, d.failed_at as "failedAt"
      from delivery d join event e on e.id = d.event_id
      where ${and(sql`d.state = 'dead'`, cursor && sql`d.id < ${cursor[0]}::bigint`)}
      order by d.id desc ${onePage(first)}`);
    return pageOf(rows, first, after, ({ id }) => [id]);
  }
}

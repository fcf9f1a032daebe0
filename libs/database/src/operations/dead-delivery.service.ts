import { Injectable, Logger } from '@nestjs/common';
import { notFound, type Actor } from '@guildhall/kernel';
import { Database } from '../database.js';
import { CHANNEL } from '../event-log/announcer.js';
import { sql } from '../sql.js';
import { requireAdmin } from './dead-delivery.policy.js';

@Injectable()
export class DeadDeliveryService {
  private readonly logger = new Logger(DeadDeliveryService.name);

  constructor(private readonly database: Database) {}

  /** Makes it due at once, with as many attempts as a new one has, and wakes the consumers. */
  async retry(actor: Actor, id: string): Promise<void> {
    requireAdmin(actor);
    await this.database.transaction(async (tx) => {
      const revived = await tx.one(sql`update delivery set state = 'ready', attempts = 0, due_at = now()
        where id = ${id}::bigint and state = 'dead' returning id`);
      if (!revived) throw notFound();
      await tx.rows(sql`select pg_notify(${CHANNEL}, '-')`);
    });
    this.logger.log(`Delivery ${id} is tried again, as ${actor.personId} wished.`);
  }
}

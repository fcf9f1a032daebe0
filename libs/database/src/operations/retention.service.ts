import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import type { Manifest } from '../contracts.js';
import { Database } from '../database.js';
import { atMost, type Sql, sql } from '../sql.js';

const HOUR_MS = 3_600_000;
const BATCH = 5000;
const oldKeys = sql`delete from idempotency_key where created_at < now() - interval '48 hours'`;

/** Deletes what is no longer kept. Several nodes may run it at once: one does it, the others do nothing. */
@Injectable()
export class RetentionService implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RetentionService.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** Now and every hour from then on. */
  start(manifests: readonly Manifest[]): void {
    const run = () => {
      this.running = this.run(manifests).catch((error: Error) =>
        this.logger.error(`What is no longer kept could not be deleted: ${error.message}`),
      );
    };
    this.timer = setInterval(run, HOUR_MS).unref();
    run();
  }

  /** Gives how many events were deleted; null when another node is at it. */
  async run(manifests: readonly Manifest[]): Promise<number | null> {
    const guard = await this.database.pool.connect();
    const lost = (error: Error) => this.logger.warn(`The lock of the retention was lost: ${error.message}`);
    guard.on('error', lost);
    try {
      const { rows } = await guard.query(`select pg_try_advisory_lock(hashtext('retention')) as locked`);
      if (!rows[0].locked) return null;
      try {
        for (const statement of [oldKeys, ...manifests.flatMap(({ retention }) => retention ?? [])])
          await this.delete(statement);
        return await this.deleteEvents();
      } finally {
        await guard.query(`select pg_advisory_unlock(hashtext('retention'))`);
      }
    } finally {
      guard.off('error', lost);
      guard.release();
    }
  }

  /** However much there is to delete, and whatever becomes of it: the others have their turn. */
  private async delete(statement: Sql): Promise<void> {
    const work = this.database.transaction(async (tx) => {
      await tx.rows(sql`set local statement_timeout = 0`);
      await tx.rows(statement);
    });
    await work.catch((error: Error) => this.logger.error(`Something is kept longer than it should: ${error.message}`));
  }

  /**
   * By id and not by age alone: ids grow along every stream, so what is left of a stream has no gap, and whoever
   * is behind its beginning is told to resync.
   */
  private async deleteEvents(): Promise<number> {
    const kept = await this.database.one<{ id: string }>(sql`
      select coalesce(
        (select id from event where occurred_at >= now() - make_interval(days => ${this.settings.EVENT_RETENTION_DAYS}::int)
          order by id limit 1),
        (select max(id) + 1 from event)) as id`);
    let deleted = 0;
    for (let batch = BATCH; batch === BATCH && kept?.id && !this.stopped; deleted += batch)
      batch = await this.deleteBefore(kept.id);
    return deleted;
  }

  private async deleteBefore(id: string): Promise<number> {
    const row = await this.database.one<{ count: number }>(sql`
      with gone as (delete from event where id in (
        select id from event where id < ${id}::bigint order by id ${atMost(BATCH)}) returning 1)
      select count(*)::int as count from gone`);
    return row?.count ?? 0;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}

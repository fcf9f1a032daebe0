import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Announcer } from './event-log/announcer.js';
import { Marks } from './event-log/marks.js';
import { logging, streamsOf } from './event-log/publish.js';
import type { Sql } from './sql.js';
import { askPool, askPoolPlanned } from './wire.js';
import { Tx } from './tx.js';

/** Deadlocks and serialisation failures are PostgreSQL's way of asking for another try. */
const again = (error: unknown): boolean => ['40P01', '40001'].includes(String((error as { code?: string }).code));

/** Reads by prepared statements, changes by transactions. */
@Injectable()
export class Database implements OnApplicationShutdown {
  readonly announcer = new Announcer(() => this.pool);
  readonly marks = new Marks(() => this.pool);

  constructor(readonly source: DataSource) {}

  /** The connection pool, shared by reads, TypeORM and sessions. */
  get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }

  /** By the one plan that each connection makes of a statement for all values. */
  async rows<T>(statement: Sql): Promise<T[]> {
    return (await askPool(this.pool, statement)) as T[];
  }

  async one<T>(statement: Sql): Promise<T | null> {
    return (await this.rows<T>(statement))[0] ?? null;
  }

  /** The same for a statement whose best way depends on its values: it is planned for them, each time. */
  async planned<T>(statement: Sql): Promise<T[]> {
    return (await askPoolPlanned(this.pool, statement)) as T[];
  }

  /**
   * Runs `work` in a transaction and logs its events last, so that their streams are locked for the shortest time.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>, tries = 3): Promise<T> {
    try {
      return await this.attempt(work);
    } catch (error) {
      if (tries > 1 && again(error)) return this.transaction(work, tries - 1);
      throw error;
    }
  }

  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as pg.PoolClient;
      // TypeORM asks for it before it locks a row, and would otherwise begin another one.
      Object.assign(runner, { isTransactionActive: true });
      const tx = new Tx(runner.manager, client);
      try {
        const result = await work(tx);
        await tx.commit(logging(tx));
        if (tx.events.length > 0) this.announcer.announce(streamsOf(tx));
        for (const [channel, things] of tx.marks) this.marks.touch(channel, ...things);
        return result;
      } catch (error) {
        await tx.rollback();
        throw error;
      }
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    this.marks.close();
    await this.announcer.idle();
    if (this.source.isInitialized) await this.source.destroy();
  }
}

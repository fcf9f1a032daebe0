import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { logEvents } from './event-log/publish.js';
import type { Sql } from './sql.js';
import { nameOf } from './statement.name.js';
import { Tx } from './tx.js';

/** Deadlocks and serialisation failures are PostgreSQL's way of asking for another try. */
const again = (error: unknown): boolean => ['40P01', '40001'].includes(String((error as { code?: string }).code));

/** Reads by prepared statements, changes by transactions. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(readonly source: DataSource) {}

  /** The connection pool, shared by reads, TypeORM and sessions. */
  get pool(): pg.Pool {
    return (this.source.driver as unknown as { master: pg.Pool }).master;
  }

  async rows<T>(statement: Sql): Promise<T[]> {
    const { text, values } = statement.build();
    const { rows } = await this.pool.query({ text, values, name: nameOf(text) });
    return rows as T[];
  }

  async one<T>(statement: Sql): Promise<T | null> {
    return (await this.rows<T>(statement))[0] ?? null;
  }

  /** Runs `work` in a transaction and logs its events last, so that their streams are locked for the shortest time. */
  async transaction<T>(work: (tx: Tx) => Promise<T>, tries = 3): Promise<T> {
    try {
      return await this.source.transaction(async (manager) => {
        const tx = new Tx(manager);
        const result = await work(tx);
        await logEvents(tx);
        return result;
      });
    } catch (error) {
      if (tries > 1 && again(error)) return this.transaction(work, tries - 1);
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

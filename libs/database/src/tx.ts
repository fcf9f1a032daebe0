import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Event } from './event.js';
import type { Sql } from './sql.js';
import { nameOf } from './statement.name.js';

/** One transaction, passed explicitly: rows to change and the events about them, which commit together. */
export class Tx {
  readonly events: Event[] = [];
  readonly deferred: Sql[] = [];

  constructor(readonly manager: EntityManager) {}

  async rows<T>(statement: Sql): Promise<T[]> {
    const { text, values } = statement.build();
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('A Tx needs a query runner.');
    const client = (await runner.connect()) as pg.PoolClient;
    return (await client.query({ text, values, name: nameOf(text) })).rows as T[];
  }

  async one<T>(statement: Sql): Promise<T | null> {
    return (await this.rows<T>(statement))[0] ?? null;
  }

  /** A change nobody waits for; all of them are sent together with the events, in one round trip before the commit. */
  defer(statement: Sql): void {
    this.deferred.push(statement);
  }

  /** Facts to be logged when the transaction commits. */
  publish(...events: readonly Event[]): void {
    this.events.push(...events);
  }
}

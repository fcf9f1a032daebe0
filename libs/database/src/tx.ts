import type { EntityManager } from 'typeorm';
import type { Event } from './event.js';
import type { Sql } from './sql.js';

/** One transaction, passed explicitly: rows to change and the events about them, which commit together. */
export class Tx {
  readonly events: Event[] = [];

  constructor(readonly manager: EntityManager) {}

  async rows<T>(statement: Sql): Promise<T[]> {
    const { text, values } = statement.build();
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('A Tx needs a query runner.');
    return (await runner.query(text, values, true)).records as T[];
  }

  async one<T>(statement: Sql): Promise<T | null> {
    return (await this.rows<T>(statement))[0] ?? null;
  }

  /** Facts to be logged when the transaction commits. */
  publish(...events: readonly Event[]): void {
    this.events.push(...events);
  }
}

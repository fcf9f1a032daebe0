import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Chore, Manifest } from '../contracts.js';
import { Database } from '../database.js';
import { sql } from '../sql.js';
import { youngTables } from './young-tables.chore.js';

/** Does what is due by the clock. Several workers may run it: one does a chore, the others leave it to that one. */
@Injectable()
export class ChoreService implements BeforeApplicationShutdown {
  private readonly logger = new Logger(ChoreService.name);
  private timers: NodeJS.Timeout[] = [];
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;

  constructor(private readonly database: Database) {}

  start(manifests: readonly Manifest[]): void {
    const chores = [youngTables, ...manifests.flatMap(({ chores: own }) => own ?? [])];
    this.timers = chores.map((chore) => setInterval(() => this.later(chore), chore.everySeconds * 1000).unref());
    chores.forEach((chore) => this.later(chore));
  }

  /** One after the other: chores are small, and none must take the connections of those who wait for a page. */
  private later(chore: Chore): void {
    this.running = this.running
      .then(() => this.run(chore))
      .catch((error: Error) => {
        this.logger.error(`The chore ${chore.name} failed and will be tried again: ${error.message}`);
      });
  }

  /** Until nothing of it is due any more. */
  async run(chore: Chore): Promise<void> {
    for (let more = true; more && !this.stopped;)
      more = await this.database.transaction(async (tx) => {
        const lock = sql`select pg_try_advisory_xact_lock(hashtext(${`chore ${chore.name}`})) as free`;
        return (await tx.one<{ free: boolean }>(lock))?.free ? chore.run(tx) : false;
      });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.timers.forEach(clearInterval);
    await this.running;
  }
}

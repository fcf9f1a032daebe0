import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Event } from './event.js';
import { raw, type Sql, sql } from './sql.js';
import { askPlanned, askWithin, beginWith, commitWith } from './wire.js';

/** One transaction, passed explicitly: rows to change and the events about them, which commit together. */
export class Tx {
  readonly events: Event[] = [];
  /** What has other values once this commits, by channel. */
  readonly marks = new Map<string, Set<string>>();
  private deferred: Sql[] = [];
  private isBegun = false;

  constructor(
    private readonly entities: EntityManager,
    private readonly client: pg.ClientBase,
  ) {}

  /** What TypeORM sends does not come through here, so the transaction has to have begun. */
  get manager(): EntityManager {
    this.begin();
    return this.entities;
  }

  /** What was deferred is sent before, so that it is seen; both travel together. */
  async rows<T>(statement: Sql): Promise<T[]> {
    const before = this.sendDeferred();
    const [rows] = await Promise.all([this.send<T>(statement), before]);
    return rows;
  }

  /**
   * The same for a statement over many rows whose best way depends on how many they are: it is planned each time, and
   * not once for a table that has grown since.
   */
  async planned<T>(statement: Sql): Promise<T[]> {
    const before = this.sendDeferred();
    this.begin();
    const [rows] = await Promise.all([askPlanned(this.client, statement), before]);
    return rows as T[];
  }

  async one<T>(statement: Sql): Promise<T | null> {
    return (await this.rows<T>(statement))[0] ?? null;
  }

  /** A change nobody waits for; all of them are sent together, at the latest with the events before the commit. */
  defer(statement: Sql): void {
    this.deferred.push(statement);
  }

  /** Facts to be logged when the transaction commits. */
  publish(...events: readonly Event[]): void {
    this.events.push(...events);
  }

  /** A count of a channel that changes, told when the transaction commits: `mark('webinar:7', 'question:12')`. */
  mark(channel: string, thing: string): void {
    this.marks.set(channel, (this.marks.get(channel) ?? new Set()).add(thing));
  }

  /** A statement with all changes that were deferred in front; null when there is neither. */
  withDeferred(last: Sql): Sql {
    const changes = this.deferred.reduce<Sql | null>((all, change, n) => {
      const one = sql`${raw(`change_${n}`)} as (${change})`;
      return all ? sql`${all}, ${one}` : one;
    }, null);
    this.deferred = [];
    return changes ? sql`with ${changes} ${last}` : last;
  }

  get hasDeferred(): boolean {
    return this.deferred.length > 0;
  }

  /**
   * Commits, behind a last statement where there is one. The beginning travels with the first statement and the commit
   * with the last, so neither costs a message of its own.
   */
  async commit(last: Sql | null): Promise<void> {
    if (!last && !this.isBegun) return;
    this.begin();
    const isCommitted = last
      ? await commitWith(this.client, last)
      : (await this.client.query('commit')).command === 'COMMIT';
    if (!isCommitted) throw new Error('The transaction was given up before its end.');
  }

  async rollback(): Promise<void> {
    if (this.isBegun) await this.client.query('rollback').catch(() => undefined);
  }

  /** Nobody waits for it: when it fails, so does what is sent behind it. */
  private begin(): void {
    if (!this.isBegun) this.client.query('begin').catch(() => undefined);
    this.isBegun = true;
  }

  private sendDeferred(): Promise<unknown> | null {
    return this.hasDeferred ? this.send(this.withDeferred(sql`select`)) : null;
  }

  private async send<T>(statement: Sql): Promise<T[]> {
    const ask = this.isBegun ? askWithin : beginWith;
    this.isBegun = true;
    return (await ask(this.client, statement)) as T[];
  }
}

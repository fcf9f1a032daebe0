import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { sql } from '../sql.js';
import { nameOf } from '../statement.name.js';

export const CHANNEL = 'guildhall_event';
/** An empty list says that anything may have happened; this, that no stream moved. */
export const NO_STREAM = '-';
/** What fits into a notification of PostgreSQL. */
const LONGEST = 7900;
/** So often at most are other processes told: who reads there notices nothing of it. */
const PAUSE_MS = 20;

/**
 * Tells all processes that something was committed to the log. Apart from the transactions that log, because those that
 * notify commit one after the other; what comes while it is being told is told together. It is a hint: who listens
 * also looks now and then.
 */
export class Announcer {
  private readonly origin = randomUUID();
  private readonly heard = new Set<(streams: readonly string[]) => void>();
  private readonly waiting = new Set<string>();
  private isWaiting = false;
  private running: Promise<void> | null = null;

  constructor(private readonly pool: () => pg.Pool) {}

  /** Listeners of this process hear at once, without a way through PostgreSQL. */
  hear(heard: (streams: readonly string[]) => void): void {
    this.heard.add(heard);
  }

  /** The streams a notification of another process names: none when anything may have happened; null for one's own. */
  read(payload: string): readonly string[] | null {
    const [origin, names = ''] = payload.split('|');
    return origin === this.origin ? null : names.split(' ').filter(Boolean);
  }

  announce(streams: readonly string[]): void {
    for (const heard of this.heard) heard(streams.length > 0 ? streams : [NO_STREAM]);
    for (const stream of streams) this.waiting.add(stream);
    this.isWaiting = true;
    this.running ??= this.tellAll().finally(() => (this.running = null));
  }

  /** Settles when everything so far is told. */
  async idle(): Promise<void> {
    await this.running;
  }

  private async tellAll(): Promise<void> {
    while (this.isWaiting) {
      const names = [...this.waiting].join(' ');
      this.waiting.clear();
      this.isWaiting = false;
      await this.tell(names.length > LONGEST ? '' : names || NO_STREAM).catch(() => undefined);
      await pause(PAUSE_MS);
    }
  }

  /** Nothing is kept of it, so that nobody has to wait for the disk. */
  private async tell(names: string): Promise<void> {
    const payload = `${this.origin}|${names}`;
    const { text, values } = sql`
      select set_config('synchronous_commit', 'off', true), pg_notify(${CHANNEL}, ${payload})`.build();
    await this.pool().query({ text, values, name: nameOf(text) });
  }
}

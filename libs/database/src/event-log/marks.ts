import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { sql } from '../sql.js';
import { nameOf } from '../statement.name.js';

export const MARK_CHANNEL = 'guildhall_mark';
/** How often other processes are told at most; listeners of this one hear at once. */
const GAP_MS = 200;
/** What fits into a notification of PostgreSQL. */
const LONGEST = 7900;

/** These things of a channel have other values now. */
type Heard = (channel: string, things: readonly string[]) => void;

/**
 * Tells all processes that a count changed which is too lively to be an event: the votes of a poll. A mark names what
 * has to be counted anew (`poll:12` of `webinar:7`), never the count. Nothing is kept of it; what gets lost is made good
 * by the next mark, or by whoever reads anew.
 */
export class Marks {
  private readonly origin = randomUUID();
  private readonly heard = new Set<Heard>();
  private readonly lost = new Set<() => void>();
  private readonly waiting = new Set<string>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly pool: () => pg.Pool) {}

  /** `lost` is told that marks of other processes may not have come through. */
  hear(heard: Heard, lost: () => void): void {
    this.heard.add(heard);
    this.lost.add(lost);
  }

  /** To be called once the change is committed. Neither name has spaces. */
  touch(channel: string, ...things: readonly string[]): void {
    this.tell(channel, things);
    for (const thing of things) this.waiting.add(`${channel} ${thing}`);
    this.timer ??= setTimeout(() => void this.announce(), GAP_MS).unref();
  }

  /** Takes what another process announced. */
  receive(payload: string): void {
    const [origin, ...marks] = payload.split('|');
    if (origin === this.origin) return;
    if (marks.length === 0) return this.missed();
    for (const mark of marks) {
      const [channel = '', thing = ''] = mark.split(' ');
      this.tell(channel, [thing]);
    }
  }

  missed(): void {
    for (const lost of this.lost) lost();
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private tell(channel: string, things: readonly string[]): void {
    for (const heard of this.heard) heard(channel, things);
  }

  private async announce(): Promise<void> {
    const marks = [...this.waiting].join('|');
    this.waiting.clear();
    this.timer = null;
    // Too many to name: anything may have changed.
    const payload = marks.length > LONGEST ? this.origin : `${this.origin}|${marks}`;
    const { text, values } = sql`
      select set_config('synchronous_commit', 'off', true), pg_notify(${MARK_CHANNEL}, ${payload})`.build();
    await this.pool()
      .query({ text, values, name: nameOf(text) })
      .catch(() => undefined);
  }
}

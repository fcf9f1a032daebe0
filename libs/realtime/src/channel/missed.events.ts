import type { StreamEvent } from '@guildhall/database';
import type { StreamLog } from '../stream/stream.follower.js';

/** How long a delta is shared; long enough for the herd that comes back together. */
const SHARED_MS = 1000;
const MOST_SHARED = 20;

/** The events of (after, to] that a group may see. */
export interface Missed {
  readonly to: number;
  readonly events: readonly StreamEvent[];
}

/** Finds what clients missed; those who were away equally long and see the same share one reading. */
export class MissedEvents {
  private readonly shared = new Map<string, Promise<Missed | null>>();

  constructor(
    private readonly log: StreamLog,
    private readonly visible: (group: string, events: readonly StreamEvent[]) => Promise<readonly StreamEvent[]>,
  ) {}

  /** The delta after a number up to `until` at least; null when it is too large or too old. */
  async after(after: number, group: string, until: number): Promise<Missed | null> {
    const key = `${after}/${group}`;
    const known = await this.shared.get(key);
    if (known === null || (known && known.to >= until)) return known;
    const reading = this.read(after, group);
    if (this.shared.size < MOST_SHARED) this.share(key, reading);
    return reading;
  }

  private async read(after: number, group: string): Promise<Missed | null> {
    const events = await this.log.after(after);
    if (events === null) return null;
    return { to: events.at(-1)?.sequence ?? after, events: await this.visible(group, events) };
  }

  private share(key: string, reading: Promise<Missed | null>): void {
    this.shared.set(key, reading);
    const forget = (): void => {
      if (this.shared.get(key) === reading) this.shared.delete(key);
    };
    reading.catch(forget);
    setTimeout(forget, SHARED_MS).unref();
  }
}

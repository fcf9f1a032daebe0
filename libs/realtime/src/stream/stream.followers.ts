import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database, EventListener, eventsAfter, lastSequence, sql } from '@guildhall/database';
import type { StreamFollower, StreamLog } from './stream.follower.js';

/** How often the log itself is asked whether a hint was lost. */
const SWEEP_MS = 10_000;

/** Who follows which stream here; turns hints of the event log into advances of those followers alone. */
@Injectable()
export class StreamFollowers implements OnApplicationShutdown {
  private readonly logger = new Logger(StreamFollowers.name);
  private readonly followers = new Map<string, Set<StreamFollower>>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly listener: EventListener,
  ) {}

  async start(): Promise<void> {
    await this.listener.listen((streams) => this.hint(streams));
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS).unref();
  }

  log(stream: string): StreamLog {
    return {
      last: () => lastSequence(this.database, stream),
      after: (sequence) => eventsAfter(this.database, stream, sequence),
    };
  }

  add(follower: StreamFollower): void {
    const known = this.followers.get(follower.stream);
    if (known) known.add(follower);
    else this.followers.set(follower.stream, new Set([follower]));
  }

  remove(follower: StreamFollower): void {
    follower.close();
    const known = this.followers.get(follower.stream);
    known?.delete(follower);
    if (known?.size === 0) this.followers.delete(follower.stream);
  }

  private hint(streams: readonly string[]): void {
    if (streams.length === 0) void this.sweep();
    else for (const stream of streams) this.wake(stream);
  }

  private wake(stream: string): void {
    for (const follower of this.followers.get(stream) ?? []) void follower.advance();
  }

  /** Asks for all followed streams at once where they stand, and wakes those who are behind. */
  private async sweep(): Promise<void> {
    const names = [...this.followers.keys()];
    if (names.length === 0) return;
    try {
      const rows = await this.database.rows<{ name: string; last: string }>(
        sql`select name, last_sequence as last from stream where name = any(${names})`,
      );
      for (const { name, last } of rows)
        for (const follower of this.followers.get(name) ?? [])
          if (follower.sequence < Number(last)) void follower.advance();
    } catch (error) {
      this.logger.warn(`The event log could not be asked for lost hints: ${(error as Error).message}`);
    }
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
    for (const known of this.followers.values()) for (const follower of known) follower.close();
  }
}

import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from '../database.js';

export const CHANNEL = 'guildhall_event';
type Heard = (streams: readonly string[]) => void;

/**
 * Hears that something was logged, and on which streams. A hint alone: whoever listens reads the log itself,
 * and is told `[]` (anything may have happened) after the connection was lost.
 */
@Injectable()
export class EventListener implements OnApplicationShutdown {
  private readonly logger = new Logger(EventListener.name);
  private readonly heard = new Set<Heard>();
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(private readonly database: Database) {}

  async listen(heard: Heard): Promise<void> {
    this.heard.add(heard);
    if (!this.client) await this.connect();
  }

  private async connect(): Promise<void> {
    const { connectionString } = this.database.pool.options;
    const client = (this.client = new pg.Client({ connectionString, keepAlive: true }));
    client.on('notification', ({ payload }) => this.tell((payload ?? '').split(' ').filter(Boolean)));
    client.once('error', (error) => this.lost(error));
    client.once('end', () => this.lost(new Error('connection ended')));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  private tell(streams: readonly string[]): void {
    for (const heard of this.heard) heard(streams);
  }

  private lost(error: Error): void {
    if (this.stopped || this.client === null) return;
    this.client = null;
    this.logger.warn(`The event log went silent (${error.message}); listening again in a second.`);
    setTimeout(() => {
      if (this.stopped) return;
      this.connect().then(
        () => this.tell([]),
        (failure: Error) => {
          this.client ??= new pg.Client();
          this.lost(failure);
        },
      );
    }, 1000).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }
}

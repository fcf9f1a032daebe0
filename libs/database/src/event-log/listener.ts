import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Database } from '../database.js';
import { CHANNEL } from './announcer.js';
import { MARK_CHANNEL } from './marks.js';

type Heard = (streams: readonly string[]) => void;

/**
 * Hears that something was logged, and on which streams, and what was marked. A hint alone: whoever listens reads the log itself,
 * and is told `[]` (anything may have happened) after the connection was lost.
 */
@Injectable()
export class EventListener implements OnApplicationShutdown {
  private readonly logger = new Logger(EventListener.name);
  private readonly heard = new Set<Heard>();
  private client: pg.Client | null = null;
  private stopped = false;

  constructor(private readonly database: Database) {
    database.announcer.hear((streams) => this.tell(streams));
  }

  async listen(heard: Heard): Promise<void> {
    this.heard.add(heard);
    if (!this.client) await this.connect();
  }

  private async connect(): Promise<void> {
    const { connectionString } = this.database.pool.options;
    const client = (this.client = new pg.Client({ connectionString, keepAlive: true }));
    client.on('notification', ({ channel, payload }) => {
      if (channel === MARK_CHANNEL) return this.database.marks.receive(payload ?? '');
      const streams = this.database.announcer.read(payload ?? '');
      if (streams) this.tell(streams);
    });
    // A connection may report its end several times; an error nobody listens to would end the process.
    client.on('error', (error) => this.lost(client, error));
    client.once('end', () => this.lost(client, new Error('connection ended')));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}; listen ${MARK_CHANNEL}`);
    } catch (error) {
      this.lost(client, error as Error);
      throw error;
    }
  }

  private tell(streams: readonly string[]): void {
    for (const heard of this.heard) heard(streams);
  }

  private catchUp(): void {
    this.tell([]);
    this.database.marks.missed();
  }

  private lost(client: pg.Client, error: Error): void {
    if (this.stopped || this.client !== client) return;
    this.client = null;
    this.logger.warn(`The event log went silent (${error.message}); listening again in a second.`);
    client.end().catch(() => undefined);
    setTimeout(() => {
      if (!this.stopped)
        this.connect().then(
          () => this.catchUp(),
          () => undefined,
        );
    }, 1000).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }
}

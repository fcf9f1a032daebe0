import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { Settings } from '@guildhall/kernel';
import { SignalRooms } from '../signal/signal.rooms.js';
import type { LiveServer } from './socket.types.js';

/**
 * Carries signals, and nothing else, between api processes. Events need no carrier: every process hears the log itself.
 */
@Injectable()
export class SocketRelay implements OnApplicationShutdown {
  private readonly logger = new Logger(SocketRelay.name);
  private redis: Redis | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly signals: SignalRooms,
  ) {}

  connect(io: LiveServer): void {
    if (!this.settings.REDIS_URL) return;
    // Commands wait while Redis is away, for the adapter leaves their rejections to nobody, which would end the process.
    const redis = (this.redis = new Redis(this.settings.REDIS_URL, { maxRetriesPerRequest: null }));
    redis.on('error', (error) => this.logger.warn(`Redis carries no signals: ${error.message}`));
    io.adapter(createAdapter(redis, { streamName: 'guildhall', channelPrefix: 'guildhall', blockTimeInMs: 1000 }));
    io.on('signals', (told) => this.signals.hear(told));
    // What cannot be told now is told anew in a few seconds, so it need not wait.
    this.signals.connect((told) => redis.status === 'ready' && io.serverSideEmit('signals', told));
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

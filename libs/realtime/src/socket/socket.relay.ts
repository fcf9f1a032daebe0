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
    this.redis = new Redis(this.settings.REDIS_URL);
    this.redis.on('error', (error) => this.logger.warn(`Redis carries no signals: ${error.message}`));
    io.adapter(createAdapter(this.redis, { streamName: 'guildhall', channelPrefix: 'guildhall' }));
    io.on('signals', (told) => this.signals.hear(told));
    this.signals.connect((told) => io.serverSideEmit('signals', told));
  }

  onApplicationShutdown(): void {
    this.redis?.disconnect();
  }
}

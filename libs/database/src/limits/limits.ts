import { createHash } from 'node:crypto';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { rateLimited, Settings, unavailable } from '@guildhall/kernel';
import { Redis } from 'ioredis';
import {
  type IRateLimiterOptions,
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import { Database } from '../database.js';
import { type Budget, type BudgetName, budgets } from './budgets.js';

/** Keys may be long or personal (an e-mail address); what is counted is their fingerprint. */
const fingerprint = (key: string): string => createHash('sha256').update(key).digest('base64url');

/** Keeps count of what everybody does, and refuses what goes beyond the budgets. */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private readonly logger = new Logger(Limits.name);
  private readonly redis: Redis | null;
  private readonly counters: ReadonlyMap<BudgetName, RateLimiterAbstract>;

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {
    this.redis = settings.REDIS_URL ? this.connect(settings.REDIS_URL) : null;
    const names = Object.keys(budgets) as BudgetName[];
    this.counters = new Map(names.map((name) => [name, this.counter(name, budgets[name])]));
  }

  private connect(url: string): Redis {
    const redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    redis.on('error', (error) => this.logger.warn(`Redis does not count: ${error.message}`));
    return redis;
  }

  private counter(name: BudgetName, budget: Budget): RateLimiterAbstract {
    const points = budget.points * this.settings.LIMIT_FACTOR;
    const options: IRateLimiterOptions = { keyPrefix: name, points, duration: budget.seconds };
    if (budget.kind === 'guess') return this.lastingCounter(options);
    const memory = new RateLimiterMemory(options);
    // A process that cannot reach Redis goes on counting for itself.
    return this.redis
      ? new RateLimiterRedis({ ...options, storeClient: this.redis, insuranceLimiter: memory })
      : memory;
  }

  private lastingCounter(options: IRateLimiterOptions): RateLimiterAbstract {
    const place = { storeType: 'pool', tableName: 'budget', tableCreated: true, clearExpiredByTimeout: false };
    return new RateLimiterPostgres({ ...options, ...place, storeClient: this.database.pool });
  }

  /**
   * Takes points from a budget.
   * @throws RATE_LIMITED with the seconds to wait when they are used up; UNAVAILABLE when guesses cannot be counted.
   */
  async spend(budget: BudgetName, key: string, points = 1): Promise<void> {
    try {
      await this.counters.get(budget)?.consume(fingerprint(key), points);
    } catch (outcome) {
      if (outcome instanceof RateLimiterRes) throw rateLimited(Math.max(1, Math.ceil(outcome.msBeforeNext / 1000)));
      this.logger.error(`The budget ${budget} cannot be counted: ${String(outcome)}`);
      throw unavailable();
    }
  }

  /**
   * Asks whether anything is left of a budget, and takes nothing.
   * @throws RATE_LIMITED with the seconds to wait when it is used up; UNAVAILABLE when guesses cannot be counted.
   */
  async requireLeft(budget: BudgetName, key: string): Promise<void> {
    const wait = await this.waitFor(budget, key);
    if (wait > 0) throw rateLimited(wait);
  }

  /** The seconds until a used-up budget allows something again; 0 while something is left. */
  async waitFor(budget: BudgetName, key: string): Promise<number> {
    const counter = this.counters.get(budget);
    try {
      const counted = await counter?.get(fingerprint(key));
      return counted && counted.consumedPoints >= (counter?.points ?? Infinity)
        ? Math.max(1, Math.ceil(counted.msBeforeNext / 1000))
        : 0;
    } catch (error) {
      this.logger.error(`The budget ${budget} cannot be read: ${String(error)}`);
      throw unavailable();
    }
  }

  /** Gives points back: what was spent turned out to be no guess. */
  async refund(budget: BudgetName, key: string, points = 1): Promise<void> {
    await this.counters.get(budget)?.reward(fingerprint(key), points);
  }

  /** Starts the count of a key anew. */
  async forget(budget: BudgetName, key: string): Promise<void> {
    await this.counters.get(budget)?.delete(fingerprint(key));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.redis?.quit().catch(() => this.redis?.disconnect());
  }
}

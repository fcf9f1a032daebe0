import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../database.js';
import type { LoggedEvent } from '../event.js';
import { sql } from '../sql.js';
import type { Tx } from '../tx.js';
import { EventListener } from './listener.js';

/** Whoever does something because of events. Its rows commit together with the note that the event is done. */
export interface Subscriber {
  /** A lasting name: deliveries are kept under it. */
  readonly name: string;
  readonly events: readonly string[];
  /** Is called at least once per event; what it sends outside has to bear a repetition. */
  handle(event: LoggedEvent, tx: Tx): Promise<void>;
}

export const MAX_ATTEMPTS = 8;

/** Thrown by a subscriber when trying again cannot help: the delivery is laid aside as dead at once. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless';
}

const POLL_MS = 2000;

interface Claim {
  id: string;
  subscriber: string;
  attempts: number;
  event: LoggedEvent;
}

/** Claims deliveries with SKIP LOCKED, retries with growing pauses, and lays the hopeless ones aside as dead. */
@Injectable()
export class EventConsumers implements OnApplicationShutdown {
  private readonly logger = new Logger(EventConsumers.name);
  private readonly subscribers = new Map<string, Subscriber>();
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private stopped = false;
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly listener: EventListener,
  ) {}

  /** Tells the log who wants what; needed by every process that publishes. */
  async register(subscribers: readonly Subscriber[]): Promise<void> {
    for (const subscriber of subscribers) this.subscribers.set(subscriber.name, subscriber);
    const wanted = subscribers.flatMap(({ name, events }) => events.map((type) => ({ subscriber: name, type })));
    await this.database.transaction(async (tx) => {
      await tx.rows(sql`select pg_advisory_xact_lock(hashtext('subscription'))`);
      await tx.rows(sql`delete from subscription`);
      await tx.rows(sql`insert into subscription (subscriber, event_type)
        select subscriber, type from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w(subscriber text, type text)`);
    });
  }

  async start(): Promise<void> {
    await this.listener.listen(() => this.wake());
    this.timer = setInterval(() => this.wake(), POLL_MS).unref();
    this.wake();
  }

  private wake(): void {
    this.again = true;
    if (this.stopped || this.running) return;
    this.running = this.drain()
      .catch((error: Error) => this.logger.error(`Deliveries could not be claimed: ${error.message}`))
      .finally(() => (this.running = null));
  }

  private async drain(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      while (!this.stopped && (await this.deliverOne()));
    }
  }

  /** Delivers everything that is due now, and returns when nothing is left: what tests wait for instead of sleeping. */
  async settle(): Promise<void> {
    for (let left = true; left;) {
      await this.running;
      left = (await this.deliverOne()) || (await this.due());
    }
  }

  /** Whether a delivery is due, be it claimed by somebody at this moment. */
  private async due(): Promise<boolean> {
    const row = await this.database.one<{ due: boolean }>(
      sql`select exists (select from delivery where state = 'ready' and due_at <= now()) as due`,
    );
    return row?.due ?? false;
  }

  private async deliverOne(): Promise<boolean> {
    let claim: Claim | null = null;
    try {
      return await this.database.transaction(async (tx) => {
        claim = await this.claim(tx);
        if (!claim) return false;
        await this.subscribers.get(claim.subscriber)?.handle(claim.event, tx);
        await tx.rows(sql`delete from delivery where id = ${claim.id}`);
        return true;
      }, 1);
    } catch (error) {
      if (!claim) throw error;
      await this.postpone(claim, error as Error);
      return true;
    }
  }

  private claim(tx: Tx): Promise<Claim | null> {
    return tx.one<Claim>(sql`
      select d.id, d.subscriber, d.attempts, jsonb_build_object('id', e.id::text, 'type', e.type, 'payload', e.payload,
        'actorId', e.actor_id, 'occurredAt', e.occurred_at) as event
      from (select * from delivery where state = 'ready' and due_at <= now() and subscriber = any(${[...this.subscribers.keys()]})
        order by due_at, id limit 1 for update skip locked) d
      join event e on e.id = d.event_id`);
  }

  private async postpone(claim: Claim, error: Error): Promise<void> {
    const attempts = claim.attempts + 1;
    const dead = attempts >= MAX_ATTEMPTS || error instanceof Hopeless;
    this.logger.warn(`${claim.subscriber} failed on event ${claim.event.id}, attempt ${attempts}: ${error.message}`);
    await this.database.rows(sql`update delivery set attempts = ${attempts}::int, state = ${dead ? 'dead' : 'ready'},
      due_at = now() + make_interval(secs => least(3600, power(2, ${attempts}::int))),
      failed_at = now(), error = ${error.message.slice(0, 500)} where id = ${claim.id}`);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }
}

import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Database } from '../database.js';
import type { LoggedEvent } from '../event.js';
import { atMost, type Sql, sql } from '../sql.js';
import type { Tx } from '../tx.js';
import { Lane } from './lane.js';
import { EventListener } from './listener.js';
import { Turn } from './turn.js';

/** Whoever does something because of events. Its rows commit together with the note that the event is done. */
export interface Subscriber {
  /** A lasting name: deliveries are kept under it. */
  readonly name: string;
  readonly events: readonly string[];
  /** Is called at least once per event; what it sends outside has to bear a repetition. */
  handle(event: LoggedEvent, tx: Tx): Promise<void>;
  /** Does beforehand, in no transaction, what waits for somebody outside; it may be done more than once for an event. */
  prepare?(event: LoggedEvent): Promise<void>;
  /** Handles several in one transaction, in their order; for those alone that send nothing outside. */
  handleAll?(events: readonly LoggedEvent[], tx: Tx): Promise<void>;
  /** Those events of many that there is anything to do for, asked by one statement; the others are done with. */
  sift?(events: readonly LoggedEvent[], tx: Tx): Promise<readonly LoggedEvent[]>;
}

export const MAX_ATTEMPTS = 8;

/** Thrown by a subscriber when trying again cannot help: the delivery is laid aside as dead at once. */
export class Hopeless extends Error {
  override readonly name = 'Hopeless';
}

const POLL_MS = 2000;
/** So that much at once is done in few batches: nobody notices that a notice comes so much later. */
const PAUSE_MS = 250;
/** How long a batch lets another one go first: two at once would keep two cores from those who wait for an answer. */
const PATIENCE_MS = 1000;
/** Deliveries claimed at once. */
const BATCH = 200;

interface Claim {
  id: string;
  attempts: number;
  event: LoggedEvent;
}

const claimable = (deliveries: Sql): Sql => sql`
  select d.id, d.attempts, jsonb_build_object('id', e.id::text, 'type', e.type, 'payload', e.payload,
    'actorId', e.actor_id, 'occurredAt', e.occurred_at) as event
  from (${deliveries}) d join event e on e.id = d.event_id order by d.due_at, d.id`;

/**
 * Claims deliveries with SKIP LOCKED, retries with growing pauses, and lays the hopeless ones aside as dead.
 * Each subscriber has a lane of its own, so that a slow mail server delays mails and nothing else.
 */
@Injectable()
export class EventConsumers implements BeforeApplicationShutdown {
  private readonly logger = new Logger(EventConsumers.name);
  private readonly subscribers = new Map<string, Subscriber>();
  private readonly batches = new Turn(PATIENCE_MS);
  private lanes: ReadonlyMap<string, Lane> = new Map();
  private look: Lane | null = null;
  private timer: NodeJS.Timeout | null = null;

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
    const failed = (error: Error) => this.logger.error(`Deliveries could not be claimed: ${error.message}`);
    this.lanes = new Map([...this.subscribers].map(([name, one]) => [name, new Lane(() => this.deliver(one), failed)]));
    const look = (this.look = new Lane(() => this.wake(), failed, PAUSE_MS));
    await this.listener.listen(() => look.wake());
    this.timer = setInterval(() => look.wake(), POLL_MS).unref();
    look.wake();
  }

  /** Wakes the lanes of those for whom something is due. */
  private async wake(): Promise<boolean> {
    for (const name of await this.due()) this.lanes.get(name)?.wake();
    return false;
  }

  /** Delivers everything that is due now, and returns when nothing is left: what tests wait for instead of sleeping. */
  async settle(): Promise<void> {
    do await Promise.all([...this.lanes.values()].map((lane) => lane.idle()));
    while (await this.deliverDue());
  }

  private async deliverDue(): Promise<boolean> {
    const due = await this.due();
    // In the lane where there is one: two at a time would tell what came later before what came first.
    await Promise.all(due.map((name) => this.lanes.get(name)?.turn() ?? this.deliver(this.subscribers.get(name)!)));
    return due.length > 0;
  }

  /** For whom something is due, be it claimed by somebody at this moment: one statement, however many there are. */
  private async due(): Promise<string[]> {
    const rows = await this.database.rows<{ name: string }>(sql`
      select name from unnest(${[...this.subscribers.keys()]}::text[]) name where exists (
        select from delivery where state = 'ready' and due_at <= now() and subscriber = name)`);
    return rows.map(({ name }) => name);
  }

  /**
   * A whole batch where the subscriber takes one; what went wrong in a batch is delivered one by one. Tells whether there
   * may be more at this moment.
   */
  private async deliver(subscriber: Subscriber): Promise<boolean> {
    if (!subscriber.handleAll && !subscriber.sift) return this.deliverOne(subscriber);
    try {
      const { claimed, left } = await this.batches.take(() => this.batch(subscriber));
      return left > 0 ? this.deliverOne(subscriber) : claimed === BATCH;
    } catch {
      return this.deliverOne(subscriber);
    }
  }

  /** Delivers what is due, as far as that can be done together. */
  private batch(subscriber: Subscriber): Promise<{ claimed: number; left: number }> {
    return this.database.transaction(async (tx) => {
      const claims = await this.claim(tx, subscriber.name, BATCH);
      const events = claims.map(({ event }) => event);
      const still = new Set(events.length > 0 ? await subscriber.sift?.(events, tx) : []);
      const done = claims.filter(({ event }) => !still.has(event));
      if (done.length > 0) await subscriber.handleAll?.(events, tx);
      if (done.length > 0) tx.defer(sql`delete from delivery where id = any(${done.map(({ id }) => id)}::bigint[])`);
      return { claimed: claims.length, left: still.size };
    }, 1);
  }

  private async deliverOne(subscriber: Subscriber): Promise<boolean> {
    const next = subscriber.prepare ? await this.next(subscriber.name) : undefined;
    if (next === null) return false;
    let claim = next ?? null;
    try {
      if (next) await subscriber.prepare?.(next.event);
      return await this.database.transaction(async (tx) => {
        claim = (await this.claim(tx, subscriber.name, 1, next?.id))[0] ?? null;
        // Another process may have been quicker with the one that was prepared for; there may be others.
        if (!claim) return next !== undefined;
        await subscriber.handle(claim.event, tx);
        tx.defer(sql`delete from delivery where id = ${claim.id}`);
        return true;
      }, 1);
    } catch (error) {
      if (!claim) throw error;
      await this.postpone(subscriber.name, claim, error as Error);
      return true;
    }
  }

  private claim(tx: Tx, subscriber: string, most: number, id: string | null = null): Promise<Claim[]> {
    return tx.rows<Claim>(
      claimable(sql`select * from delivery
      where state = 'ready' and due_at <= now() and subscriber = ${subscriber}
        and (${id}::bigint is null or id = ${id}::bigint)
      order by due_at, id ${atMost(most)} for update skip locked`),
    );
  }

  /** What would be claimed next, left where it is. */
  private next(subscriber: string): Promise<Claim | null> {
    return this.database.one<Claim>(
      claimable(sql`select * from delivery
      where state = 'ready' and due_at <= now() and subscriber = ${subscriber} order by due_at, id limit 1`),
    );
  }

  private async postpone(subscriber: string, claim: Claim, error: Error): Promise<void> {
    const attempts = claim.attempts + 1;
    const dead = attempts >= MAX_ATTEMPTS || error instanceof Hopeless;
    this.logger.warn(`${subscriber} failed on event ${claim.event.id}, attempt ${attempts}: ${error.message}`);
    await this.database.rows(sql`update delivery set attempts = ${attempts}::int, state = ${dead ? 'dead' : 'ready'},
      due_at = now() + make_interval(secs => least(3600, power(2, ${attempts}::int))),
      failed_at = now(), error = ${error.message.slice(0, 500)} where id = ${claim.id}`);
  }

  /** Before anything a subscriber needs is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.look?.stop();
    await Promise.all([...this.lanes.values()].map((lane) => lane.stop()));
  }
}

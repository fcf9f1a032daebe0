import { Logger } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { FramePace } from '../channel/frame.pace.js';
import { type Crowd, type CrowdCount } from '../crowd/crowd.js';
import { CROWD_MARK } from '../crowd/crowd.source.js';
import type { SignalsFrame, Typist } from '../protocol.js';
import type { ValueRoom, ValuesByGroup } from './value.room.js';

/** Somebody writes until told otherwise, or this long. */
const TYPING_MS = 6000;
/** At most four frames a second; a change of presence alone waits longer, for it is no news to hurry with. */
const TYPING_GAP_MS = 250;
const PRESENCE_GAP_MS = 1000;
/** Counts that never rest come evenly, and the slower the more have to be told. */
const VALUES_GAP_MS = 300;
const MOST_VALUES_GAP_MS = 600;
/** Counts that could not be read are tried again after this long. */
const RETRY_MS = 1000;
const noValues: ValuesByGroup = new Map();
/** More names than anybody reads are not sent. */
const MOST_NAMES = 10;
/** What another node told counts until it should have repeated itself twice. */
const REMOTE_MS = 12_000;

export interface Visitor {
  readonly id: string;
  readonly data: { readonly actor: Actor };
}

/** What one node knows of a channel: its own visitors and typists. */
export interface Signals {
  readonly present: number;
  readonly typing: readonly Typist[];
  readonly crowd?: CrowdCount;
}

interface Until {
  readonly until: number;
}

const keyOf = ({ id, data: { actor } }: Visitor): string => actor.personId ?? actor.guestId ?? id;

/** How a frame goes out: the same to all, and to some groups with values of their own. */
export type Send = (frame: SignalsFrame, values: ValuesByGroup, isNew: boolean) => void;

/** Who looks at a channel, who writes at this moment, and its lively counts. Never stored, sent in few frames, forgotten by itself. */
export class SignalRoom {
  private readonly visits = new Map<string, number>();
  private readonly typing = new Map<string, Typist & Until>();
  private readonly remote = new Map<string, Signals & Until>();
  private timer: NodeJS.Timeout | null = null;
  private due = Infinity;
  private sentAt = -Infinity;
  private sent = '';
  private relayed = '';
  private counting = false;
  private closed = false;
  private readonly logger = new Logger('SignalRoom');

  /** `send` reaches the sockets of this node, `relay` the other nodes; `pace` is shared with the events of the channel. */
  constructor(
    private readonly channel: string,
    private readonly send: Send,
    private readonly relay: (own: Signals) => void,
    readonly values: ValueRoom | null = null,
    private readonly pace = new FramePace(),
    private readonly crowd: Crowd | null = null,
  ) {}

  /** What other nodes count of the same crowd. */
  get crowdElsewhere(): CrowdCount[] {
    return [...this.remote.values()].flatMap(({ crowd }) => crowd ?? []);
  }

  /** Distinct people and guests; somebody on two nodes at once counts twice. */
  get present(): number {
    return [...this.remote.values()].reduce((sum, { present }) => sum + present, this.visits.size);
  }

  get own(): Signals {
    const typing = [...this.typing.values()].map(({ id, name }) => ({ id, name }));
    return { present: this.visits.size, typing, ...(this.crowd && { crowd: this.crowd.count() }) };
  }

  arrive(visitor: Visitor): void {
    const key = keyOf(visitor);
    const visits = this.visits.get(key) ?? 0;
    this.visits.set(key, visits + 1);
    if (visits === 0) this.plan(PRESENCE_GAP_MS);
  }

  depart(visitor: Visitor): void {
    const key = keyOf(visitor);
    const visits = this.visits.get(key) ?? 0;
    if (visits > 1) return void this.visits.set(key, visits - 1);
    this.visits.delete(key);
    this.typing.delete(key);
    this.plan(PRESENCE_GAP_MS);
  }

  types(typist: Typist): void {
    const known = this.typing.has(typist.id);
    this.typing.set(typist.id, { ...typist, until: Date.now() + TYPING_MS });
    this.plan(known ? TYPING_MS : TYPING_GAP_MS);
  }

  /** Whoever has just written something writes no longer. */
  wrote(people: readonly string[]): void {
    if (people.filter((id) => this.typing.delete(id)).length > 0) this.plan(TYPING_GAP_MS);
  }

  /** Takes over what another node tells. */
  hear(node: string, signals: Signals): void {
    this.remote.set(node, { ...signals, until: Date.now() + REMOTE_MS });
    if (signals.crowd) this.touch([CROWD_MARK]);
    this.plan(signals.typing.length > 0 ? TYPING_GAP_MS : PRESENCE_GAP_MS);
  }

  /** These things have other values; null for any. */
  touch(things: readonly string[] | null): void {
    if (things) this.values?.touch(things);
    else this.values?.touchAll();
    if (this.values?.isDirty) this.plan(this.valuesGap);
  }

  close(): void {
    this.closed = true;
    this.stop();
  }

  /** Sends as soon as the last frame is `gap` old and the pace allows, together with whatever else changes until then. */
  private plan(gap: number): void {
    if (this.closed) return;
    const now = Date.now();
    const due = Math.max(now + this.pace.wait('signals'), this.sentAt + gap);
    if (this.timer && due >= this.due) return;
    this.stop();
    this.due = due;
    this.timer = setTimeout(() => void this.tell(), due - now).unref();
  }

  private get valuesGap(): number {
    return Math.min(MOST_VALUES_GAP_MS, VALUES_GAP_MS + this.visits.size / 10);
  }

  private stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** What changes while it is counted is told in the next frame. */
  private async tell(): Promise<void> {
    this.timer = null;
    if (this.counting) return;
    const values = this.values?.isDirty ? await this.count(this.values) : noValues;
    if (this.closed) return;
    const wait = this.pace.wait('signals');
    if (wait > 0) return this.plan(wait);
    this.tellNow(values);
    if (this.values?.isDirty) this.plan(this.valuesGap);
  }

  /** What differs now, once its frame may go. */
  private async count(room: ValueRoom): Promise<ValuesByGroup> {
    this.counting = true;
    try {
      const values = await room.count();
      for (let wait = this.pace.wait('signals'); wait > 0 && !this.closed; wait = this.pace.wait('signals'))
        await new Promise((done) => setTimeout(done, wait));
      return values;
    } catch (error) {
      this.logger.warn(`${this.channel} could not be counted: ${(error as Error).message}`);
      setTimeout(() => this.plan(this.valuesGap), RETRY_MS).unref();
      return noValues;
    } finally {
      this.counting = false;
    }
  }

  private tellNow(values: ValuesByGroup): void {
    const now = Date.now();
    this.sentAt = now;
    for (const [id, { until }] of this.typing) if (until <= now) this.typing.delete(id);
    for (const [node, { until }] of this.remote) if (until <= now) this.remote.delete(node);
    const frame = this.frame();
    const text = JSON.stringify(frame);
    if (text !== this.sent || values.size > 0) {
      this.pace.note('signals');
      this.send(frame, values, text !== this.sent);
      this.sent = text;
    }
    const own = JSON.stringify(this.own);
    if (own !== this.relayed) this.relay(this.own);
    this.relayed = own;
    this.planExpiry(now);
  }

  private planExpiry(now: number): void {
    const untils = [...this.typing.values(), ...this.remote.values()].map(({ until }) => until);
    if (untils.length > 0) this.plan(Math.min(...untils) - now);
  }

  private frame(): SignalsFrame {
    const typing = new Map<string, Typist>();
    for (const { typing: theirs } of [this.own, ...this.remote.values()])
      for (const typist of theirs) typing.set(typist.id, typist);
    return { channel: this.channel, typing: [...typing.values()].slice(0, MOST_NAMES), present: this.present };
  }
}

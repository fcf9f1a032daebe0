import type { Actor } from '@guildhall/kernel';
import type { SignalsFrame, Typist } from '../protocol.js';

/** Somebody writes until told otherwise, or this long. */
const TYPING_MS = 6000;
/** At most four frames a second; a change of presence alone waits longer, for it is no news to hurry with. */
const TYPING_GAP_MS = 250;
const PRESENCE_GAP_MS = 1000;
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
}

interface Until {
  readonly until: number;
}

const keyOf = ({ id, data: { actor } }: Visitor): string => actor.personId ?? actor.guestId ?? id;

/** Who looks at a channel and who writes at this moment. Never stored, sent in few frames, forgotten by itself. */
export class SignalRoom {
  private readonly visits = new Map<string, number>();
  private readonly typing = new Map<string, Typist & Until>();
  private readonly remote = new Map<string, Signals & Until>();
  private timer: NodeJS.Timeout | null = null;
  private due = Infinity;
  private sentAt = -Infinity;
  private sent = '';
  private relayed = '';

  /** `send` reaches the sockets of this node, `relay` the other nodes. */
  constructor(
    private readonly channel: string,
    private readonly send: (frame: SignalsFrame) => void,
    private readonly relay: (own: Signals) => void,
  ) {}

  /** Distinct people and guests; somebody on two nodes at once counts twice. */
  get present(): number {
    return [...this.remote.values()].reduce((sum, { present }) => sum + present, this.visits.size);
  }

  get own(): Signals {
    return { present: this.visits.size, typing: [...this.typing.values()].map(({ id, name }) => ({ id, name })) };
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
    this.plan(signals.typing.length > 0 ? TYPING_GAP_MS : PRESENCE_GAP_MS);
  }

  close(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Sends as soon as the last frame is `gap` old, together with whatever else changes until then. */
  private plan(gap: number): void {
    const now = Date.now();
    const due = Math.max(now, this.sentAt + gap);
    if (this.timer && due >= this.due) return;
    this.close();
    this.due = due;
    this.timer = setTimeout(() => this.tell(), due - now).unref();
  }

  private tell(): void {
    this.timer = null;
    const now = Date.now();
    this.sentAt = now;
    for (const [id, { until }] of this.typing) if (until <= now) this.typing.delete(id);
    for (const [node, { until }] of this.remote) if (until <= now) this.remote.delete(node);
    this.sent = this.changed(this.frame(), this.sent, this.send);
    this.relayed = this.changed(this.own, this.relayed, this.relay);
    this.planExpiry(now);
  }

  private changed<T>(now: T, before: string, pass: (now: T) => void): string {
    const text = JSON.stringify(now);
    if (text !== before) pass(now);
    return text;
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

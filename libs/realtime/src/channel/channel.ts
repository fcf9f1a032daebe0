import { notFound, type Actor } from '@guildhall/kernel';
import type { ChannelRule, StreamEvent } from '@guildhall/database';
import type { EventsFrame, Joined, Resync, WireEvent } from '../protocol.js';
import type { SignalRoom } from '../signal/signal.room.js';
import { StreamFollower, type StreamLog } from '../stream/stream.follower.js';
import type { Crowd, CrowdMember } from '../crowd/crowd.js';
import { CROWD_MARK } from '../crowd/crowd.source.js';
import { FramePace } from './frame.pace.js';
import { MissedEvents, type Missed } from './missed.events.js';

const TRIES = 5;

/** An open socket, as far as a channel needs it. */
export interface Member extends CrowdMember {
  readonly connected: boolean;
  readonly data: CrowdMember['data'] & { readonly actor: Actor; readonly channels: Set<string> };
  join(room: string): unknown;
  leave(room: string): unknown;
}

/** Says the answer to a join at once. */
export type Tell = (answer: Joined | Resync) => void;

export interface ChannelParts {
  readonly name: string;
  readonly id: string;
  readonly rule: ChannelRule;
  readonly log: StreamLog;
  readonly signals: SignalRoom;
  /** Who of a group is here, where another is told of it. */
  readonly crowd?: Crowd | null;
  /** Shared with the signals; without one nothing waits. */
  readonly pace?: FramePace;
  /** Sends one frame to all local sockets of a room. */
  readonly send: (room: string, frame: EventsFrame) => void;
  /** Is told when the last member left. */
  readonly emptied: () => void;
}

const wire = ({ sequence, type, payload, occurredAt }: StreamEvent): WireEvent => ({
  ...payload,
  sequence,
  type,
  at: occurredAt.toISOString(),
});

/**
 * A stream with sockets listening to it here. Members stand in groups of readers who see the same; a group is asked
 * for and written out once per batch of events, however many belong to it.
 */
export class Channel extends StreamFollower {
  readonly name: string;
  readonly signals: SignalRoom;
  private readonly members = new Map<Member, string>();
  private readonly sizes = new Map<string, number>();
  private readonly missed: MissedEvents;
  private evictions = 0;

  constructor(private readonly parts: ChannelParts) {
    super(parts.name, parts.log);
    this.name = parts.name;
    this.signals = parts.signals;
    this.missed = new MissedEvents(parts.log, (group, events) => parts.rule.visible(group, parts.id, events));
  }

  get empty(): boolean {
    return this.members.size === 0;
  }

  /** The groups that are here. */
  get groups(): string[] {
    return [...this.sizes.keys()];
  }

  /** The room of a group's sockets. */
  room(group: string): string {
    return `${this.name}/${group}`;
  }

  has(member: Member): boolean {
    return this.members.has(member);
  }

  /**
   * Lets a socket in, with the events after `after` that it may see. What it is told ends at `sequence`, and its first
   * frame begins there: it enters and is told in one breath, so that no frame can come in between.
   */
  async join(member: Member, after: number | undefined, tell: Tell): Promise<void> {
    await this.ready();
    if (after !== undefined && after > this.sequence) await this.advance();
    for (let tries = 1; ; tries++) {
      const { evictions } = this;
      const group = await this.groupOf(member);
      const missed = after === undefined ? this.nothing() : await this.find(after, group);
      if (evictions !== this.evictions) continue;
      if (tries >= TRIES || missed === null) return tell(this.enter(member, group, null));
      if (missed.to >= this.sequence) return tell(this.enter(member, group, missed));
    }
  }

  leave(member: Member): void {
    const group = this.members.get(member);
    if (group === undefined) return;
    this.members.delete(member);
    member.data.channels.delete(this.name);
    member.leave(this.room(group));
    const size = (this.sizes.get(group) ?? 1) - 1;
    if (size > 0) this.sizes.set(group, size);
    else this.sizes.delete(group);
    this.signals.depart(member);
    this.parts.crowd?.depart(member, group);
    this.lookAround();
    if (this.empty) this.parts.emptied();
  }

  /** The crowd is to be counted anew. */
  lookAround(): void {
    if (this.parts.crowd) this.signals.touch([CROWD_MARK]);
  }

  /** What is lively is told together: the first event of a quiet channel at once, the next within the second. */
  protected override async pause(): Promise<void> {
    for (let wait = this.waiting; wait > 0 && !this.empty; wait = this.waiting)
      await new Promise((done) => setTimeout(done, wait));
  }

  private get waiting(): number {
    return this.parts.pace?.wait('events') ?? 0;
  }

  protected override async deliver(events: readonly StreamEvent[], to: number): Promise<void> {
    const frames = new Map<string, EventsFrame>();
    for (let groups = this.without(frames); groups.length > 0; groups = this.without(frames))
      await Promise.all(groups.map(async (group) => frames.set(group, await this.frame(group, events, to))));
    this.sequence = to;
    this.parts.pace?.note('events');
    for (const [group, frame] of frames) this.parts.send(this.room(group), frame);
    this.signals.wrote(events.flatMap(({ actorId }) => actorId ?? []));
    for (const event of events) for (const group of this.parts.rule.closes?.(event) ?? []) this.evict(group);
  }

  /** An empty frame behind the gap: every client sees that it does not join on, asks, and is told to resync. */
  protected override skip(to: number): void {
    this.sequence = to;
    const frame = { channel: this.name, from: to, to, events: [] };
    this.parts.pace?.note('events');
    for (const group of this.groups) this.parts.send(this.room(group), frame);
  }

  private async groupOf(member: Member): Promise<string> {
    const group = await this.parts.rule.group(member.data.actor, this.parts.id);
    if (group !== null) return group;
    this.leave(member);
    throw notFound();
  }

  private nothing(): Missed {
    return { to: Infinity, events: [] };
  }

  private async find(after: number, group: string): Promise<Missed | null> {
    if (after > this.sequence) return null;
    if (after === this.sequence) return { to: after, events: [] };
    return this.missed.after(after, group, this.sequence);
  }

  private enter(member: Member, group: string, missed: Missed | null): Joined | Resync {
    const known = this.members.get(member);
    if (known !== group && member.connected) {
      if (known !== undefined) this.leave(member);
      this.members.set(member, group);
      if (!this.sizes.has(group)) this.signals.touch(null);
      this.sizes.set(group, (this.sizes.get(group) ?? 0) + 1);
      member.data.channels.add(this.name);
      member.join(this.room(group));
      this.signals.arrive(member);
      this.parts.crowd?.arrive(member, group);
      this.lookAround();
    }
    const { sequence } = this;
    const kept = this.signals.values?.kept(group);
    const values = kept ? { values: kept } : {};
    if (!missed) return { ok: true, resync: true, sequence, ...values };
    const events = missed.events.filter((event) => event.sequence <= sequence).map(wire);
    return { ok: true, sequence, present: this.signals.present, events, ...values };
  }

  private without(frames: ReadonlyMap<string, EventsFrame>): string[] {
    return [...this.sizes.keys()].filter((group) => !frames.has(group));
  }

  private async frame(group: string, events: readonly StreamEvent[], to: number): Promise<EventsFrame> {
    const visible = await this.parts.rule.visible(group, this.parts.id, events);
    return { channel: this.name, from: this.sequence, to, events: visible.map(wire) };
  }

  private evict(group: string): void {
    this.evictions++;
    for (const [member, its] of this.members) if (its === group) this.leave(member);
  }
}

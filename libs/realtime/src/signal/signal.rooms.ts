import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Crowd } from '../crowd/crowd.js';
import type { FramePace } from '../channel/frame.pace.js';
import { type Send, SignalRoom, type Signals } from './signal.room.js';
import type { ValueRoom } from './value.room.js';

/** How often nodes repeat what they know, so that the signals of a node that died fade. */
const REPEAT_MS = 5000;

/** What nodes tell each other: who speaks, and its signals by channel. */
export type Told = readonly [node: string, signals: readonly (readonly [channel: string, signals: Signals])[]];

/** The signals of all channels that are open here, and of the same channels on other nodes. */
@Injectable()
export class SignalRooms implements OnApplicationShutdown {
  private readonly node = randomUUID();
  private readonly rooms = new Map<string, SignalRoom>();
  private tell: ((told: Told) => unknown) | null = null;
  private timer: NodeJS.Timeout | null = null;

  open(channel: string, send: Send, values?: ValueRoom | null, pace?: FramePace, crowd?: Crowd | null): SignalRoom {
    const relay = (own: Signals) => this.tell?.([this.node, [[channel, own]]]);
    const room = new SignalRoom(channel, send, relay, values, pace, crowd);
    this.rooms.set(channel, room);
    return room;
  }

  close(channel: string): void {
    this.rooms.get(channel)?.close();
    if (this.rooms.delete(channel)) this.tell?.([this.node, [[channel, { present: 0, typing: [] }]]]);
  }

  /** Connects this node to the others. */
  connect(tell: (told: Told) => unknown): void {
    this.tell = tell;
    this.timer = setInterval(() => this.repeat(), REPEAT_MS).unref();
  }

  hear([node, signals]: Told): void {
    if (node === this.node) return;
    for (const [channel, theirs] of signals) this.rooms.get(channel)?.hear(node, theirs);
  }

  private repeat(): void {
    const all = [...this.rooms].map(([channel, room]) => [channel, room.own] as const);
    if (all.length > 0) this.tell?.([this.node, all]);
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
    for (const room of this.rooms.values()) room.close();
  }
}

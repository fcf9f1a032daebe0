import { io, type Socket } from 'socket.io-client';
import type { Answer, EndReason, EventsFrame, SignalsFrame, WireEvent } from '@guildhall/realtime';
import type { Visitor } from './visitor.js';

/** For so long an answer is waited for: long enough for any machine, and shorter than a test may take. */
const PATIENCE_MS = 25_000;

/** A page that is open: follows channels as the documentation says, and keeps everything it was told. */
export class LiveClient {
  readonly socket: Socket;
  readonly events = new Map<string, WireEvent[]>();
  readonly frames: EventsFrame[] = [];
  readonly signals: SignalsFrame[] = [];
  readonly ended: EndReason[] = [];
  gaps = 0;
  private readonly known = new Map<string, number>();

  constructor(origin: string, options: Parameters<typeof io>[1] = {}) {
    this.socket = io(origin, { forceNew: true, reconnection: false, transports: ['websocket'], ...options });
    this.socket.on('events', (frame: EventsFrame) => this.hear(frame));
    this.socket.on('signals', (frame: SignalsFrame) => this.signals.push(frame));
    this.socket.on('ended', ({ reason }: { reason: EndReason }) => this.ended.push(reason));
  }

  connected(): Promise<this> {
    return new Promise((resolve, reject) => {
      this.socket.once('connect', () => resolve(this));
      this.socket.once('connect_error', reject);
    });
  }

  send(event: string, ...payloads: unknown[]): Promise<Answer> {
    return this.socket.timeout(PATIENCE_MS).emitWithAck(event, ...payloads) as Promise<Answer>;
  }

  /** Joins, going on from the last number known of the channel unless told otherwise. */
  join(channel: string, after = this.known.get(channel)): Promise<Answer> {
    const payload = { channel, ...(after === undefined ? {} : { after }) };
    return new Promise((resolve, reject) => {
      // In the callback, not after an await: the next frame may come in the same turn of the event loop.
      this.socket.timeout(PATIENCE_MS).emit('join', payload, (error: Error | null, answer: Answer) => {
        if (error) return reject(error);
        if ('sequence' in answer) this.known.set(channel, answer.sequence);
        if ('events' in answer) this.of(channel).push(...answer.events);
        resolve(answer);
      });
    });
  }

  /** The events of a channel in the order they came. */
  of(channel: string): WireEvent[] {
    const events = this.events.get(channel) ?? [];
    this.events.set(channel, events);
    return events;
  }

  sequence(channel: string): number {
    return this.known.get(channel) ?? -1;
  }

  /** The numbers of the events of a channel in the order they came. */
  numbers(channel: string): number[] {
    return this.of(channel).map(({ sequence }) => sequence);
  }

  private hear(frame: EventsFrame): void {
    this.frames.push(frame);
    if (frame.from !== this.known.get(frame.channel)) this.gaps++;
    this.of(frame.channel).push(...frame.events);
    this.known.set(frame.channel, frame.to);
  }
}

/** Opens a page live with the cookies of a visitor. */
export async function openLive(origin: string, visitor?: Visitor): Promise<LiveClient> {
  const extraHeaders: Record<string, string> = {};
  if (visitor) Object.assign(extraHeaders, { cookie: await visitor.cookies(), 'accept-language': visitor.language });
  return new LiveClient(origin, { extraHeaders }).connected();
}

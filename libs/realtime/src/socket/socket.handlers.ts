import { Inject, Injectable, Logger } from '@nestjs/common';
import { notFound, rateLimited, Refusal, refusals, requirePerson } from '@guildhall/kernel';
import { Limits, type Manifest, MANIFESTS } from '@guildhall/database';
import { Channels } from '../channel/channels.js';
import type { Answer, Refused } from '../protocol.js';
import { sentences } from '../realtime.messages.js';
import { joinOf, leaveOf, signalOf } from './socket.payloads.js';
import type { LiveSocket } from './socket.types.js';

/** After so many frames refused as too many, the connection itself is closed. */
const PATIENCE = 100;

type Acknowledge = (answer: Answer) => void;
type Handler = (socket: LiveSocket, payload: unknown, acknowledge: Acknowledge) => Promise<void>;

/** Guests without a cookie are counted by connection, not by address: a whole class may sit behind one. */
const who = ({ id, data: { actor } }: LiveSocket): string => actor.personId ?? actor.guestId ?? id;

/** What clients may send. Every frame is checked, answered in order, and answered once. */
@Injectable()
export class SocketHandlers {
  private readonly logger = new Logger(SocketHandlers.name);
  private readonly handlers: ReadonlyMap<string, Handler> = new Map<string, Handler>([
    ['join', (...frame) => this.join(...frame)],
    ['leave', (...frame) => this.leave(...frame)],
    ['signal', (...frame) => this.signal(...frame)],
  ]);

  constructor(
    @Inject(MANIFESTS) private readonly manifests: readonly Manifest[],
    private readonly channels: Channels,
    private readonly limits: Limits,
  ) {}

  /** Takes a frame as Socket.IO parsed it: event, payload, and the acknowledgement when one was asked for. */
  receive(socket: LiveSocket, frame: readonly unknown[]): void {
    const last = frame.at(-1);
    const acknowledge = typeof last === 'function' ? (last as Acknowledge) : () => undefined;
    const [event, ...payloads] = typeof last === 'function' ? frame.slice(0, -1) : frame;
    const wait = socket.data.frames.take();
    if (wait > 0) return this.refuseFlood(socket, acknowledge, wait);
    socket.data.turn = socket.data.turn.then(() => this.answer(socket, event, payloads, acknowledge));
  }

  private refuseFlood(socket: LiveSocket, acknowledge: Acknowledge, wait: number): void {
    acknowledge(this.refused(socket, rateLimited(Math.ceil(wait))));
    if (++socket.data.refused > PATIENCE) socket.disconnect(true);
  }

  private async answer(
    socket: LiveSocket,
    event: unknown,
    payloads: readonly unknown[],
    acknowledge: Acknowledge,
  ): Promise<void> {
    try {
      const handler = typeof event === 'string' ? this.handlers.get(event) : undefined;
      if (!handler) throw new Refusal('BAD_INPUT', sentences.unknownEvent());
      if (payloads.length !== 1) throw new Refusal('BAD_INPUT', sentences.badFrame());
      await handler(socket, payloads[0], acknowledge);
    } catch (error) {
      acknowledge(this.refused(socket, error));
    }
  }

  private refused({ data: { actor } }: LiveSocket, error: unknown): Refused {
    if (error instanceof Refusal) {
      const { retryAfterSeconds } = error.details;
      const wait = retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
      return { ok: false, code: error.code, message: error.say(actor.language), ...wait };
    }
    const { requestId } = actor;
    this.logger.error({ err: error, requestId }, 'A socket frame could not be answered.');
    return { ok: false, code: 'INTERNAL', message: refusals.internal({ requestId })(actor.language) };
  }

  private async join(socket: LiveSocket, payload: unknown, acknowledge: Acknowledge): Promise<void> {
    const { channel, after } = joinOf(payload);
    await this.limits.spend('socketJoinsByActor', who(socket));
    await this.channels.join(socket, channel, after, acknowledge);
  }

  private async leave(socket: LiveSocket, payload: unknown, acknowledge: Acknowledge): Promise<void> {
    this.channels.leave(socket, leaveOf(payload));
    acknowledge({ ok: true });
  }

  private async signal(socket: LiveSocket, payload: unknown, acknowledge: Acknowledge): Promise<void> {
    const name = signalOf(payload);
    const id = requirePerson(socket.data.actor);
    await this.limits.spend('signalsByActor', who(socket));
    if (!this.channels.joined(socket, name)) throw new Refusal('NOT_FOUND', sentences.notJoined());
    const person = (socket.data.name ??= await this.nameOf(id));
    this.channels.joined(socket, name)?.signals.types({ id, name: person });
    acknowledge({ ok: true });
  }

  private async nameOf(id: string): Promise<string> {
    for (const { names } of this.manifests) {
      const name = (await names?.([id]))?.get(id);
      if (name !== undefined) return name;
    }
    throw notFound();
  }
}

import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@guildhall/kernel';
import { Channels } from '../channel/channels.js';
import { Line } from '../crowd/line.js';
import { PersonWatch } from '../person/person.watch.js';
import { end } from '../person/watched.person.js';
import { sentences } from '../realtime.messages.js';
import { SocketDoor } from './socket.door.js';
import { SocketHandlers } from './socket.handlers.js';
import { type LiveServer, type LiveSocket, type SocketState, whenGone } from './socket.types.js';
import { TokenBucket } from './token.bucket.js';

const FRAMES = { burst: 60, perSecond: 20 };
const TIDY_MS = 30_000;
/** After this long a connection has to pass the door again. */
const MAX_AGE_MS = 12 * 60 * 60 * 1000;
/** More frames than this waiting for a client that reads too slowly are cheaper caught up with. */
const MAX_UNSENT = 1000;

type Connection = LiveSocket['conn'];

const fresh = (): Omit<SocketState, 'actor'> => ({
  channels: new Set(),
  name: null,
  frames: new TokenBucket(FRAMES.burst, FRAMES.perSecond),
  refused: 0,
  turn: Promise.resolve(),
  openedAt: Date.now(),
  line: new Line(),
  ended: null,
});

/** Receives connections, gives each what it needs, and closes those that became a burden. */
@Injectable()
export class SocketReception {
  /** One socket a connection: a client that asks twice at once is refused the second time. */
  private readonly entered = new WeakSet<Connection>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly door: SocketDoor,
    private readonly handlers: SocketHandlers,
    private readonly channels: Channels,
    private readonly watch: PersonWatch,
  ) {}

  admits(request: IncomingMessage): boolean {
    return this.door.admits(request);
  }

  open(io: LiveServer): void {
    io.use((socket, next) => void this.enter(socket).then(() => next(), next));
    io.on('connection', (socket) => this.welcome(socket));
    this.timer = setInterval(() => this.tidy(io), TIDY_MS).unref();
  }

  close(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private async enter(socket: LiveSocket): Promise<void> {
    const { conn, request } = socket;
    if (this.entered.has(conn)) throw this.door.refusal(new Refusal('BAD_INPUT', sentences.badFrame()), request);
    this.entered.add(conn);
    try {
      const { actor, source } = await this.door.enter(request);
      whenGone(socket, () => this.door.left(source));
      socket.data = { ...fresh(), actor };
      if (actor.personId !== null) socket.data.actor = await this.watch.over(socket, actor.personId);
    } catch (error) {
      this.entered.delete(conn);
      throw this.door.refusal(error, request);
    }
  }

  private welcome(socket: LiveSocket): void {
    const { conn, data } = socket;
    if (data.ended) return end(socket, data.ended);
    data.line.follow(conn);
    socket.use((frame) => this.handlers.receive(socket, frame));
    socket.once('disconnect', () => this.channels.leaveAll(socket));
    // The first HTTP request with its headers, cookies and session is not needed again; it is most of a socket's memory.
    Object.assign(conn, { request: null });
  }

  private tidy(io: LiveServer): void {
    const oldest = Date.now() - MAX_AGE_MS;
    for (const { conn, data } of io.sockets.sockets.values()) {
      // Engine.IO keeps the frames it could not hand to the network yet in a field it does not declare.
      const unsent = (conn as unknown as { writeBuffer: readonly unknown[] }).writeBuffer.length;
      if (unsent > MAX_UNSENT || data.openedAt < oldest) conn.close(true);
    }
  }
}

import type { Server as HttpServer } from 'node:http';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Server } from 'socket.io';
import { Gate } from '@guildhall/kernel';
import { Channels } from '../channel/channels.js';
import { StreamFollowers } from '../stream/stream.followers.js';
import { SocketReception } from './socket.reception.js';
import { SocketRelay } from './socket.relay.js';
import type { LiveServer } from './socket.types.js';

/** A frame of a client is a name and a few ids. */
const MAX_FRAME_BYTES = 8192;
const CONNECT_MS = 10_000;

type Handshake = Request & { readonly _query: Readonly<Record<string, string | undefined>> };

/** Only a handshake is looked at: later requests of the same connection carry its secret id. */
const atHandshake =
  (handler: RequestHandler) =>
  (request: Handshake, response: Response, next: NextFunction): unknown =>
    request._query['sid'] === undefined ? handler(request, response, next) : next();

/** Socket.IO on the api's own port, behind the same gate as HTTP. */
@Injectable()
export class SocketServer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private io: LiveServer | null = null;

  constructor(
    private readonly gate: Gate,
    private readonly followers: StreamFollowers,
    private readonly channels: Channels,
    private readonly reception: SocketReception,
    private readonly relay: SocketRelay,
  ) {}

  attach(http: HttpServer): void {
    const io: LiveServer = (this.io = new Server(http, {
      serveClient: false,
      maxHttpBufferSize: MAX_FRAME_BYTES,
      connectTimeout: CONNECT_MS,
      allowRequest: (request, decide) => decide(null, this.reception.admits(request)),
    }));
    for (const handler of this.gate.middleware) io.engine.use(atHandshake(handler));
    this.channels.connect({
      events: (room, frame) => io.local.to(room).emit('events', frame),
      signals: (rooms, frame) => rooms.length > 0 && io.local.to(rooms).emit('signals', frame),
    });
    this.relay.connect(io);
    this.reception.open(io);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.io) await this.followers.start();
  }

  /** Clients see a lost connection, come back by themselves and catch up. */
  async beforeApplicationShutdown(): Promise<void> {
    this.reception.close();
    this.io?.engine.close();
    await this.io?.sockets.adapter.close();
  }
}

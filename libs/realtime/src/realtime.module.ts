import type { Server } from 'node:http';
import { type INestApplication, Module } from '@nestjs/common';
import { Channels } from './channel/channels.js';
import { PersonWatch } from './person/person.watch.js';
import { SignalRooms } from './signal/signal.rooms.js';
import { SocketDoor } from './socket/socket.door.js';
import { SocketHandlers } from './socket/socket.handlers.js';
import { SocketReception } from './socket/socket.reception.js';
import { SocketRelay } from './socket/socket.relay.js';
import { SocketServer } from './socket/socket.server.js';
import { StreamFollowers } from './stream/stream.followers.js';

/** Channels over Socket.IO: the event log made visible at once to whoever may see it. */
@Module({
  providers: [
    StreamFollowers,
    SignalRooms,
    Channels,
    PersonWatch,
    SocketDoor,
    SocketHandlers,
    SocketReception,
    SocketRelay,
    SocketServer,
  ],
})
export class RealtimeModule {}

/** Serves `/socket.io/` on the port of the application; to be called before it listens. */
export function attachRealtime(app: INestApplication): void {
  app.get(SocketServer, { strict: false }).attach(app.getHttpServer() as Server);
}

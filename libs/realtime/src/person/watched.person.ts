import type { LoggedEvent, SocketEnd, StreamEvent } from '@guildhall/database';
import type { EndReason } from '../protocol.js';
import { StreamFollower, type StreamLog } from '../stream/stream.follower.js';
import type { LiveSocket } from '../socket/socket.types.js';

/** How far back a new socket looks when something happened to its person during the handshake. */
const RECENT = 20;

/** Tells the reason and closes; the client has to sign in again, or to connect again with its new rights. */
export function end(socket: LiveSocket, reason: EndReason): void {
  socket.emit('ended', { reason });
  socket.disconnect(true);
}

/** A person with sockets open here, and the stream on which is told what ends them. */
export class WatchedPerson extends StreamFollower {
  readonly sockets = new Set<LiveSocket>();

  constructor(
    readonly id: string,
    log: StreamLog,
    private readonly ends: (event: LoggedEvent) => readonly SocketEnd[],
  ) {
    super(`person:${id}`, log);
  }

  /** Looks for what happened while the socket was on its way in, after its session was read. */
  async recheck(socket: LiveSocket): Promise<void> {
    await this.ready();
    const events = await this.log.after(Math.max(0, this.sequence - RECENT));
    if (events === null) end(socket, 'rights-changed');
    else for (const event of events) this.apply(event, [socket]);
  }

  protected override deliver(events: readonly StreamEvent[], to: number): void {
    this.sequence = to;
    for (const event of events) this.apply(event, [...this.sockets]);
  }

  /** What was told can no longer be read, so everybody has to come in again through the door. */
  protected override skip(to: number): void {
    this.sequence = to;
    for (const socket of [...this.sockets]) end(socket, 'rights-changed');
  }

  private apply(event: LoggedEvent, sockets: readonly LiveSocket[]): void {
    for (const { personId, sessionId, reason } of this.ends(event))
      for (const socket of sockets) {
        const { actor } = socket.data;
        const meant = sessionId === undefined ? actor.personId === personId : actor.sessionId === sessionId;
        if (meant && socket.connected) end(socket, reason);
      }
  }
}

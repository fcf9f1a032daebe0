import type { LoggedEvent, SocketEnd, StreamEvent } from '@guildhall/database';
import type { EndReason } from '../protocol.js';
import type { LiveSocket } from '../socket/socket.types.js';
import { StreamFollower, type StreamLog } from '../stream/stream.follower.js';

/** Tells the reason and closes. A socket on its way in is closed as soon as it is there. */
export function end(socket: LiveSocket, reason: EndReason): void {
  socket.data.ended ??= reason;
  if (!socket.connected) return;
  socket.emit('ended', { reason: socket.data.ended });
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

  protected override deliver(events: readonly StreamEvent[], to: number): void {
    this.sequence = to;
    for (const event of events) for (const ending of this.ends(event)) this.apply(ending);
  }

  /** What was told can no longer be read, so everybody has to come in again through the door. */
  protected override skip(to: number): void {
    this.sequence = to;
    for (const socket of [...this.sockets]) end(socket, 'rights-changed');
  }

  private apply({ personId, sessionId, reason }: SocketEnd): void {
    for (const socket of [...this.sockets]) {
      const { actor } = socket.data;
      const meant = sessionId === undefined ? actor.personId === personId : actor.sessionId === sessionId;
      if (meant) end(socket, reason);
    }
  }
}

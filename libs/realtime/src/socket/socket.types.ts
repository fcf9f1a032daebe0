import type { Server, Socket } from 'socket.io';
import type { Actor } from '@guildhall/kernel';
import type { EndReason, ServerToClient } from '../protocol.js';
import type { Told } from '../signal/signal.rooms.js';
import type { Line } from '../crowd/line.js';
import type { TokenBucket } from './token.bucket.js';

/** Everything the server keeps about one socket. */
export interface SocketState {
  actor: Actor;
  /** Names of the channels it listens to. */
  channels: Set<string>;
  /** The person's name, once it was needed. */
  name: string | null;
  frames: TokenBucket;
  /** Frames refused because there were too many. */
  refused: number;
  /** The answer before the next; one socket is answered in order. */
  turn: Promise<void>;
  openedAt: number;
  /** How fast it answers. */
  line: Line;
  /** Why it has to be closed. */
  ended: EndReason | null;
}

/** Nothing a client sends is dispatched by name: the handlers see every frame as it came. */
type ClientToServer = Record<never, never>;

interface NodeToNode {
  signals: (told: Told) => void;
}

export type LiveSocket = Socket<ClientToServer, ServerToClient, NodeToNode, SocketState>;
export type LiveServer = Server<ClientToServer, ServerToClient, NodeToNode, SocketState>;

/** Calls back when the connection is over, also when that was before anybody was let in. */
export function whenGone({ conn }: LiveSocket, gone: () => void): void {
  if (conn.readyState === 'open') conn.once('close', gone);
  else gone();
}

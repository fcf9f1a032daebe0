import type { RequestHandler } from 'express';
import type { IncomingMessage } from 'node:http';
import type { Actor } from './actor.js';

/** Who stands at the door: the same for HTTP, GraphQL and sockets. Identity provides it. */
export abstract class Gate {
  /** Reads cookies and the session; runs before any handler and before a socket's handshake. */
  abstract readonly middleware: readonly RequestHandler[];

  /** The actor of a request that went through the middleware; read once a request. */
  abstract actorOf(request: IncomingMessage): Promise<Actor>;

  /**
   * The actor of a request that did not go through the middleware and will only read; null when the middleware has
   * something to do for it, such as noting that the session was seen.
   */
  abstract plainActorOf(request: IncomingMessage): Promise<Actor | null>;

  /** The actor read anew, for whoever must not miss what changed since. */
  abstract reread(request: IncomingMessage): Promise<Actor>;
}

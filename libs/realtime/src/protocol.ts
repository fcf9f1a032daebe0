import type { RefusalCode } from '@guildhall/kernel';
import type { SignalValues } from '@guildhall/database';

/** What changed, at its place on the channel: type, ids and time. What the things are is asked for over GraphQL. */
export interface WireEvent {
  readonly sequence: number;
  readonly type: string;
  /** When it happened, ISO 8601 in UTC. */
  readonly at: string;
  readonly [id: string]: string | number | null;
}

/** All that a group of readers may see of the range (from, to]; it may be empty, the range still counts. */
export interface EventsFrame {
  readonly channel: string;
  readonly from: number;
  readonly to: number;
  readonly events: readonly WireEvent[];
}

export interface Typist {
  readonly id: string;
  readonly name: string;
}

/** Who is here and who writes at this moment; each frame replaces the one before. */
export interface SignalsFrame {
  readonly channel: string;
  readonly typing: readonly Typist[];
  /** How many people and guests look at the channel. */
  readonly present: number;
  /** Counts that changed, by what they belong to: `{ 'poll:12': … }`; the others stand. */
  readonly values?: SignalValues;
}

export interface Joined {
  readonly ok: true;
  readonly sequence: number;
  readonly present: number;
  readonly events: readonly WireEvent[];
  /** The lively counts of the channel as they were told last. */
  readonly values?: SignalValues;
}

/** The missed events are too many or too old: read anew over GraphQL, then go on from `sequence`. */
export interface Resync {
  readonly ok: true;
  readonly resync: true;
  readonly sequence: number;
  readonly values?: SignalValues;
}

export interface Refused {
  readonly ok: false;
  readonly code: RefusalCode | 'INTERNAL';
  /** A sentence in the language of the socket that tells what to do next. */
  readonly message: string;
  /** With RATE_LIMITED alone. */
  readonly retryAfterSeconds?: number;
}

export type Answer = Joined | Resync | { readonly ok: true } | Refused;

export type EndReason = 'signed-out' | 'suspended' | 'rights-changed';

export interface ServerToClient {
  events: (frame: EventsFrame) => void;
  signals: (frame: SignalsFrame) => void;
  ended: (end: { readonly reason: EndReason }) => void;
}

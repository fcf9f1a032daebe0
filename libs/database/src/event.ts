/** A past-tense fact with ids: what a service publishes together with the rows it changed. */
export interface Event {
  /** Module and fact, for example `forum.post-replied`. */
  readonly type: string;
  /** Ids and small values alone; what the things are is asked for over GraphQL. */
  readonly payload: Readonly<Record<string, string | number | null>>;
  /** The streams it stands on, for example `thread:17`; each numbers its events without a gap. */
  readonly streams: readonly string[];
  readonly actorId: string | null;
}

/** An event as the log holds it. */
export interface LoggedEvent extends Omit<Event, 'streams'> {
  readonly id: string;
  readonly occurredAt: Date;
}

/** An event at its place on one stream. */
export interface StreamEvent extends LoggedEvent {
  readonly sequence: number;
}

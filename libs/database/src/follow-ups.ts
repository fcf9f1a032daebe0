import type { Tx } from './tx.js';

/** What goes on in the forum: a live question of a webinar. */
export interface FollowUp {
  /** The slug of a theme. */
  readonly theme: string;
  /** One line of 8 to 150 characters. */
  readonly title: string;
  readonly markdown: string;
  readonly language: string;
  /** Whoever asked, when they have an account and showed their name; else the host who moves it. */
  readonly authorId: string;
  readonly webinarId: string;
  readonly questionId: string;
}

/** The same with its text rendered. */
export interface ReadyFollowUp extends FollowUp {
  readonly html: string;
}

/** Opens threads that continue what began elsewhere. The forum provides it. */
export abstract class FollowUps {
  /** Before the transaction begins, because rendering takes a while. Refusal: BAD_INPUT for a theme that is not there. */
  abstract prepare(followUp: FollowUp): Promise<ReadyFollowUp>;
  /** Opens the thread and tells its readers; gives its id. */
  abstract open(tx: Tx, ready: ReadyFollowUp): Promise<string>;
  /** Takes a thread away again; false, with nothing changed, when somebody has replied already. */
  abstract retract(tx: Tx, thread: string, by: string, reason: string): Promise<boolean>;
}

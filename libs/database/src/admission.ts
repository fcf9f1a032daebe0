import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type Actor, Problem } from '@guildhall/kernel';
import type { TargetFacts, TargetType } from './contracts.js';
import type { Tx } from './tx.js';

/** Something a member is about to publish. */
export interface Writing {
  /** A live question is asked by attendees of a webinar, also without an account: the watched words alone judge it. */
  readonly kind: 'QUESTION' | 'REPLY' | 'EDIT' | 'LIVE_QUESTION';
  readonly theme: string;
  readonly title: string;
  readonly markdown: string;
  readonly language: string;
  /** Minutes between two replies of one person in this thread; 0 for none. */
  readonly slowMinutes: number;
}

/** What the rules for new members ask about an author. */
export interface WritingAuthor {
  readonly joinedAt: Date;
  /** Whether something of theirs was published before. */
  readonly published: boolean;
  /** Their questions of the last day, oldest first. */
  readonly questions: readonly Date[];
  /** Their latest reply in this thread. */
  readonly lastReplyAt: Date | null;
}

/** Why something waits for a moderator, or only catches their eye. */
export interface Verdict {
  /** Whether it waits, and for what. */
  readonly held: 'REVIEW' | 'WORDS' | null;
  /** The watched words found in it. */
  readonly words: readonly string[];
}

/** Decides whether what somebody writes is published at once, waits, or is refused. Moderation provides it. */
export abstract class Admission {
  /**
   * Reads the rules anew when that is due. Asked before a transaction begins: whoever holds a row that others wait for
   * must not wait for a second connection, which those others may have.
   */
  abstract prepare(): Promise<void>;
  /**
   * Asks for the facts about the author only when a rule needs them.
   * @throws Stopped with the problem when it may not be published as it is.
   */
  abstract judge(actor: Actor, writing: Writing, author: () => Promise<WritingAuthor>): Promise<Verdict>;
  /** Puts what was written before the moderators if the verdict says so. */
  abstract follow(tx: Tx, verdict: Verdict, thing: TargetFacts & { type: TargetType; id: string }): Promise<void>;
}

@ObjectType({
  implements: () => Problem,
  description: 'The thread takes one reply of a person in a while; nothing was lost.',
})
export class SlowMode extends Problem {
  @Field(() => Int, { description: 'In how many seconds the next reply is possible.' }) seconds: number;
  constructor(message: string, seconds: number) {
    super(message);
    this.seconds = seconds;
  }
}

@ObjectType({
  implements: () => Problem,
  description: 'New members may do less; the message says what is possible when.',
})
export class NewcomerLimit extends Problem {}

@ObjectType({
  implements: () => Problem,
  description: 'The text holds words that are not taken here; nothing was changed.',
})
export class WordsBlocked extends Problem {}

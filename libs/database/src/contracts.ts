import type { Actor, Said } from '@guildhall/kernel';
import type { LoggedEvent, StreamEvent } from './event.js';
import type { Subscriber } from './event-log/consumers.js';
import type { Sql } from './sql.js';
import type { Tx } from './tx.js';

/** A kind of socket channel, `prefix:id`, which is also the name of its stream. */
export interface ChannelRule {
  readonly prefix: string;
  /** The group of readers the actor belongs to on this channel (all of a group see the same events); null may not join. */
  group(actor: Actor, id: string): Promise<string | null>;
  /** Those of the events that this group may see now. Asked once per group and batch, never per person. */
  visible(group: string, id: string, events: readonly StreamEvent[]): Promise<readonly StreamEvent[]>;
  /** How many of one group are here and how their lines are is told to another: counts alone. */
  readonly crowd?: { readonly of: string; readonly to: string };
  /** The groups that have to leave after this event, because the channel is no longer theirs. */
  closes?(event: StreamEvent): readonly string[];
}

/** The values of things by their marks, for a group of readers: `{ 'poll:12': … }`. */
export type SignalValues = Readonly<Record<string, Json>>;

/**
 * Counts of a kind of channel that change too often to be events. After `tx.mark(channel, 'kind:id')` they are counted
 * anew, a few times a second at most however many marks there were, and sent to the groups of the channel.
 */
export interface SignalSource {
  /** The prefix of the channels it belongs to. */
  readonly prefix: string;
  /** What comes before the colon in its marks. */
  readonly kind: string;
  /**
   * The values of these things of a channel as each group may see them now, by one statement; without `things` of all
   * that somebody who has just come has to know. A group gets nothing of what is left out for it.
   */
  read(
    id: string,
    groups: readonly string[],
    things: readonly string[] | null,
  ): Promise<ReadonlyMap<string, SignalValues>>;
}

/** What an event means for open sockets of people: whose have to be ended. */
export interface SocketEnd {
  readonly personId?: string;
  readonly sessionId?: string;
  readonly reason: 'signed-out' | 'suspended' | 'rights-changed';
}

export type TargetType = 'THREAD' | 'POST' | 'PERSON' | 'LIVE_QUESTION' | 'INTEREST' | 'CENTRE' | 'PARTNER_POST';

/** What moderators have to know of a thing somebody reports. */
export interface TargetFacts {
  /** The theme it stands in; null for what belongs to moderators of all themes. */
  readonly theme: string | null;
  /** Whom it concerns: its author, or the person themself; null for what must not be traced to anybody. */
  readonly subjectId: string | null;
  /** For a post that is a question: its thread, which moderators act on instead. */
  readonly questionOf?: string | null;
}

/** Why something is out of sight. Deleted is seen by moderators alone; merged is an address that leads on. */
export type HiddenKind = 'hidden' | 'review' | 'deleted' | 'merged';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** Named values of a thing, as they were or are. */
export type ActState = { readonly [key: string]: Json };

/** What an act changed: the same names before and after, enough to bring `before` back. */
export interface ActChange {
  readonly before: ActState;
  readonly after: ActState;
}

/** An act of a moderator as it is on record. */
export interface ActRecord extends ActChange {
  readonly id: string;
  readonly act: string;
  readonly targetId: string;
  readonly reason: string;
  /** Who did it. */
  readonly actorId: string;
}

/**
 * A kind of thing that moderators act on. Every act, whoever offers it, is recorded by `recordAct` in the transaction
 * that changes the thing; moderation keeps the record and asks the target to undo.
 */
export interface ModerationTarget {
  readonly type: TargetType;
  /** The facts about it as far as the actor may see it; null when it is not there for them. */
  facts(reader: Pick<Tx, 'one'>, actor: Actor, id: string): Promise<TargetFacts | null>;
  /** Hides it or refuses (for a person: suspends); null when nothing changed (two moderators at once end in one outcome). */
  hide?(tx: Tx, actor: Actor, id: string, reason: string, kind: 'hidden' | 'deleted'): Promise<ActChange | null>;
  /** Brings it back; what waited for a moderator is published. */
  restore?(tx: Tx, actor: Actor, id: string, reason: string): Promise<ActChange | null>;
  /**
   * Brings back what was before any act of this target; asks the policy as the act itself does. False, with nothing
   * changed, when the thing no longer stands as the act left it.
   */
  undo(tx: Tx, actor: Actor, record: ActRecord): Promise<boolean>;
  /** The theme the thing belongs to, for who may read the decision; null when the thing is gone. */
  theme(tx: Tx, id: string): Promise<string | null>;
  /** Whether it is this person's own, though it is not traced to them alone: then a colleague decides. */
  isOwn?(reader: Pick<Tx, 'one'>, person: string, id: string): Promise<boolean>;
  /** Where the thing is on the web. */
  path(id: string): string;
}

/** One thing one person should know. */
export interface NoticeDraft {
  readonly personId: string;
  readonly values: Readonly<Record<string, string>>;
  /** Whose doing it tells of, where that is not who caused the event. */
  readonly from?: string;
  /** Where it leads, as a path of the web client. */
  readonly path: string;
  /**
   * What it is about, for example `thread:17`. While a notice of this kind about it is unread, later ones are counted
   * into it: `title` gets their number as `count`, and no further mail is sent.
   */
  readonly subject?: string;
}

/** What one event has to tell one person. */
export interface EventDraft extends NoticeDraft {
  /** The id of the event. */
  readonly event: string;
}

/** What mails are about, as people choose how often they want them, and the pace each has by itself. */
export const mailTopics = {
  REPLIES: 'now',
  MENTIONS: 'now',
  FOLLOWED: 'daily',
  QUESTIONS: 'daily',
  SAVED: 'daily',
  REMINDERS: 'now',
  WEBINARS: 'now',
  INTRODUCTIONS: 'now',
  MATCHES: 'daily',
} as const satisfies Record<string, MailPace>;
export type MailTopic = keyof typeof mailTopics;
export type MailPace = 'now' | 'daily' | 'never';

/** What becomes a notice, whom it reaches (asking the policy at send time) and how it is said. */
export interface NoticeRule {
  readonly kind: string;
  readonly events: readonly string[];
  /** What people choose the pace of its mails by; without one it is mailed at once and cannot be stopped. */
  readonly topic?: MailTopic;
  /**
   * What somebody did as a person: not told to those who muted or blocked them. What a moderator decides, and what
   * concerns the account, is told whoever it comes from.
   */
  readonly personal?: true;
  /** Its subject can be muted from the mail: what was muted is told by `notification.muted`. */
  readonly mutes?: boolean;
  /** All drafts by one statement, however many people they reach. */
  draft(tx: Tx, event: LoggedEvent): Promise<readonly NoticeDraft[]>;
  /** The same for many events by one statement, where they come often; each draft names its event. */
  draftAll?(tx: Tx, events: readonly LoggedEvent[]): Promise<readonly EventDraft[]>;
  /**
   * Whether one of its notices may still be told to whom it was written for, as a condition over `notice n`: asked
   * whenever notices are read or counted, and before the mail of the day. Without it they are told whatever became of
   * what they are about, as decisions about one's own things are.
   */
  readonly standing?: Sql;
  /** Where one of its notices that counts several leads now, as SQL over `notice n`; without it where the first did. */
  readonly leads?: Sql;
  title(values: Readonly<Record<string, string>>): Said;
}

/** One searchable text with the facts it is filtered and ranked by: a row of `SearchSource.documents`. */
export interface SearchDocument {
  readonly id: string;
  /** Documents of one group are shown as one hit: a thread and its replies. */
  readonly groupId: string;
  readonly language: string;
  readonly title: string;
  readonly body: string;
  readonly theme: string | null;
  readonly authorId: string | null;
  readonly country: string | null;
  /** The countries in which it was marked as also working. */
  readonly worksIn: readonly string[];
  readonly tags: readonly string[];
  /** Whether what it belongs to has an answer; null for what is no question. */
  readonly answered: boolean | null;
  readonly votes: number;
  readonly createdAt: Date;
  /** Hidden from all but its author and moderators of its theme; `visible` has the last word. */
  readonly hidden: boolean;
}

/** What an event changed about things of one kind. */
export interface Touched {
  /** A statement that gives their `id` as text. */
  readonly ids: Sql;
  /** Whether their words may have changed, or that they exist at all; otherwise only the facts about them. */
  readonly words: boolean;
}

/** A kind of searchable thing: how its texts are read, and the condition under which an actor may see it. */
export interface SearchSource {
  readonly type: string;
  /** Facts after which `touched` is asked; naming one that nobody publishes yet does no harm. */
  readonly events: readonly string[];
  touched(event: LoggedEvent): Touched | null;
  /**
   * A statement that gives a `SearchDocument` for each id of the statement `wanted` (column `id`, text): none for what
   * is gone, several for what exists in several languages.
   */
  documents(wanted: Sql): Sql;
  /** The words of `body`, where it is read as something else than text. */
  text?(body: string): string;
  /** Whether its title is not its own, and so is shown but not searched: that of a reply. */
  readonly borrowsTitle?: boolean;
  /** A statement that gives the `id` of the next things behind `after`, in the order of their keys, for a rebuild. */
  ids(after: string | null, limit: number): Sql;
  /** What the actor may see and did not ask to be spared, as a condition over `search_document.source_id`. */
  visible(actor: Actor): Sql;
  path(id: string): string;
}

/** What a module keeps of centres: it goes along when one turns out to be another. */
export interface CentreGoods {
  /** What its things are called in the record of a merge. */
  readonly name: string;
  /** How many things of each kind a centre has, for whoever is about to merge it. */
  count(reader: Pick<Tx, 'one'>, centre: string): Promise<Readonly<Record<string, number>>>;
  /** Moves them while both centres are held; gives what `moveBack` has to know. */
  move(tx: Tx, from: string, into: string): Promise<ActState>;
  /** Gives back what still stands where it was moved to. */
  moveBack(tx: Tx, from: string, into: string, moved: ActState): Promise<void>;
}

/** What is due by the clock and not by an event. */
export interface Chore {
  /** A lasting name, by which processes agree that one of them does it. */
  readonly name: string;
  readonly everySeconds: number;
  /** One transaction; true when there is more to do at once. */
  run(tx: Tx): Promise<boolean>;
}

/** What a module offers to the others; the apps introduce them to each other. */
export interface Manifest {
  readonly name: string;
  readonly subscribers?: readonly Subscriber[];
  readonly channels?: readonly ChannelRule[];
  /** Lively counts of its channels. */
  readonly signals?: readonly SignalSource[];
  readonly targets?: readonly ModerationTarget[];
  /** What it keeps of centres. */
  readonly goods?: readonly CentreGoods[];
  readonly notices?: readonly NoticeRule[];
  readonly documents?: readonly SearchSource[];
  /** Sockets to end because of an event. */
  readonly ends?: (event: LoggedEvent) => SocketEnd | null;
  /** The public names of people, for signals such as "… is writing"; the unknown are left out. Identity offers it. */
  readonly names?: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Statements that delete what is no longer kept; run every hour by the worker. */
  readonly retention?: readonly Sql[];
  /** Work by the clock, done by one worker at a time. */
  readonly chores?: readonly Chore[];
}

/** The injection token of all manifests. */
export const MANIFESTS = Symbol('manifests');

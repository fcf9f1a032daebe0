import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import type { AlsoWorksView } from '../also-works/also-works.view.js';
import type { AnswerRequestRow } from '../answer-request/answer-request.queries.js';
import type { AnswerRequestView } from '../answer-request/answer-request.view.js';
import { type Person, PersonView } from '@guildhall/identity';
import type { ReadingRow } from '../reading/reading.columns.js';
import { ReadingView } from '../reading/reading.view.js';
import type { HiddenKind } from '@guildhall/database';
import { HiddenView } from './hidden.view.js';

export enum ThreadState {
  OPEN = 'OPEN',
  ANSWERED = 'ANSWERED',
}
registerEnumType(ThreadState, { name: 'ThreadState', description: 'Whether one reply is marked as the answer.' });

export enum ThreadFilter {
  ALL = 'ALL',
  UNANSWERED = 'UNANSWERED',
  ANSWERED = 'ANSWERED',
}
registerEnumType(ThreadFilter, { name: 'ThreadFilter' });

/** A thread as its row holds it. */
export interface ThreadRow {
  readonly id: string;
  readonly theme: string;
  readonly authorId: string;
  readonly author: Person;
  readonly title: string;
  readonly language: string;
  readonly createdAt: Date;
  readonly lastPostAt: Date;
  /** The sort key in full precision. */
  readonly lastPostKey: string;
  readonly replyCount: number;
  readonly answerId: string | null;
  readonly hiddenAt: Date | null;
  readonly hiddenReason: string | null;
  readonly hiddenKind: HiddenKind | null;
  readonly sequence: number;
  readonly reading: ReadingRow | null;
  /** Slugs. */
  readonly tags: readonly string[];
  /** These two are read for single threads, not for lists. */
  readonly alsoWorks?: readonly AlsoWorksView[];
  readonly requests?: readonly AnswerRequestRow[];
}

/** A thread as one actor sees it. */
export interface Thread extends ThreadRow {
  readonly state: ThreadState;
  readonly hidden: HiddenView | null;
  readonly channel: string;
  readonly viewerReading: ReadingView | null;
  readonly answerRequests: readonly AnswerRequestView[] | undefined;
  readonly viewerCan: ThreadAbilitiesView;
}

@ObjectType('ThreadAbilities', { description: 'What the viewer may do with a thread now.' })
export class ThreadAbilitiesView {
  @Field(() => Boolean) reply!: boolean;
  @Field(() => Boolean, { description: 'Mark one of its replies as the answer, or take the mark off.' })
  markAnswer!: boolean;
  @Field(() => Boolean) hide!: boolean;
  @Field(() => Boolean) restore!: boolean;
}

@ObjectType('Thread', { description: 'A question in a theme and everything said about it.' })
export class ThreadView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'One line of 8 to 150 characters.' }) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language of its title.' }) language!: string;
  @Field(() => PersonView) author!: Person;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { description: 'When it was asked or last replied to; threads are listed by this.' })
  lastPostAt!: Date;
  @Field(() => Int, { description: 'Replies that are not hidden.' }) replyCount!: number;
  @Field(() => ThreadState) state!: ThreadState;
  @Field(() => HiddenView, { nullable: true }) hidden!: HiddenView | null;
  @Field(() => String, { description: 'The socket channel that tells what happens here.' }) channel!: string;
  @Field(() => Int, {
    description: 'How far the channel had come when this was read; join it with `after` this number to miss nothing.',
  })
  sequence!: number;
  @Field(() => ReadingView, { nullable: true, description: 'How far the viewer has read; null for a guest.' })
  viewerReading!: ReadingView | null;
  @Field(() => ThreadAbilitiesView) viewerCan!: ThreadAbilitiesView;
}

export const ThreadConnection = connectionOf(ThreadView, 'Thread');

import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import type { AlsoWorksView } from '../also-works/also-works.view.js';
import type { AnswerRequestRow } from '../answer-request/answer-request.queries.js';
import type { AnswerRequestView } from '../answer-request/answer-request.view.js';
import { type AuthorRow, type Person, PersonView } from '@guildhall/identity';
import type { ReadingRow } from '../reading/reading.columns.js';
import { ReadingView } from '../reading/reading.view.js';
import { VoiceView } from '@guildhall/centre';
import type { HiddenKind } from '@guildhall/database';
import { type CurationRow, ThreadLinkView, ThreadLockView } from '../curation/note.view.js';
import { TranslatedTitleView } from '../translation/translation.view.js';
import type { LinkedPartnerPostView } from '../partner-post/partner-post.view.js';
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
  FEATURED = 'FEATURED',
  FROM_WEBINARS = 'FROM_WEBINARS',
}
registerEnumType(ThreadFilter, { name: 'ThreadFilter' });

/** A thread as its row holds it. */
export interface ThreadRow extends CurationRow, AuthorRow {
  readonly id: string;
  readonly theme: string;
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
  readonly slowMinutes: number;
  /** In which language it seems to be written, when that is another than was said. */
  readonly languageDoubt: string | null;
  readonly sequence: number;
  readonly reading: ReadingRow | null;
  readonly translatedTitle: TranslatedTitleView | null;
  readonly voice: VoiceView | null;
  /** Null where there are none. */
  readonly partnerPosts: readonly LinkedPartnerPostView[] | null;
  /** The webinar it continues a question of. */
  readonly webinarId: string | null;
  readonly liveQuestionId: string | null;
  /** Slugs. */
  readonly tags: readonly string[];
  /** These two are read for single threads, not for lists. */
  readonly alsoWorks?: readonly AlsoWorksView[];
  readonly requests?: readonly AnswerRequestRow[];
}

/** A thread as one actor sees it. */
export interface Thread extends ThreadRow {
  readonly author: Person;
  readonly state: ThreadState;
  readonly hidden: HiddenView | null;
  readonly lock: ThreadLockView | null;
  readonly channel: string;
  readonly guessedLanguage: string | null;
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
  @Field(() => Boolean, { description: 'Pin, lock, move, merge, split it and whatever else moderators do.' })
  moderate!: boolean;
}

@ObjectType('Thread', { description: 'A question in a theme and everything said about it.' })
export class ThreadView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'One line of 8 to 150 characters.' }) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language of its title.' }) language!: string;
  @Field(() => TranslatedTitleView, {
    nullable: true,
    description: 'Where the title is in none of the languages the viewer reads: as somebody translated it.',
  })
  translatedTitle!: TranslatedTitleView | null;
  @Field(() => PersonView) author!: Person;
  @Field(() => VoiceView, { nullable: true, description: 'The centre it is asked for, if it is and that may be seen.' })
  voice!: VoiceView | null;
  @Field(() => ID, { nullable: true, description: 'The webinar it began in; null for what was asked here.' })
  webinarId!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { description: 'When it was asked or last replied to; threads are listed by this.' })
  lastPostAt!: Date;
  @Field(() => Int, { description: 'Replies that are not hidden.' }) replyCount!: number;
  @Field(() => ThreadState) state!: ThreadState;
  @Field(() => HiddenView, { nullable: true }) hidden!: HiddenView | null;
  @Field(() => Boolean, { description: 'Whether it stands first in the list of its theme.' }) isPinned!: boolean;
  @Field(() => Date, { nullable: true, description: 'Until when it is pinned; null when no end is set.' })
  pinnedUntil!: Date | null;
  @Field(() => Boolean, { description: 'Whether moderators show it on the home page.' }) isFeatured!: boolean;
  @Field(() => Boolean, { description: 'Whether it was asked before, in `original`.' }) isDuplicate!: boolean;
  @Field(() => ThreadLinkView, {
    nullable: true,
    description: 'Of a duplicate: its original, while everybody may see it.',
  })
  original!: ThreadLinkView | null;
  @Field(() => ThreadLockView, { nullable: true }) lock!: ThreadLockView | null;
  @Field(() => Int, { description: 'Minutes between two replies of one person; 0 where there is no such limit.' })
  slowMinutes!: number;
  @Field(() => String, {
    nullable: true,
    description:
      'For moderators of its theme: the language it seems to be written in, when that is another than `language`.',
  })
  guessedLanguage!: string | null;
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

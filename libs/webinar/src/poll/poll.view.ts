import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Webinar } from '../webinar/webinar.view.js';
import type { PollEntity, PollOption } from './poll.entity.js';
import { PollKind } from './poll.kind.js';
import { PollState } from './poll.state.js';

/** A poll as its row holds it, with its options. */
export type PollRow = Omit<PollEntity, 'kind' | 'isClosed' | 'open' | 'extend' | 'close' | 'hide'> & {
  readonly kind: PollKind;
  readonly options: readonly PollOption[];
};

/** A poll as one actor sees it. */
export interface Poll extends PollRow {
  readonly webinar: Webinar;
  readonly state: PollState;
  /** When it was read, for the seconds that are left. */
  readonly readAt: Date;
  /** Whether results are kept from attendees now. */
  readonly isHidden: boolean;
}

@ObjectType('PollText', { description: 'One line, in one language.' })
export class PollTextView {
  @Field(() => String, { description: 'A BCP 47 tag.' }) language!: string;
  @Field(() => String) text!: string;
}

@ObjectType('PollOption')
export class PollOptionView {
  @Field(() => Int, { description: 'What votes name it by; from 1.' }) number!: number;
  @Field(() => PollTextView, { description: 'In the language of the request, else in that of the webinar.' })
  label!: PollTextView;
  @Field(() => [PollTextView], { description: 'In all its languages.' }) labels!: PollTextView[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is a right answer of a quiz; null until the quiz is closed, but for its hosts.',
  })
  isRight!: boolean | null;
}

@ObjectType('PollVote', { description: 'What the viewer answered; nobody else ever sees this.' })
export class PollVoteView {
  @Field(() => [Int], { description: 'Numbers of options; of a ranking in its order. Empty for other kinds.' })
  choices!: number[];
  @Field(() => Int, { nullable: true, description: 'The number on the scale.' }) value!: number | null;
  @Field(() => [String], { description: 'What was written.' }) answers!: string[];
  @Field(() => Date) votedAt!: Date;
}

@ObjectType('Poll', { description: 'Something the attendees of a webinar are asked together.' })
export class PollView {
  @Field(() => ID) id!: string;
  @Field(() => PollKind) kind!: PollKind;
  @Field(() => Int, { description: 'Its place among the polls of the webinar, from 1.' }) position!: number;
  @Field(() => PollTextView, { description: 'In the language of the request, else in that of the webinar.' })
  question!: PollTextView;
  @Field(() => [PollTextView], { description: 'In all its languages, that of the webinar first.' })
  questions!: PollTextView[];
  @Field(() => [PollOptionView], { description: 'At most twenty; none for scales and what is written.' })
  options!: PollOptionView[];
  @Field(() => Int, { description: 'How many have to be chosen at least, or where the scale begins.' }) least!: number;
  @Field(() => Int, { description: 'How many may be chosen at most, or where the scale ends.' }) most!: number;
  @Field(() => PollTextView, { nullable: true, description: 'What the beginning of the scale means.' })
  leastLabel!: PollTextView | null;
  @Field(() => PollTextView, { nullable: true, description: 'What the end of the scale means.' })
  mostLabel!: PollTextView | null;
  @Field(() => [PollTextView], { description: 'The same in all its languages.' }) leastLabels!: PollTextView[];
  @Field(() => [PollTextView], { description: 'The same in all its languages.' }) mostLabels!: PollTextView[];
  @Field(() => Boolean, { description: 'Whether those who registered are asked before the webinar begins.' })
  isBeforehand!: boolean;
  @Field(() => Boolean, { description: 'Whether its results are for its hosts alone until it is closed.' })
  hidesResults!: boolean;
  @Field(() => PollState) state!: PollState;
  @Field(() => Date, { nullable: true }) openedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its time is up; null without a limit.' })
  closesAt!: Date | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Seconds until its time is up, by the clock of the server; null without a limit or once it is closed.',
  })
  remainingSeconds!: number | null;
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether it takes the vote of the viewer now.' }) takesVote!: boolean;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { QuestionFate } from '../question/question.input.js';

/** Within how many days a follow-up thread should have its answer, and outcomes are counted. */
export const ANSWER_DAYS = 14;
export const OUTCOME_DAYS = 60;

export interface FateCount {
  readonly fate: Lowercase<QuestionFate>;
  readonly count: number;
}

/** What is on record of a webinar, counted from its rows. */
export interface WebinarRecord {
  readonly id: string;
  readonly attendeeCount: number;
  readonly questionCount: number;
  readonly questionVoteCount: number;
  readonly decidedCount: number;
  readonly fates: readonly FateCount[];
  readonly pollCount: number;
  readonly pollVoteCount: number;
  readonly threadCount: number;
  readonly answeredThreadCount: number;
  readonly answeredInTimeCount: number;
  readonly inTimeCount: number;
  readonly outcomeCount: number;
  readonly earlyOutcomeCount: number;
  readonly isOutcomeTimeOver: boolean;
}

@ObjectType('FateCount')
export class FateCountView {
  @Field(() => QuestionFate) fate!: QuestionFate;
  @Field(() => Int) count!: number;
}

@ObjectType('WebinarRecord', {
  description:
    'What became of a webinar in numbers, counted when it was read, and the same for everybody: what is held back or hidden is not counted.',
})
export class WebinarRecordView {
  @Field(() => Int, { description: 'How many joined.' }) attendeeCount!: number;
  @Field(() => Int, { description: 'Questions asked.' }) questionCount!: number;
  @Field(() => Int, { description: 'Votes given to them; whoever voted for several that were merged counts once.' })
  questionVoteCount!: number;
  @Field(() => Int, { description: 'Questions that have a fate.' }) decidedCount!: number;
  @Field(() => [FateCountView], { description: 'How many questions have each fate; fates nobody has are left out.' })
  fates!: FateCountView[];
  @Field(() => Int, { description: 'Polls that were opened.' }) pollCount!: number;
  @Field(() => Int, { description: 'Answers given to them; one for each attendee and poll.' }) pollVoteCount!: number;
  @Field(() => Int, { description: 'Threads that continue its questions.' }) threadCount!: number;
  @Field(() => Int, { description: 'Those of them that have an answer.' }) answeredThreadCount!: number;
  @Field(() => Int, { description: 'Those whose answer came within 14 days of the thread.' })
  answeredInTimeCount!: number;
  @Field(() => Int, { description: 'Those without an answer that are younger than 14 days.' }) inTimeCount!: number;
  @Field(() => Int, { description: 'Outcomes that stand.' }) outcomeCount!: number;
  @Field(() => Int, { description: 'Those of them recorded within 60 days of its end.' }) earlyOutcomeCount!: number;
  @Field(() => Boolean, { description: 'Whether these 60 days are over.' }) isOutcomeTimeOver!: boolean;
}

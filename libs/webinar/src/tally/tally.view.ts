import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { PollOptionView } from '../poll/poll.view.js';
import type { PollOption } from '../poll/poll.entity.js';

export interface OptionTally {
  readonly option: PollOption;
  readonly count: number;
  readonly share: number;
  readonly points: number | null;
  readonly averagePlace: number | null;
}

@ObjectType('PollOptionTally', { description: 'How often one option was chosen.' })
export class OptionTallyView {
  @Field(() => PollOptionView) option!: PollOption;
  @Field(() => Int, { description: 'How many chose it, or gave it a place.' }) count!: number;
  @Field(() => Float, { description: 'The same as a share of those who answered, 0 to 1.' }) share!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'Of a ranking: of n options the first place gives n points, the next one less. Null for other kinds.',
  })
  points!: number | null;
  @Field(() => Float, { nullable: true, description: 'Of a ranking: the mean place it was given, 1 being the best.' })
  averagePlace!: number | null;
}

export interface StepTally {
  readonly value: number;
  readonly count: number;
  readonly share: number;
}

@ObjectType('PollStepTally', { description: 'How often one number of a scale was chosen.' })
export class StepTallyView {
  @Field(() => Int) value!: number;
  @Field(() => Int) count!: number;
  @Field(() => Float, { description: 'As a share of those who answered, 0 to 1.' }) share!: number;
}

export interface AnswerGroup {
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly share: number;
  readonly isHidden: boolean;
  readonly mergedKeys: readonly string[];
}

@ObjectType('PollAnswerGroup', { description: 'Answers that are equal but for how they were typed.' })
export class AnswerGroupView {
  @Field(() => String, { description: 'What they have in common; names the group.' }) key!: string;
  @Field(() => String, { description: 'The spelling most of them have.' }) text!: string;
  @Field(() => Int) count!: number;
  @Field(() => Float, { description: 'As a share of those who answered, 0 to 1.' }) share!: number;
  @Field(() => Boolean, { description: 'Whether those who run the webinar keep it from everybody else.' })
  isHidden!: boolean;
  @Field(() => [String], {
    description: 'Other groups that hosts put to this one; empty for all but those who run it.',
  })
  mergedKeys!: string[];
}

/** What the votes of a poll add up to. */
export interface PollResults {
  readonly voterCount: number;
  readonly options: readonly OptionTally[];
  readonly steps: readonly StepTally[];
  readonly mean: number | null;
  readonly median: number | null;
  readonly answers: readonly AnswerGroup[];
  readonly answerCount: number;
  readonly rightCount: number | null;
}

@ObjectType('PollResults', { description: 'What the votes of a poll add up to, counted when it was read.' })
export class PollResultsView {
  @Field(() => Int, { description: 'How many answered.' }) voterCount!: number;
  @Field(() => [OptionTallyView], {
    description: 'In the order of the options; of a ranking the most points first. Empty for other kinds.',
  })
  options!: OptionTally[];
  @Field(() => [StepTallyView], { description: 'Every number of the scale, from its beginning.' }) steps!: StepTally[];
  @Field(() => Float, { nullable: true, description: 'The mean of a scale.' }) mean!: number | null;
  @Field(() => Float, { nullable: true, description: 'The median of a scale.' }) median!: number | null;
  @Field(() => [AnswerGroupView], { description: 'The most frequent first, at most a hundred.' })
  answers!: AnswerGroup[];
  @Field(() => Int, { description: 'How many different answers there are.' }) answerCount!: number;
  @Field(() => Int, { nullable: true, description: 'Of a closed quiz: how many chose a right option.' })
  rightCount!: number | null;
}

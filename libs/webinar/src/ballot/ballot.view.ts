import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';

/** A vote without who gave it, as it is exported. */
export interface BallotRow {
  readonly voter: string;
  readonly choices: readonly number[];
  readonly value: number | null;
  readonly answers: readonly string[];
  readonly groups: readonly string[];
  readonly votedAt: Date;
}

@ObjectType('PollBallot', {
  description:
    'A vote under a pseudonym: the same for one attendee in all polls of a webinar, and another in any other.',
})
export class BallotView {
  @Field(() => ID, { description: 'Tells votes of one attendee together, and nothing about them.' }) voter!: string;
  @Field(() => [Int]) choices!: number[];
  @Field(() => Int, { nullable: true }) value!: number | null;
  @Field(() => [String], { description: 'As it was written.' }) answers!: string[];
  @Field(() => [String], { description: 'The keys of the groups the answers are counted with.' }) groups!: string[];
  @Field(() => Date, { description: 'Cut to the minute, so that nobody is told by the second they voted in.' })
  votedAt!: Date;
}

export const BallotConnection = connectionOf(BallotView, 'PollBallot');

import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import {
  InterestMovedOn,
  InterestSentAlready,
  OtherSidePaused,
  PostTakesNoInterests,
  WeeklyInterestsSent,
} from './interest.problems.js';
import { type Interest, InterestView } from './interest.view.js';

/** What acts on an interest give: the interest as it is now. */
@ObjectType({ isAbstract: true })
export class InterestSuccess {
  @Field(() => InterestView) interest!: Interest;
  constructor(interest: Interest) {
    this.interest = interest;
  }
}

@ObjectType()
export class ExpressInterestSuccess extends InterestSuccess {}
@ObjectType({ description: 'It was done, or stood so already.' })
export class MoveInterestSuccess extends InterestSuccess {}

export const ExpressInterestResult = createUnionType({
  name: 'ExpressInterestResult',
  types: () => [ExpressInterestSuccess, PostTakesNoInterests, InterestSentAlready, WeeklyInterestsSent] as const,
});
export const MoveInterestResult = createUnionType({
  name: 'MoveInterestResult',
  types: () => [MoveInterestSuccess, InterestMovedOn, OtherSidePaused] as const,
});

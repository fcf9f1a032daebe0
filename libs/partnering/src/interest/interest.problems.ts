import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { type Language, Problem } from '@guildhall/kernel';
import { InterestBar, WEEKLY_UNVERIFIED } from './interest.kinds.js';
import { interestMessages } from './interest.messages.js';

@ObjectType({ implements: () => Problem, description: 'The post takes no interests now.' })
export class PostTakesNoInterests extends Problem {
  @Field(() => InterestBar, { description: 'Why not.' }) why!: InterestBar;
  constructor(why: InterestBar, language: Language) {
    super(interestMessages[`bar-${why}`]()(language));
    this.why = why;
  }
}

@ObjectType({ implements: () => Problem, description: 'The centre has sent an interest in this post before.' })
export class InterestSentAlready extends Problem {
  @Field(() => ID, { description: 'The id of that interest.' }) interestId!: string;
  constructor(interestId: string, language: Language) {
    super(interestMessages.sentAlready()(language));
    this.interestId = interestId;
  }
}

@ObjectType({ implements: () => Problem, description: 'A centre that is not verified sends few interests a week.' })
export class WeeklyInterestsSent extends Problem {
  @Field(() => Int, { description: 'How many in seven days.' }) most: number = WEEKLY_UNVERIFIED;
  constructor(language: Language) {
    super(interestMessages.weekly({ most: WEEKLY_UNVERIFIED })(language));
  }
}

@ObjectType({
  implements: () => Problem,
  description: 'Somebody else, or time, was quicker: the interest stands otherwise now. Nothing was changed.',
})
export class InterestMovedOn extends Problem {
  constructor(language: Language) {
    super(interestMessages.movedOn()(language));
  }
}

@ObjectType({ implements: () => Problem, description: 'Nobody who could be shown acts for the other side at present.' })
export class OtherSidePaused extends Problem {
  constructor(language: Language) {
    super(interestMessages.paused()(language));
  }
}

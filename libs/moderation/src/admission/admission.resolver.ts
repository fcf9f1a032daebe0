import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { ReviewRules } from './review-rules.js';
import { ReviewRuleView, SetReviewRuleArgs } from './review-rule.view.js';

@Resolver(() => ReviewRuleView)
export class AdmissionResolver {
  constructor(private readonly rules: ReviewRules) {}

  @Query(() => [ReviewRuleView], { description: 'Which first posts wait. For moderators; FORBIDDEN for others.' })
  reviewRules(@CurrentActor() actor: Actor): Promise<ReviewRuleView[]> {
    return this.rules.list(actor);
  }

  @Mutation(() => [ReviewRuleView], {
    description: 'Sets which first posts wait, in a theme one moderates or, for moderators of all, everywhere.',
  })
  setReviewRule(@CurrentActor() actor: Actor, @Args() { theme, mode }: SetReviewRuleArgs): Promise<ReviewRuleView[]> {
    return this.rules.set(actor, theme ?? null, mode);
  }
}

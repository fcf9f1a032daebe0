import { Args, ArgsType, Field, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { IsEnum } from 'class-validator';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { IdField } from '@guildhall/text';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { ReactionService } from './reaction.service.js';
import { LiveReaction, LiveReactionCountView, ReactLiveResult, ReactLiveSuccess } from './reaction.view.js';

@ArgsType()
class ReactLiveArgs {
  @Field(() => ID)
  @IdField()
  webinar!: string;

  @Field(() => LiveReaction)
  @IsEnum(LiveReaction)
  reaction!: LiveReaction;
}

@Resolver(() => WebinarView)
export class ReactionResolver {
  constructor(private readonly service: ReactionService) {}

  @Mutation(() => ReactLiveResult, {
    description: 'Reacts to what is said in a webinar, counted by the minute and kept for nobody.',
  })
  async reactLive(@CurrentActor() actor: Actor, @Args() { webinar, reaction }: ReactLiveArgs) {
    await this.service.react(actor, webinar, reaction);
    return new ReactLiveSuccess(reaction);
  }

  @ResolveField(() => [LiveReactionCountView], { description: 'How attendees react: each way once.' })
  reactions(@Parent() { id }: Webinar): Promise<LiveReactionCountView[]> {
    return this.service.counts(id);
  }
}

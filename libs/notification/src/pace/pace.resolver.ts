import { Args, ArgsType, Field, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { type Actor, CurrentActor } from '@guildhall/kernel';
import { PaceService } from './pace.service.js';
import { MailChoiceInput, MailChoiceView, MailTopicChoice, StopMailsArgs } from './pace.view.js';

@ArgsType()
class ChooseMailsArgs {
  @Field(() => [MailChoiceInput], { description: 'At most 20; a topic that is left out keeps its pace.' })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => MailChoiceInput)
  choices!: MailChoiceInput[];
}

@Resolver(() => MailChoiceView)
export class PaceResolver {
  constructor(private readonly service: PaceService) {}

  @Query(() => [MailChoiceView], {
    description: 'How often the viewer gets mails about what. UNAUTHENTICATED for a guest.',
  })
  mailChoices(@CurrentActor() actor: Actor): Promise<MailChoiceView[]> {
    return this.service.choices(actor);
  }

  @Mutation(() => [MailChoiceView], {
    description: 'Chooses how often mails come. Refusals: UNAUTHENTICATED, BAD_INPUT, RATE_LIMITED.',
  })
  async chooseMails(@CurrentActor() actor: Actor, @Args() { choices }: ChooseMailsArgs): Promise<MailChoiceView[]> {
    await this.service.choose(actor, choices);
    return this.service.choices(actor);
  }

  @Mutation(() => [MailTopicChoice], {
    description:
      'Stops mails of the topics of a mail by the link of a mail, without signing in. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  stopMails(@CurrentActor() actor: Actor, @Args() { token }: StopMailsArgs): Promise<string[]> {
    return this.service.stop(actor, token);
  }

  @Mutation(() => Boolean, {
    description:
      'Mutes the thread a mail is about by the link in it, without signing in. Refusals: NOT_FOUND, RATE_LIMITED.',
  })
  async muteFromMail(@CurrentActor() actor: Actor, @Args() { token }: StopMailsArgs): Promise<boolean> {
    await this.service.mute(actor, token);
    return true;
  }
}

import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, PageArgs, tell, type Actor, type Page } from '@guildhall/kernel';
import { Matches } from 'class-validator';
import { DeadDeliveryQueries } from './dead-delivery.queries.js';
import { DeadDeliveryService } from './dead-delivery.service.js';
import { DeadDeliveryConnection, DeadDeliveryView } from './dead-delivery.view.js';

@ArgsType()
class DeliveryArgs {
  @Field(() => ID)
  @Matches(/^[1-9]\d{0,17}$/, { message: tell('id') })
  id!: string;
}

@Resolver(() => DeadDeliveryView)
export class DeadDeliveryResolver {
  constructor(
    private readonly queries: DeadDeliveryQueries,
    private readonly service: DeadDeliveryService,
  ) {}

  @Query(() => DeadDeliveryConnection, {
    description:
      'What should have followed from an event and was given up, newest first. Admins alone; else FORBIDDEN.',
  })
  deadDeliveries(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<DeadDeliveryView>> {
    return this.queries.list(actor, page);
  }

  @Mutation(() => Boolean, {
    description: 'Tries a dead delivery again, at once. Admins alone; NOT_FOUND when it is not dead.',
  })
  async retryDelivery(@CurrentActor() actor: Actor, @Args() { id }: DeliveryArgs): Promise<boolean> {
    await this.service.retry(actor, id);
    return true;
  }
}

import { Args, ArgsType, Field, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, tell } from '@guildhall/kernel';
import { IdField } from '@guildhall/text';
import { IsInt, Max, Min } from 'class-validator';
import { SlowService } from './slow.service.js';

@ArgsType()
export class SlowArgs {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => Int, { description: 'Minutes between two replies of one person, up to 1,440; 0 ends slow mode.' })
  @IsInt({ message: tell('choice') })
  @Min(0, { message: tell('choice') })
  @Max(1440, { message: tell('choice') })
  minutes!: number;
}

@Resolver()
export class SlowResolver {
  constructor(private readonly service: SlowService) {}

  @Mutation(() => Int, {
    description:
      'Lets everybody but moderators reply to a thread once in so many minutes; gives the minutes. For moderators of ' +
      'the theme; on record as `slow`, and undone like every act.',
  })
  async slowThread(@CurrentActor() actor: Actor, @Args() { thread, minutes }: SlowArgs): Promise<number> {
    await this.service.slow(actor, thread, minutes);
    return minutes;
  }
}

import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField } from '@guildhall/text';

@ObjectType('FormerPlace', {
  description:
    'A number under which a post once stood in a thread, and where it stands now; for addresses kept elsewhere.',
})
export class FormerPlaceView {
  @Field(() => Int, { description: 'Its number in the thread asked for.' }) formerNumber!: number;
  @Field(() => ID) postId!: string;
  @Field(() => ID, { description: 'The thread it stands in now.' }) threadId!: string;
  @Field(() => Int, { description: 'Its number there.' }) number!: number;
}

@ArgsType()
export class FormerPlaceArgs {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => Int, { defaultValue: 1, description: 'Begins with this number.' })
  @IsInt()
  @Min(1, { message: tell('id') })
  @Max(1_000_000, { message: tell('id') })
  fromNumber: number = 1;

  @Field(() => Int, { defaultValue: 21, description: 'How many, 1 to 100.' })
  @Min(1, { message: 'first' })
  @Max(100, { message: 'first' })
  first: number = 21;
}

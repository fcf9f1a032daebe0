import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsString, Length } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { IdField } from '@guildhall/text';
import { LONGEST_KEY } from '../vote/answer.key.js';

/** The key of a group, as the api gave it. */
export const GroupKey = (): PropertyDecorator => (target, property) => {
  IsString({ message: tell('invalid') })(target, property);
  Length(1, LONGEST_KEY, { message: tell('invalid') })(target, property);
};

@InputType()
export class MergePollAnswersInput {
  @Field(() => ID)
  @IdField()
  poll!: string;

  @Field(() => String, { description: 'The key of the group that goes into the other.' })
  @GroupKey()
  group!: string;

  @Field(() => String, { description: 'The key of the group it is counted with from now on.' })
  @GroupKey()
  into!: string;
}

@InputType()
export class SeparatePollAnswersInput {
  @Field(() => ID)
  @IdField()
  poll!: string;

  @Field(() => String, { description: 'The key of the group that was put to another.' })
  @GroupKey()
  group!: string;
}

@InputType()
export class HidePollAnswersInput {
  @Field(() => ID)
  @IdField()
  poll!: string;

  @Field(() => String, { description: 'The key of the group.' })
  @GroupKey()
  group!: string;

  @Field(() => Boolean, { description: 'False shows it again.' })
  @IsBoolean()
  hides!: boolean;
}

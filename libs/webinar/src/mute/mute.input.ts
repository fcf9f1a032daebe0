import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { IdField, Line } from '@guildhall/text';

@InputType()
export class MuteAskerInput {
  @Field(() => ID, { description: 'A question of whom is muted: nobody is named.' })
  @IdField()
  question!: string;

  @Field(() => String, { description: 'Why, 2 to 300 characters: the muted person reads this.' })
  @Line({ min: 2, max: 300 })
  reason!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether everything they asked here is hidden, too.' })
  @IsBoolean()
  hidesQuestions: boolean = false;
}

@InputType()
export class UnmuteAskerInput {
  @Field(() => ID)
  @IdField()
  question!: string;

  @Field(() => String, { defaultValue: '', description: 'Why, up to 300 characters.' })
  @Line({ min: 0, max: 300 })
  reason: string = '';
}

import { Field, InputType } from '@nestjs/graphql';
import { IdempotencyKey, LanguageTag, Line } from '@guildhall/text';

@InputType()
export class BeginSeriesInput {
  @Field(() => String, { description: 'One line of 4 to 120 characters.' })
  @Line({ min: 4, max: 120 })
  title!: string;

  @Field(() => String, { description: 'The BCP 47 tag of its language.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { description: '8 to 100 letters, digits or hyphens, made up once per series.' })
  @IdempotencyKey()
  idempotencyKey!: string;
}

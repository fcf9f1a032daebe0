import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('RegistrationCount', { description: 'Who registered for a webinar, in numbers.' })
export class RegistrationCountView {
  @Field(() => Int) seated!: number;
  @Field(() => Int) waiting!: number;
  @Field(() => Int, { description: 'Who did not open the link of the mail yet.' }) unconfirmed!: number;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';
import { KeptMailView } from '@guildhall/notification';

@ObjectType('CastMember', { description: 'Somebody of the demo community whom one may try out by one click.' })
export class CastMemberView {
  @Field(() => String, { description: 'What `signInAsCast` is called with.' }) key!: string;
  @Field(() => PersonView) person!: Person;
  @Field(() => String, { description: 'Who this is, in the language of the request.' }) description!: string;
}

@ObjectType('Demo', { description: 'What exists in the demo on the machine itself alone.' })
export class DemoView {
  @Field(() => [CastMemberView]) cast!: CastMemberView[];
  @Field(() => [KeptMailView], { description: 'Mails that would have been sent, newest first.' })
  mails!: KeptMailView[];
}

/** How many kept mails are asked for at once. */
export const MAILS = { type: () => Int, defaultValue: 20, description: 'How many, 1 to 100.' } as const;

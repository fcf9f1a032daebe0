import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';

/** Somebody who asks to speak for a centre. */
export interface JoinRequest {
  readonly id: string;
  readonly words: string;
  readonly askedAt: Date;
  readonly person: Person;
}

@ObjectType('JoinRequest', {
  description:
    'Somebody who asks to speak for a centre; seen by those who decide: its representatives, and moderators of all ' +
    'themes while it has none.',
})
export class JoinRequestView {
  @Field(() => ID) id!: string;
  @Field(() => PersonView) person!: Person;
  @Field(() => String, { description: 'What they wrote, plain text of up to 500 characters; may be empty.' })
  words!: string;
  @Field(() => Date) askedAt!: Date;
}

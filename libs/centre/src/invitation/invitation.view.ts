import { Field, ID, ObjectType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';
import { type Centre, CentreView } from '../centre/centre.view.js';
import { SeatRole } from '../seat/seat.role.js';

/** An invitation as the people of the centre see it. */
export interface Invitation {
  readonly id: string;
  readonly centreId: string;
  readonly email: string;
  readonly role: SeatRole;
  readonly title: string;
  readonly words: string;
  readonly invitedAt: Date;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly invitedBy: Person;
}

@ObjectType('CentreInvitation', {
  description: 'An invitation to speak for a centre that waits for an answer; seen by its representatives alone.',
})
export class InvitationView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Where the mail with the link was sent.' }) email!: string;
  @Field(() => SeatRole) role!: SeatRole;
  @Field(() => String, { description: 'What they would do there; may be empty.' }) title!: string;
  @Field(() => Date) invitedAt!: Date;
  @Field(() => Date, { description: 'When the last mail was sent.' }) sentAt!: Date;
  @Field(() => Date, { description: 'Until when its link can be used; 14 days after the last mail.' })
  expiresAt!: Date;
  @Field(() => PersonView) invitedBy!: Person;
}

/** What whoever has the link may know. */
export interface OpenInvitation {
  readonly centre: Centre;
  readonly role: SeatRole;
  readonly title: string;
  readonly words: string;
  readonly invitedBy: Person;
  readonly expiresAt: Date;
  readonly isIn: boolean;
}

@ObjectType('OpenInvitation', {
  description: 'What the secret link of an invitation shows to whoever has it; not to whom it was sent.',
})
export class OpenInvitationView {
  @Field(() => CentreView) centre!: Centre;
  @Field(() => SeatRole) role!: SeatRole;
  @Field(() => String, { description: 'What they would do there; may be empty.' }) title!: string;
  @Field(() => String, { description: 'What the inviter wrote, plain text; may be empty.' }) words!: string;
  @Field(() => PersonView) invitedBy!: Person;
  @Field(() => Date) expiresAt!: Date;
  @Field(() => Boolean, { description: 'Whether the viewer speaks for the centre already.' }) isIn!: boolean;
}

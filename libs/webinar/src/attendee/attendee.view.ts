import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Somebody who takes part in a webinar, with or without an account, as the row holds them. */
export interface AttendeeRow {
  readonly id: string;
  readonly webinarId: string;
  readonly personId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly language: string;
  readonly registeredAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly joinedAt: Date | null;
  readonly mutedAt: Date | null;
  readonly mutedReason: string | null;
  readonly seatedAt: Date | null;
}

@ObjectType('Attendee', { description: 'The viewer as they take part in one webinar. Nobody else ever sees this.' })
export class AttendeeView {
  @Field(() => ID) id!: string;
  @Field(() => String, { nullable: true, description: 'What their questions are shown with; null for anonymous.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'Where they are written to about this webinar.' })
  email!: string | null;
  @Field(() => Date, { nullable: true, description: 'When they took a seat; null for whoever came by code alone.' })
  registeredAt!: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When they got a seat; null for whoever waits for one, or came by code alone.',
  })
  seatedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why they did, in the words of who did.' })
  mutedReason!: string | null;
  @Field(() => Boolean, { description: 'Whether moderators stopped them from writing here.' }) isMuted!: boolean;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';

@ObjectType('DeadDelivery', {
  description: 'Something that should have followed from an event (a mail, a notice) and was given up. Seen by admins.',
})
export class DeadDeliveryView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'What failed, for example `mail` or `notice`.' }) subscriber!: string;
  @Field(() => String, { description: 'The type of the event it should have followed from.' }) event!: string;
  @Field(() => Int, { description: 'How often it was tried.' }) attempts!: number;
  @Field(() => String, { description: 'What the last attempt failed with, at most 500 characters.' }) error!: string;
  @Field(() => Date, { description: 'When the last attempt failed.' }) failedAt!: Date;
}

export const DeadDeliveryConnection = connectionOf(DeadDeliveryView, 'DeadDelivery');

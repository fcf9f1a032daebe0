import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Session', { description: 'One place where the viewer is signed in.' })
export class SessionView {
  @Field(() => ID) id!: string;
  @Field(() => Date) startedAt!: Date;
  @Field(() => Date, { description: 'When it was last used, to the hour. It ends after 30 days without use.' })
  seenAt!: Date;
  @Field(() => String, { description: 'The browser and system it was begun with, in words.' }) device!: string;
  @Field(() => Boolean, { description: 'Whether it is the session that asks.' }) current!: boolean;
}

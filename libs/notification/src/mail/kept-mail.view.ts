import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('KeptMail', { description: 'A mail that was kept here because no mail server is set; in the demo alone.' })
export class KeptMailView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The address it is for.' }) to!: string;
  @Field(() => String) subject!: string;
  @Field(() => String, { description: 'Plain text; links stand on lines of their own.' }) text!: string;
  @Field(() => Date) sentAt!: Date;
}

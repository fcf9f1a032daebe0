import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Voice', { description: 'A centre in whose name something is written, or that was asked to write.' })
export class VoiceView {
  @Field(() => ID, { description: 'The id of the centre.' }) id!: string;
  @Field(() => String, { description: 'Its name, in the language of the request if it has one there.' }) name!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language of its name.' }) language!: string;
}

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('AlsoWorks', {
  description: 'A further reply that works where practice differs, as the asker or a moderator marked it.',
})
export class AlsoWorksView {
  @Field(() => ID, { description: 'The post.' }) id!: string;
  @Field(() => Int, { description: 'Its place in the thread.' }) number!: number;
  @Field(() => String) authorName!: string;
  @Field(() => [String], { description: 'Where it works: 1 to 20 countries, ISO 3166-1 alpha-2.' })
  countries!: string[];
  @Field(() => String, { description: 'What has to be so for it to work, up to 200 characters; may be empty.' })
  note!: string;
}

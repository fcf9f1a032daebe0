import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';

@ObjectType('GivenReply', { description: 'A reply somebody gave, in short, with the question it belongs to.' })
export class GivenReplyView {
  @Field(() => ID, { description: 'The post; `/posts/<id>` leads to it.' }) id!: string;
  @Field(() => String, { description: 'The title of its thread.' }) title!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language of the title.' }) titleLanguage!: string;
  @Field(() => String, { description: 'Its first words as plain text, up to 200 characters.' }) excerpt!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' }) language!: string;
  @Field(() => Boolean, { description: 'Whether it is marked as the answer.' }) isAnswer!: boolean;
  @Field(() => Boolean, { description: 'Whether only its author and moderators see it.' }) isHidden!: boolean;
  @Field(() => Int) voteCount!: number;
  @Field(() => Date) createdAt!: Date;
}
export const GivenReplyConnection = connectionOf(GivenReplyView, 'GivenReply');

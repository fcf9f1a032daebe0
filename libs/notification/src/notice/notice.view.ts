import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';

@ObjectType('Notice', { description: 'Something one person should know; read by that person alone.' })
export class NoticeView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'What it is about, for example `REPLY`; new kinds may come.' }) kind!: string;
  @Field(() => String, { description: 'One sentence in the language of the request, plain text.' }) title!: string;
  @Field(() => String, { description: 'Where it leads, as a path of the web client.' }) path!: string;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was marked as read.' }) readAt!: Date | null;
}

export const NoticeConnection = connectionOf(NoticeView, 'Notice');

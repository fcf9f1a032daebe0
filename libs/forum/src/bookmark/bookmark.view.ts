import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { connectionOf, tell } from '@guildhall/kernel';
import { IdField, Line } from '@guildhall/text';

export enum Reminder {
  NONE = 'NONE',
  TOMORROW = 'TOMORROW',
  NEXT_WEEK = 'NEXT_WEEK',
  ON = 'ON',
}
registerEnumType(Reminder, {
  name: 'Reminder',
  description: 'When to be reminded: always at eight in the morning of the time zone of the account.',
});

/** A bookmark as its row holds it. */
export interface Bookmark {
  readonly id: string;
  readonly threadId: string;
  readonly postId: string | null;
  readonly note: string;
  readonly remindAt: Date | null;
  readonly remindedAt: Date | null;
  readonly createdAt: Date;
}

@ObjectType('Bookmark', { description: 'A thread or post the viewer wants to find again; seen by them alone.' })
export class BookmarkView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'Their own words about it; may be empty.' }) note!: string;
  @Field(() => GraphQLISODateTime, { nullable: true }) remindAt!: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When they were reminded; once alone.' })
  remindedAt!: Date | null;
  @Field(() => Date) createdAt!: Date;
}
export const BookmarkConnection = connectionOf(BookmarkView, 'Bookmark');

@InputType()
export class BookmarkInput {
  @Field(() => ID)
  @IdField()
  thread!: string;

  @Field(() => ID, { nullable: true, description: 'One post of it; the whole thread without it.' })
  @IsOptional()
  @IdField()
  post?: string;

  @Field(() => String, { defaultValue: '', description: 'One line of up to 200 characters; may be empty.' })
  @Line({ min: 0, max: 200 })
  note: string = '';

  @Field(() => Reminder, { defaultValue: Reminder.NONE })
  @IsEnum(Reminder)
  remind: Reminder = Reminder.NONE;

  @Field(() => String, {
    nullable: true,
    description: 'The day for ON, as 2027-03-31: after today, within five years.',
  })
  @IsOptional()
  @Matches(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { message: tell('day') })
  day?: string;

  @Field(() => String, {
    nullable: true,
    description: 'The IANA time zone of the browser; kept for the account when none was chosen yet.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(60, { message: tell('timeZone') })
  timeZone?: string;
}

import { ArgsType, Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, PageArgs, tell } from '@guildhall/kernel';
import { type Person, PersonView } from '@guildhall/identity';
import { IsIn } from 'class-validator';

export const AttentionKind = { UNANSWERED: 'UNANSWERED', UNSORTED: 'UNSORTED' } as const;
export type AttentionKind = keyof typeof AttentionKind;
registerEnumType(AttentionKind, {
  name: 'AttentionKind',
  description: 'Why a thread needs a moderator who looks after it.',
  valuesMap: {
    UNANSWERED: { description: 'Nobody replied for 3 days.' },
    UNSORTED: { description: 'It has no tag, or seems to be in another language than it says.' },
  },
});

@ArgsType()
export class AttentionArgs extends PageArgs {
  @Field(() => AttentionKind)
  @IsIn(Object.values(AttentionKind), { message: tell('choice') })
  kind!: AttentionKind;
}

@ObjectType('AttentionCounts', {
  description: 'How much is in the lists of what needs attention, in the themes of the viewer; counted up to 1,000.',
})
export class AttentionCountsView {
  @Field(() => Int) unanswered!: number;
  @Field(() => Int) unsorted!: number;
  @Field(() => Int) newcomers!: number;
  @Field(() => Int) orphanedDrafts!: number;
}

@ObjectType('NewcomerPost')
export class NewcomerPostView {
  @Field(() => String, { description: 'Where it is, as a path of the web client.' }) path!: string;
  @Field(() => String, { description: 'The title of its thread.' }) title!: string;
  @Field(() => String, { description: 'How it begins: plain text of up to 160 characters.' }) excerpt!: string;
  @Field(() => String) language!: string;
  @Field(() => Date) createdAt!: Date;
}

@ObjectType('Newcomer', { description: 'Somebody who joined in the last 7 days, with what they wrote.' })
export class NewcomerView {
  @Field(() => PersonView) person!: Person;
  @Field(() => Date) joinedAt!: Date;
  @Field(() => Int, { description: 'Questions and replies in the themes of the viewer.' }) postCount!: number;
  @Field(() => [NewcomerPostView], { description: 'The latest 3 of them, the newest first.' })
  latest!: NewcomerPostView[];
}

export const NewcomerConnection = connectionOf(NewcomerView, 'Newcomer');

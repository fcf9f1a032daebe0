import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum AnswerRequestState {
  WAITING = 'WAITING',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
}
registerEnumType(AnswerRequestState, {
  name: 'AnswerRequestState',
  description: 'What became of asking somebody to answer: they replied, they would rather not, or neither yet.',
});

@ObjectType('AnswerRequest', {
  description: 'Somebody was asked to answer a thread. One that was declined is seen by the two concerned alone.',
})
export class AnswerRequestView {
  @Field(() => ID) id!: string;
  @Field(() => ID, { description: 'The person who was asked.' }) personId!: string;
  @Field(() => String) personName!: string;
  @Field(() => Date) askedAt!: Date;
  @Field(() => AnswerRequestState) state!: AnswerRequestState;
  @Field(() => String, {
    nullable: true,
    description: 'The line that came with it; for the two concerned and moderators of the theme, null for others.',
  })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Who asked; null for those who may not read the note.' })
  askerName!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may say that they would rather not.' })
  viewerCanDecline!: boolean;
}

import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { VoiceView } from '@guildhall/centre';

export enum AnswerRequestState {
  WAITING = 'WAITING',
  ANSWERED = 'ANSWERED',
  DECLINED = 'DECLINED',
}
registerEnumType(AnswerRequestState, {
  name: 'AnswerRequestState',
  description:
    'What became of asking a person or a centre to answer: they replied, they would rather not, or neither yet. ' +
    'A centre replied when somebody wrote in its name, or for themself while they spoke for it.',
});

@ObjectType('AnswerRequest', {
  description:
    'A person or a centre was asked to answer a thread. One that was declined is seen by those concerned alone: ' +
    'who asked, who was asked, and the people of a centre that was.',
})
export class AnswerRequestView {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true, description: 'The person who was asked; null when a centre was.' })
  personId!: string | null;
  @Field(() => String, { nullable: true }) personName!: string | null;
  @Field(() => VoiceView, { nullable: true, description: 'The centre that was asked; null when a person was.' })
  centre!: VoiceView | null;
  @Field(() => Date) askedAt!: Date;
  @Field(() => AnswerRequestState) state!: AnswerRequestState;
  @Field(() => String, {
    nullable: true,
    description: 'The line that came with it; for those concerned and moderators of the theme, null for others.',
  })
  note!: string | null;
  @Field(() => String, { nullable: true, description: 'Who asked; null for those who may not read the note.' })
  askerName!: string | null;
  @Field(() => Boolean, { description: 'Whether the viewer may say that they, or the centre, would rather not.' })
  viewerCanDecline!: boolean;
}

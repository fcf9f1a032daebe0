import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { type Language, type Said, tell } from '@guildhall/kernel';
import { IdField, Text } from '@guildhall/text';
import { IsIn } from 'class-validator';
import { dutyMessages } from './duty.messages.js';
import { reportAnswer } from './duty.notices.js';
import { DutyAct, type DutyView } from './duty.view.js';

@ArgsType()
export class DutyPreviewArgs {
  @Field(() => ID)
  @IdField()
  duty!: string;

  @Field(() => DutyAct)
  @IsIn(Object.values(DutyAct), { message: tell('choice') })
  act!: DutyAct;

  @Field(() => String, { defaultValue: '' })
  @Text({ min: 0, max: 500 })
  reason: string = '';
}

@ObjectType('DutyPreview', { description: 'What would be told if the duty ended so: nothing is sent.' })
export class DutyPreviewView {
  @Field(() => String, { description: 'To whom it is about, in their language; says so when they hear nothing.' })
  toSubject!: string;
  @Field(() => String, { nullable: true, description: 'To those who reported it, in the viewer’s language.' })
  toReporters!: string | null;
}

const toSubject: Readonly<Record<DutyAct, (values: { reason: string }) => Said>> = {
  KEEP: dutyMessages.nothing,
  APPROVE: dutyMessages.authorPublished,
  HIDE: dutyMessages.authorHidden,
  DELETE: dutyMessages.authorDeleted,
  SUSPEND: dutyMessages.authorSuspended,
  UPHOLD: dutyMessages.upheld,
  OVERTURN: dutyMessages.overturned,
  VERIFY: dutyMessages.nothing,
  REFUSE: dutyMessages.nothing,
};

export const previewOf = (
  duty: DutyView,
  { act, reason }: DutyPreviewArgs,
  language: Language,
  subjectLanguage: Language,
): DutyPreviewView => ({
  toSubject: toSubject[act]({ reason })(subjectLanguage),
  toReporters: duty.reports.length > 0 ? reportAnswer(act)(language) : null,
});

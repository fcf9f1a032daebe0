import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import type { TargetType } from '@guildhall/database';
import { TargetTypes } from '../decision/decision.view.js';
import { Ground } from '../report/ground.js';

export const DutyKind = {
  REPORT: 'REPORT',
  REVIEW: 'REVIEW',
  WORDS: 'WORDS',
  COMPLAINT: 'COMPLAINT',
  TASK: 'TASK',
  VERIFY: 'VERIFY',
  UNCLAIMED: 'UNCLAIMED',
} as const;
export type DutyKind = keyof typeof DutyKind;
registerEnumType(DutyKind, {
  name: 'DutyKind',
  description: 'Why something needs a moderator.',
  valuesMap: {
    REPORT: { description: 'Somebody says that it breaks a rule.' },
    REVIEW: { description: 'The first post of a new member, which waits.' },
    WORDS: { description: 'It holds a watched word; it waits, or was only flagged.' },
    COMPLAINT: { description: 'Its author disagrees with a decision; another moderator decides.' },
    TASK: { description: 'A colleague asked somebody to look at it.' },
    VERIFY: { description: 'A centre whose people say who they are; decided by `verifyCentre` and `refuseCentre`.' },
    UNCLAIMED: { description: 'A centre that nobody represents any more, or that somebody asks to represent.' },
  },
});

export const DutyAct = {
  KEEP: 'KEEP',
  APPROVE: 'APPROVE',
  HIDE: 'HIDE',
  DELETE: 'DELETE',
  SUSPEND: 'SUSPEND',
  UPHOLD: 'UPHOLD',
  OVERTURN: 'OVERTURN',
  VERIFY: 'VERIFY',
  REFUSE: 'REFUSE',
} as const;
export type DutyAct = keyof typeof DutyAct;
registerEnumType(DutyAct, {
  name: 'DutyAct',
  description: 'How a moderator ends a duty.',
  valuesMap: {
    KEEP: { description: 'The thing stays as it is.' },
    APPROVE: { description: 'What waited is published.' },
    HIDE: { description: 'The thing is out of sight; for what waited, for good.' },
    DELETE: { description: 'The thing is gone for all but moderators.' },
    SUSPEND: { description: 'Its author is kept out, for moderators of all themes; the thing is hidden too.' },
    UPHOLD: { description: 'The decision complained about stands.' },
    OVERTURN: { description: 'The decision complained about is taken back.' },
    VERIFY: { description: 'The centre is what it says.' },
    REFUSE: { description: 'The centre could not be verified.' },
  },
});

@ObjectType('DutyReport', { description: 'What one person reported.' })
export class DutyReportView {
  @Field(() => Ground) ground!: Ground;
  @Field(() => String, { description: 'Their words, plain text; may be empty.' }) words!: string;
  @Field(() => String, { description: 'Their name.' }) name!: string;
  @Field(() => Boolean, { description: 'Whether they reported without an account.' }) isGuest!: boolean;
  @Field(() => Date) madeAt!: Date;
}

@ObjectType('DutyComplaint', { description: 'What the author says against a decision.' })
export class DutyComplaintView {
  @Field(() => String) words!: string;
  @Field(() => Date) madeAt!: Date;
  @Field(() => String, { description: 'What was decided: an act as in `Decision.act`.' }) decided!: string;
  @Field(() => String, { description: 'The reason given for it.' }) reason!: string;
}

@ObjectType('Duty', {
  description: 'Something that needs a moderator; seen by moderators of its theme and by moderators everywhere.',
})
export class DutyView {
  @Field(() => ID) id!: string;
  @Field(() => DutyKind) kind!: DutyKind;
  @Field(() => TargetTypes) targetType!: TargetType;
  @Field(() => ID) targetId!: string;
  @Field(() => String, { description: 'Where the thing is, as a path of the web client.' }) path!: string;
  @Field(() => String, { nullable: true, description: 'The slug of its theme; null for a person.' })
  themeSlug!: string | null;
  @Field(() => Date) openedAt!: Date;
  @Field(() => [DutyReportView], { description: 'Oldest first; empty for other kinds, and for whom it is about.' })
  reports!: DutyReportView[];
  @Field(() => [String], { description: 'The watched words found in it.' }) words!: string[];
  @Field(() => DutyComplaintView, { nullable: true }) complaint!: DutyComplaintView | null;
  @Field(() => String, { description: 'What a colleague wrote when assigning it; may be empty.' }) errand!: string;
  @Field(() => Int, { description: 'Earlier decisions against whom it is about.' }) earlierDecisions!: number;
  @Field(() => [DutyAct], { description: 'What the viewer may do with it now; empty when it is done.' })
  acts!: DutyAct[];
  @Field(() => Date, { nullable: true }) closedAt!: Date | null;
  @Field(() => DutyAct, { nullable: true, description: 'How it ended.' }) act!: DutyAct | null;
  @Field(() => Boolean, { description: 'Whether the viewer may undo it: for a day, if they may decide it at all.' })
  canUndo!: boolean;

  /** The apps resolve these to people. */
  subjectId!: string | null;
  assigneeId!: string | null;
  closedById!: string | null;
}

export const DutyConnection = connectionOf(DutyView, 'Duty');

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { CentreKind } from '@guildhall/centre';
import type { CallEntity } from './call.entity.js';
import { CallKindScope, CallOutsiders, ConsortiumRole } from './call.kinds.js';

/** A call as its row holds it. */
export type CallRow = Omit<CallEntity, 'createdBy' | 'withdraw' | 'restore'> & {
  /** The sort key in full precision. */
  readonly deadlineKey: string;
};

@ObjectType('CallText', { description: 'What a call is called and about, in one language.' })
export class CallTextView {
  @Field(() => String, { description: 'A BCP 47 tag.' }) language!: string;
  @Field(() => String) name!: string;
  @Field(() => String) markdown!: string;
  @Field(() => String, { description: 'What it is about, as safe HTML.' }) html!: string;
}

@ObjectType('CallKindRule', { description: 'So many organisations of one of these kinds.' })
export class CallKindRuleView {
  @Field(() => [CentreKind]) kinds!: CentreKind[];
  @Field(() => Int) minimum!: number;
  @Field(() => CallKindScope) scope!: CallKindScope;
}

@ObjectType('CallRules', { description: 'What a call asks of a consortium.' })
export class CallRulesView {
  @Field(() => Int, { description: 'Partners that count.' }) minimumPartners!: number;
  @Field(() => Int, { nullable: true }) maximumPartners!: number | null;
  @Field(() => Int, { description: 'Countries of the partners that count.' }) minimumCountries!: number;
  @Field(() => [String], { description: 'Countries of the programme; none for every country.' })
  programmeCountries!: string[];
  @Field(() => CallOutsiders) outsiders!: CallOutsiders;
  @Field(() => [ConsortiumRole], { description: 'Which roles the numbers are about.' })
  rolesCounted!: ConsortiumRole[];
  @Field(() => Boolean, { description: 'Whether the coordinator has to be of the programme.' })
  coordinatorInside!: boolean;
  @Field(() => [CallKindRuleView]) kinds!: CallKindRuleView[];
}

@ObjectType('Call', { description: 'A call for proposals, with its rules as data.' })
export class CallView {
  @Field(() => ID) id!: string;
  @Field(() => CallTextView, { description: 'In the language of the request, else in its own.' })
  text!: CallTextView;
  @Field(() => [CallTextView], { description: 'In all its languages, its own first.' }) texts!: CallTextView[];
  @Field(() => String, { description: 'The programme it belongs to.' }) programme!: string;
  @Field(() => String, { nullable: true, description: 'Its https address.' }) url!: string | null;
  @Field(() => Date) deadline!: Date;
  @Field(() => String, { description: 'The time zone it was announced in.' }) timeZone!: string;
  @Field(() => Boolean, { description: 'Whether its deadline is to come and it was not withdrawn.' })
  isOpen!: boolean;
  @Field(() => CallRulesView) rules!: CallRulesView;
  @Field(() => [String], { description: 'The same in words, in the language of the request.' })
  rulesInWords!: string[];
  @Field(() => Int, { description: 'Grows with every edit.' }) revision!: number;
  @Field(() => Date) changedAt!: Date;
  @Field(() => Date, { nullable: true }) withdrawnAt!: Date | null;
  @Field(() => Int, { description: 'How many consortia gather or have handed in; who they are is theirs alone.' })
  consortiumCount!: number;
  @Field(() => Boolean, { description: 'Whether the viewer may edit and withdraw it: editors and moderators of all.' })
  viewerCanEdit!: boolean;
}

export const CallConnection = connectionOf(CallView, 'Call');

import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { CentreKind, CentreView } from '@guildhall/centre';
import { PersonView, type Person } from '@guildhall/identity';
import { ConsortiumRole } from '../call/call.kinds.js';
import { type CallRow, CallView } from '../call/call.view.js';
import { type PartnerPost, PartnerPostView } from '../post/post.view.js';
import { ConsortiumState, LetterState, PartnerState } from './consortium.kinds.js';

/** A letter as its row holds it. */
export interface LetterRow {
  readonly language: string;
  readonly legalName: string;
  readonly address: string;
  readonly signatory: string;
  readonly position: string;
  readonly contribution: string;
  readonly state: LetterState;
  readonly signedOn: string | null;
  readonly receivedAt: string | null;
  readonly changedAt: string;
}

/** A partner as the statement over consortia gives it. */
export interface PartnerRow {
  readonly centreId: string;
  readonly role: ConsortiumRole;
  readonly state: PartnerState;
  readonly words: string;
  readonly invitedAt: string;
  readonly answeredAt: string | null;
  readonly country: string;
  readonly kind: CentreKind;
  readonly isGone: boolean;
  readonly letter: LetterRow | null;
}

/** A consortium as its row holds it. */
export interface ConsortiumRow {
  readonly id: string;
  readonly centreId: string;
  readonly name: string;
  readonly language: string;
  readonly summary: string;
  readonly state: ConsortiumState;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly changedKey: string;
  readonly endedAt: Date | null;
  readonly call: CallRow;
  readonly partners: readonly PartnerRow[];
}

/** A partner as one actor sees it. */
export interface ConsortiumPartner extends Omit<PartnerRow, 'words' | 'letter'> {
  readonly words: string | null;
  readonly letterState: LetterState | null;
  readonly letter: LetterRow | null;
  readonly viewerCan: PartnerAbilitiesView;
}

/** A consortium as one actor sees it. */
export interface Consortium extends Omit<ConsortiumRow, 'partners'> {
  /** Those the actor may know of. */
  readonly partners: readonly ConsortiumPartner[];
  /** All of them, for the rules. */
  readonly everybody: readonly PartnerRow[];
  readonly isReadOnly: boolean;
  readonly viewerCan: ConsortiumAbilitiesView;
}

@ObjectType('ConsortiumAbilities', { description: 'What the viewer may do with a consortium.' })
export class ConsortiumAbilitiesView {
  @Field(() => Boolean, { description: 'Read its history and where letters stand: people of partners.' })
  share!: boolean;
  @Field(() => Boolean, { description: 'Edit it, invite, remove: whoever speaks for the coordinator.' })
  coordinate!: boolean;
  @Field(() => Boolean, { description: 'Hand in, hand over, dissolve: representatives of the coordinator.' })
  lead!: boolean;
}

@ObjectType('ConsortiumPartnerAbilities', { description: 'What the viewer may do for one partner.' })
export class PartnerAbilitiesView {
  @Field(() => Boolean, { description: 'Answer its invitation.' }) answer!: boolean;
  @Field(() => Boolean, { description: 'Leave for it.' }) leave!: boolean;
  @Field(() => Boolean, { description: 'Write and sign its letter of intent.' }) writeLetter!: boolean;
}

@ObjectType('LetterOfIntent', { description: 'What a partner promises, for a paper it signs.' })
export class LetterView {
  @Field(() => String, { description: 'The BCP 47 tag of the language it is in.' }) language!: string;
  @Field(() => String) legalName!: string;
  @Field(() => String, { description: 'Of one or several lines.' }) address!: string;
  @Field(() => String, { description: 'Who signs.' }) signatory!: string;
  @Field(() => String, { description: 'What they are.' }) position!: string;
  @Field(() => String, { description: 'What the centre contributes, as plain text of several lines.' })
  contribution!: string;
  @Field(() => LetterState) state!: LetterState;
  @Field(() => String, { nullable: true, description: 'The day it was signed, as `2027-03-31`.' })
  signedOn!: string | null;
  @Field(() => Date, { nullable: true }) receivedAt!: string | null;
  @Field(() => Date) changedAt!: string;
}

@ObjectType('ConsortiumPartner', { description: 'A centre in a consortium, or asked to be.' })
export class ConsortiumPartnerView {
  @Field(() => ID) centreId!: string;
  @Field(() => CentreView, { nullable: true, description: 'Null when it is hidden: it counts for nothing then.' })
  centre!: CentreView | null;
  @Field(() => ConsortiumRole) role!: ConsortiumRole;
  @Field(() => PartnerState) state!: PartnerState;
  @Field(() => String, {
    nullable: true,
    description: 'What the coordinator wrote; for the coordinator and the centre alone.',
  })
  words!: string | null;
  @Field(() => Date) invitedAt!: string;
  @Field(() => Date, { nullable: true }) answeredAt!: string | null;
  @Field(() => LetterState, { nullable: true, description: 'For partners; null while there is no letter.' })
  letterState!: LetterState | null;
  @Field(() => LetterView, { nullable: true, description: 'For the coordinator and the centre alone.' })
  letter!: LetterView | null;
  @Field(() => PartnerAbilitiesView) viewerCan!: PartnerAbilitiesView;
}

@ObjectType('RuleCheck', { description: 'One rule of a call, and how a consortium stands to it.' })
export class RuleCheckView {
  @Field(() => String, { description: 'Which rule: `minimum-partners`, `kinds` …' }) rule!: string;
  @Field(() => Boolean) isMet!: boolean;
  @Field(() => Int) have!: number;
  @Field(() => Int) need!: number;
  @Field(() => String, { description: 'The rule in words.' }) says!: string;
  @Field(() => String, { description: 'How it stands, as “5 of 8”.' }) stands!: string;
  @Field(() => String, { nullable: true, description: 'What is missing in words; null when it is met.' })
  missing!: string | null;
}

/** An open post whose centre would fill gaps. */
export interface Opening {
  readonly post: PartnerPost;
  readonly fills: readonly string[];
}

@ObjectType('ConsortiumOpening', { description: 'An open partner post whose centre would fill gaps.' })
export class OpeningView {
  @Field(() => PartnerPostView) post!: PartnerPost;
  @Field(() => [String], { description: 'Which gaps, in words.' }) fills!: readonly string[];
}

/** A centre that can be invited. */
export interface Invitable {
  readonly centreId: string;
  readonly isIntroduced: boolean;
  readonly fills: readonly string[];
}

@ObjectType('InvitableCentre', { description: 'A centre that can be invited.' })
export class InvitableView {
  @Field(() => CentreView) centre!: CentreView;
  @Field(() => Boolean, { description: 'Whether an introduction to the coordinator is open.' }) isIntroduced!: boolean;
  @Field(() => [String], { description: 'Which gaps it would fill, in words.' }) fills!: readonly string[];
}

/** A step as its row holds it. */
export interface ConsortiumStep {
  readonly id: string;
  readonly step: string;
  readonly person: Person | null;
  readonly centreId: string | null;
  readonly aboutId: string | null;
  readonly words: string;
  readonly at: Date;
}

@ObjectType('ConsortiumStep', { description: 'Who did what, for which centre.' })
export class ConsortiumStepView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'What was done: `partner-invited`, `call-changed` …' }) step!: string;
  @Field(() => PersonView, { nullable: true, description: 'Null for what staff changed about the call.' })
  person!: Person | null;
  @Field(() => CentreView, { nullable: true, description: 'The centre they acted for.' }) centre!: CentreView | null;
  @Field(() => CentreView, { nullable: true, description: 'The centre it is about, where that is another.' })
  about!: CentreView | null;
  @Field(() => String, { description: 'A reason, or what it is now; may be empty.' }) words!: string;
  @Field(() => Date) at!: Date;
}
export const ConsortiumStepConnection = connectionOf(ConsortiumStepView, 'ConsortiumStep');

@ObjectType('Consortium', {
  description: 'The set of centres behind one proposal: seen by their people and those asked to join, by nobody else.',
})
export class ConsortiumView {
  @Field(() => ID) id!: string;
  @Field(() => CallView) call!: CallRow;
  @Field(() => CentreView, { nullable: true, description: 'The coordinator; null while it is hidden.' })
  coordinator!: CentreView | null;
  @Field(() => String) name!: string;
  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' }) language!: string;
  @Field(() => String, { description: 'Plain text of several lines; may be empty.' }) summary!: string;
  @Field(() => ConsortiumState) state!: ConsortiumState;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) changedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was handed in or dissolved.' }) endedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether it can be read alone.' }) isReadOnly!: boolean;
  @Field(() => [ConsortiumPartnerView], {
    description:
      'The coordinator first. Those asked see who is in; partners see who was asked as well; the coordinator also who declined or is gone.',
  })
  partners!: readonly ConsortiumPartner[];
  @Field(() => [RuleCheckView], { description: 'Every rule of the call, met or not.' }) checks!: RuleCheckView[];
  @Field(() => Boolean, { description: 'Whether all rules are met.' }) isComplete!: boolean;
  @Field(() => ConsortiumAbilitiesView) viewerCan!: ConsortiumAbilitiesView;
}

export const ConsortiumConnection = connectionOf(ConsortiumView, 'Consortium');

import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import { CentreKind, CentreView } from '@guildhall/centre';
import { type Person, PersonView } from '@guildhall/identity';
import { CallView } from '../call/call.view.js';
import type { PartnerPostEntity } from './post.entity.js';
import { CooperationForm, PartnerPostAct, PartnerPostKind, PartnerPostState, PartnerRole } from './post.kinds.js';

type Verbs = {
  [K in keyof PartnerPostEntity]: PartnerPostEntity[K] extends (...given: never[]) => unknown ? K : never;
};
type Columns = Exclude<keyof PartnerPostEntity, Verbs[keyof PartnerPostEntity] | 'isFull'>;

/** A partner post as its row holds it. */
export type PartnerPostRow = Pick<PartnerPostEntity, Columns> & {
  /** The sort key in full precision; null for a draft. */
  readonly openedKey: string | null;
  /** Read with a single post alone. */
  readonly sequence?: number;
};

/** A partner post as one actor sees it. */
export interface PartnerPost extends PartnerPostRow {
  readonly viewerCan: PartnerPostAbilitiesView;
}

@ObjectType('PartnerPostLack', { description: 'Something a post needs before it can be opened.' })
export class PartnerPostLackView {
  @Field(() => Int, { description: 'The step of writing it where it is said, 1 to 3.' }) step!: number;
  @Field(() => String, { description: 'As the input calls it.' }) field!: string;
  @Field(() => String) message!: string;
}

@ObjectType('PartnerPostAbilities', { description: 'What the viewer may do with a partner post.' })
export class PartnerPostAbilitiesView {
  @Field(() => Boolean, { description: 'Write it, open and pause it, read and decide on interests.' }) edit!: boolean;
  @Field(() => Boolean, { description: 'Hide and restore it.' }) moderate!: boolean;
  @Field(() => [PartnerPostAct], { description: 'What can be done with it as it stands; nothing with a draft.' })
  acts!: PartnerPostAct[];
}

@ObjectType('PartnerPost', { description: 'A structured offer or wish of a centre.' })
export class PartnerPostView {
  @Field(() => ID) id!: string;
  @Field(() => CentreView, { description: 'Whose it is.' }) centre!: CentreView;
  @Field(() => PartnerPostKind) kind!: PartnerPostKind;
  @Field(() => PartnerPostState) state!: PartnerPostState;
  @Field(() => String, { description: 'The BCP 47 tag of the language it is written in.' }) language!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'Markdown.' }) body!: string;
  @Field(() => String, { description: 'The body as safe HTML.' }) html!: string;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => String, { description: 'Region or town; may be empty.' }) region!: string;
  @Field(() => [String], { description: 'Two-digit codes of NACE Rev. 2.' }) sectors!: string[];
  @Field(() => [String], { description: 'Codes of ISCED-F 2013.' }) fields!: string[];
  @Field(() => [Int], { description: 'Levels of the EQF.' }) eqfLevels!: number[];
  @Field(() => [String], { description: 'Slugs of themes.' }) themes!: string[];
  @Field(() => [String], { description: 'Challenges of the knowledge packages, by their codes.' })
  challenges!: string[];
  @Field(() => String, { description: 'Expertise offered; may be empty.' }) offers!: string;
  @Field(() => String, { description: 'Expertise sought; may be empty.' }) seeks!: string;
  @Field(() => [String], { description: 'Slugs of tags.' }) offerTags!: string[];
  @Field(() => [String], { description: 'Slugs of tags.' }) seekTags!: string[];
  @Field(() => [CooperationForm]) forms!: CooperationForm[];
  @Field(() => String, { description: 'A programme or call that is not known here; may be empty.' })
  programme!: string;
  @Field(() => Date, { nullable: true, description: 'The deadline of its programme.' }) deadline!: Date | null;
  @Field(() => PartnerRole, { description: 'The part the centre would take itself.' }) roleOffered!: PartnerRole;
  @Field(() => PartnerRole, { description: 'The part it seeks somebody for.' }) roleSought!: PartnerRole;
  @Field(() => [CentreKind], { description: 'Kinds of organisation sought; none for any.' })
  kindsSought!: string[];
  @Field(() => Int, { description: 'How many partners it needs.' }) partnersNeeded!: number;
  @Field(() => [String], { description: 'Countries sought; none for any.' }) countriesSought!: string[];
  @Field(() => [String], { description: 'Working languages as BCP 47 tags.' }) languages!: string[];
  @Field(() => String, { nullable: true, description: 'The last day of answers, as `2027-03-31`.' })
  answerBy!: string | null;
  @Field(() => Int, { description: 'At how many interests it pauses by itself.' }) repliesMost!: number;
  @Field(() => Int, { description: 'How many interests it has that were not withdrawn, whatever became of them.' })
  replyCount!: number;
  @Field(() => Int, { description: 'How many more it takes before it pauses.' }) repliesLeft!: number;
  @Field(() => Int, { description: 'How many partners it has found.' }) foundCount!: number;
  @Field(() => ID, { nullable: true, description: 'The call it is for, where that is known here.' })
  callId!: string | null;
  @Field(() => CallView, { nullable: true, description: 'That call.' }) call!: CallView | null;
  @Field(() => Date, { nullable: true, description: 'When its last day ends everywhere on earth, and it expires.' })
  expiresAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether it is paused because it has as many interests as it takes.' })
  isFull!: boolean;
  @Field(() => Float, {
    description: 'The last event of its channel `partner-post:<id>` this was read after; 0 in lists.',
  })
  sequence!: number;
  @Field(() => Int, { description: 'How far the three steps of writing it have come.' }) step!: number;
  @Field(() => Int, { description: 'Counts what was saved; say it when you save.' }) version!: number;
  @Field(() => Int, { description: 'How often it was changed since it was opened.' }) revision!: number;
  @Field(() => [PartnerPostLackView], { description: 'What a draft still needs; for its centre, else nothing.' })
  lacks!: PartnerPostLackView[];
  @Field(() => PersonView, {
    nullable: true,
    description: 'Who writes it for the centre; for its people and moderators.',
  })
  author!: Person | null;
  @Field(() => Date, { nullable: true, description: 'Since when it has found its partners, expired or was withdrawn.' })
  endedAt!: Date | null;
  @Field(() => Date, { nullable: true }) openedAt!: Date | null;
  @Field(() => Date) changedAt!: Date;
  @Field(() => Date, { nullable: true, description: 'Since when it is hidden; seen by moderators and its centre.' })
  hiddenAt!: Date | null;
  @Field(() => PartnerPostAbilitiesView) viewerCan!: PartnerPostAbilitiesView;
}

export const PartnerPostConnection = connectionOf(PartnerPostView, 'PartnerPost');

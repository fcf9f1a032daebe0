import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import type { CentreEntity } from './centre.entity.js';
import { CentreKind } from './centre.kind.js';

/** A centre as its row holds it. */
export type CentreRow = Omit<
  CentreEntity,
  'source' | 'sourceKey' | 'createdBy' | 'isAnotherThan' | 'verify' | 'refuse' | 'hide' | 'restore'
>;

/** A centre as one actor sees it. */
export interface Centre extends CentreRow {
  readonly viewerCan: CentreAbilitiesView;
}

@ObjectType('CentreAbilities', { description: 'What the viewer may do with a centre.' })
export class CentreAbilitiesView {
  @Field(() => Boolean, { description: 'Write posts, interests and replies for it.' }) speak!: boolean;
  @Field(() => Boolean, { description: 'Change its profile, and who speaks for it.' }) represent!: boolean;
  @Field(() => Boolean, { description: 'Verify, merge, hide.' }) moderate!: boolean;
}

@ObjectType('CentreText', { description: 'What a centre is called and does, in one language.' })
export class CentreTextView {
  @Field(() => String, { description: 'A BCP 47 tag.' }) language!: string;
  @Field(() => String) name!: string;
  @Field(() => String) markdown!: string;
  @Field(() => String, { description: 'What it does, as safe HTML.' }) html!: string;
}

@ObjectType('Centre', { description: 'An organisation that takes part as itself, through several people.' })
export class CentreView {
  @Field(() => ID) id!: string;
  @Field(() => CentreTextView, { description: 'In the language of the request, else in the one it writes in.' })
  text!: CentreTextView;
  @Field(() => [CentreTextView], { description: 'In all its languages, the one it writes in first.' })
  texts!: CentreTextView[];
  @Field(() => String, { description: 'The BCP 47 tag of the language it writes in.' }) language!: string;
  @Field(() => CentreKind) kind!: CentreKind;
  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => String, { description: 'Region or town; may be empty.' }) region!: string;
  @Field(() => [String], { description: 'Two-digit codes of NACE Rev. 2.' }) sectors!: string[];
  @Field(() => [String], { description: 'Codes of ISCED-F 2013.' }) fields!: string[];
  @Field(() => [Int], { description: 'Levels of the EQF, 1 to 8.' }) eqfLevels!: number[];
  @Field(() => [String], { description: 'Slugs of themes.' }) themes!: string[];
  @Field(() => [String], { description: 'Challenges of the knowledge packages, by their codes.' })
  challenges!: string[];
  @Field(() => String, { description: 'Expertise it offers, in its language; may be empty.' }) offers!: string;
  @Field(() => String, { description: 'Expertise it seeks, in its language; may be empty.' }) seeks!: string;
  @Field(() => [String], { description: 'Slugs of tags.' }) offerTags!: string[];
  @Field(() => [String], { description: 'Slugs of tags.' }) seekTags!: string[];
  @Field(() => [String], { description: 'Working languages as BCP 47 tags.' }) languages!: string[];
  @Field(() => Boolean, { description: 'Whether it can be asked to answer threads.' }) takesRequests!: boolean;
  @Field(() => String, { nullable: true, description: 'Participant Identification Code: nine digits.' })
  pic!: string | null;
  @Field(() => String, { nullable: true, description: 'Organisation ID of Erasmus+.' }) oid!: string | null;
  @Field(() => String, { nullable: true, description: 'Its https address.' }) site!: string | null;
  @Field(() => Float, { nullable: true, description: 'Degrees north.' }) latitude!: number | null;
  @Field(() => Float, { nullable: true, description: 'Degrees east.' }) longitude!: number | null;
  @Field(() => Date, { nullable: true, description: 'When a moderator verified that it is what it says.' })
  verifiedAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'Since when it is hidden; seen by moderators and its people.' })
  hiddenAt!: Date | null;
  @Field(() => ID, { nullable: true, description: 'The centre it turned out to be.' }) mergedInto!: string | null;
  @Field(() => Date) createdAt!: Date;
  @Field(() => Date) changedAt!: Date;
  @Field(() => CentreAbilitiesView) viewerCan!: CentreAbilitiesView;
}

export const CentreConnection = connectionOf(CentreView, 'Centre');

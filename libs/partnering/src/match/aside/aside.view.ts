import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { connectionOf, tell } from '@guildhall/kernel';
import { CentreView } from '@guildhall/centre';
import { IdField, Text } from '@guildhall/text';
import { PartnerPostView } from '../../post/post.view.js';

export enum AsideReason {
  OTHER_NEED = 'other-need',
  OTHER_LEVEL = 'other-level',
  TOO_FAR = 'too-far',
  TIMING = 'timing',
  LANGUAGE = 'language',
  KNOWN_ALREADY = 'known-already',
  OTHER = 'other',
}
registerEnumType(AsideReason, {
  name: 'MatchAsideReason',
  description:
    'Why a match is not relevant to somebody. OTHER_NEED: something else is needed. OTHER_LEVEL. TOO_FAR. TIMING. LANGUAGE. KNOWN_ALREADY: they work together already. OTHER.',
});

@InputType({ description: 'What was found: a post, or a centre. Exactly one of the two.' })
export class FoundMatchInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IdField()
  partnerPost?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IdField()
  centre?: string | null;
}

@InputType()
export class PutMatchAsideInput extends FoundMatchInput {
  @Field(() => AsideReason)
  @IsEnum(AsideReason, { message: tell('choice') })
  reason!: AsideReason;

  @Field(() => String, { defaultValue: '', description: 'In one’s own words, up to 300 characters.' })
  @Text({ min: 0, max: 300 })
  words: string = '';
}

export interface Aside {
  readonly id: string;
  readonly postId: string | null;
  readonly centreId: string | null;
  readonly reason: AsideReason;
  readonly words: string;
  readonly putAt: Date;
}

@ObjectType('MatchAside', { description: 'A match that the viewer put aside; read by that person alone.' })
export class AsideView {
  @Field(() => ID) id!: string;
  @Field(() => PartnerPostView, { nullable: true, description: 'Null for a centre, and for what is no longer there.' })
  partnerPost!: PartnerPostView | null;
  @Field(() => CentreView, { nullable: true, description: 'Null for a post, and for what is no longer there.' })
  centre!: CentreView | null;
  @Field(() => AsideReason) reason!: AsideReason;
  @Field(() => String) words!: string;
  @Field(() => Date) putAt!: Date;
}

export const AsideConnection = connectionOf(AsideView, 'MatchAside');

@ObjectType()
export class PutMatchAsideSuccess {
  @Field(() => AsideView) aside!: Aside;
  constructor(aside: Aside) {
    this.aside = aside;
  }
}
export const PutMatchAsideResult = createUnionType({
  name: 'PutMatchAsideResult',
  types: () => [PutMatchAsideSuccess] as const,
});

@ObjectType()
export class BringMatchBackSuccess {
  @Field(() => Boolean, { description: 'Whether it was aside.' }) wasAside!: boolean;
  constructor(wasAside: boolean) {
    this.wasAside = wasAside;
  }
}
export const BringMatchBackResult = createUnionType({
  name: 'BringMatchBackResult',
  types: () => [BringMatchBackSuccess] as const,
});

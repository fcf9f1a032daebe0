import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn } from 'class-validator';
import { PageArgs, tell } from '@guildhall/kernel';
import { IdempotencyKey, IdField, LanguageTag, Line, Text } from '@guildhall/text';
import { ConsortiumRole } from '../call/call.kinds.js';

@InputType({ isAbstract: true })
class ConsortiumWordsInput {
  @Field(() => String, { description: 'One line of 4 to 120 characters.' })
  @Line({ min: 4, max: 120 })
  name!: string;

  @Field(() => String, { description: 'The language it is written in, a BCP 47 tag.' })
  @LanguageTag()
  language!: string;

  @Field(() => String, { defaultValue: '', description: 'What it is about, up to 2,000 characters; may be empty.' })
  @Text({ min: 0, max: 2000 })
  summary: string = '';
}

@InputType()
export class BeginConsortiumInput extends ConsortiumWordsInput {
  @Field(() => ID, { description: 'An open call.' })
  @IdField()
  call!: string;

  @Field(() => ID, { description: 'The centre that coordinates; one the viewer speaks for.' })
  @IdField()
  centre!: string;

  @Field(() => String)
  @IdempotencyKey()
  idempotencyKey!: string;
}

@InputType()
export class EditConsortiumInput extends ConsortiumWordsInput {
  @Field(() => ID)
  @IdField()
  consortium!: string;
}

@InputType({ description: 'A partner of a consortium.' })
export class ConsortiumPartnerInput {
  @Field(() => ID)
  @IdField()
  consortium!: string;

  @Field(() => ID)
  @IdField()
  centre!: string;
}

@InputType()
export class InvitePartnerInput extends ConsortiumPartnerInput {
  @Field(() => ConsortiumRole, { description: 'FULL_PARTNER or ASSOCIATED.' })
  @IsIn([ConsortiumRole.FULL_PARTNER, ConsortiumRole.ASSOCIATED], { message: tell('choice') })
  role!: ConsortiumRole;

  @Field(() => String, { defaultValue: '', description: 'What is told to the centre, up to 1,000 characters.' })
  @Text({ min: 0, max: 1000 })
  words: string = '';
}

@InputType()
export class RemovePartnerInput extends ConsortiumPartnerInput {
  @Field(() => String, { description: 'Why, as the centre is told: 4 to 500 characters.' })
  @Text({ min: 4, max: 500 })
  reason!: string;
}

@InputType()
export class GivePartnerRoleInput extends ConsortiumPartnerInput {
  @Field(() => ConsortiumRole, { description: 'FULL_PARTNER or ASSOCIATED.' })
  @IsIn([ConsortiumRole.FULL_PARTNER, ConsortiumRole.ASSOCIATED], { message: tell('choice') })
  role!: ConsortiumRole;
}

@InputType()
export class SubmitConsortiumInput {
  @Field(() => ID)
  @IdField()
  consortium!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it is handed in though rules are not met.' })
  @IsBoolean()
  despiteGaps: boolean = false;
}

@ArgsType()
export class ConsortiumListArgs extends PageArgs {}

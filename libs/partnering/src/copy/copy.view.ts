import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsBoolean, IsEnum } from 'class-validator';
import { tell } from '@guildhall/kernel';
import { CentreView } from '@guildhall/centre';
import { IdempotencyKey, IdField } from '@guildhall/text';
import { InterestSide } from '../interest/interest.kinds.js';

/** What of an interest may be copied for moderators: each is what one side wrote to the other. */
export enum InterestPart {
  FIT = 'fit',
  EVIDENCE = 'evidence',
  CAPACITY = 'capacity',
  QUESTION = 'question',
  ANSWER = 'answer',
  DECLINE_WORDS = 'declineWords',
}
/** Which side wrote what: nobody reports the other for words of their own. */
export const wroteIt: Readonly<Record<InterestPart, InterestSide>> = {
  ...{ fit: InterestSide.ASKER, evidence: InterestSide.ASKER, capacity: InterestSide.ASKER },
  ...{ question: InterestSide.AUTHOR, answer: InterestSide.ASKER, declineWords: InterestSide.AUTHOR },
};
registerEnumType(InterestPart, {
  name: 'InterestPart',
  description:
    'FIT, EVIDENCE, CAPACITY: the three answers. QUESTION: the author’s one more question. ANSWER: to it. DECLINE_WORDS: what the author declined with.',
});

@InputType()
export class CopyInterestInput {
  @Field(() => ID)
  @IdField()
  interest!: string;

  @Field(() => [InterestPart], {
    description: 'The texts moderators are to read, of those the other side wrote; own ones are left out.',
  })
  @ArrayMinSize(1, { message: tell('choice') })
  @ArrayMaxSize(6)
  @IsEnum(InterestPart, { each: true, message: tell('choice') })
  parts!: InterestPart[];

  @Field(() => Boolean, { description: 'That moderators may read what is copied; must be true.' })
  @IsBoolean()
  consent!: boolean;

  @Field(() => String)
  @IdempotencyKey()
  idempotencyKey!: string;
}

@ObjectType('InterestCopyPart')
export class InterestCopyPartView {
  @Field(() => InterestPart) part!: InterestPart;
  @Field(() => String, { description: 'Plain text, as it was when it was copied.' }) text!: string;
}

export interface InterestCopy {
  readonly id: string;
  readonly interestId: string | null;
  readonly centreId: string;
  readonly aboutCentreId: string;
  readonly language: string;
  readonly parts: InterestCopyPartView[];
  readonly madeAt: Date;
}

@ObjectType('InterestCopy', {
  description:
    'What a party copied of an interest for moderators, in order to report it. Moderators see this and nothing else of an interest.',
})
export class InterestCopyView {
  @Field(() => ID) id!: string;
  @Field(() => ID, { nullable: true, description: 'The interest, for its two sides; null for moderators.' })
  interestId!: string | null;
  @Field(() => CentreView, { nullable: true, description: 'Who reports.' }) centre!: CentreView | null;
  @Field(() => CentreView, { nullable: true, description: 'Whose words they are.' }) aboutCentre!: CentreView | null;
  @Field(() => String, { description: 'The BCP 47 tag of the language of the interest.' }) language!: string;
  @Field(() => [InterestCopyPartView], { description: 'Empty for the side that is reported.' })
  parts!: InterestCopyPartView[];
  @Field(() => Date) madeAt!: Date;
}

@ObjectType()
export class CopyInterestSuccess {
  @Field(() => InterestCopyView, { description: 'Report it as a target of the type INTEREST.' }) copy!: InterestCopy;
  constructor(copy: InterestCopy) {
    this.copy = copy;
  }
}
export const CopyInterestResult = createUnionType({
  name: 'CopyInterestResult',
  types: () => [CopyInterestSuccess] as const,
});

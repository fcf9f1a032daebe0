import { Field, ID, ObjectType } from '@nestjs/graphql';

/** An outcome as its row holds it, with the inputs that everybody may know of. */
export interface OutcomeRow {
  readonly id: string;
  readonly webinarId: string;
  readonly markdown: string;
  readonly html: string;
  readonly language: string;
  readonly url: string | null;
  readonly recordedAt: Date;
  readonly editedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly questionIds: readonly string[];
  readonly pollIds: readonly string[];
}

@ObjectType('OutcomeWithdrawal')
export class OutcomeWithdrawalView {
  @Field(() => Date) at!: Date;
  @Field(() => String) reason!: string;
}

@ObjectType('Outcome', { description: 'What changed because of inputs to a webinar.' })
export class OutcomeView {
  @Field(() => ID) id!: string;
  @Field(() => ID) webinarId!: string;
  @Field(() => String, { description: 'What changed, as it was written: Markdown of up to 4,000 characters.' })
  markdown!: string;
  @Field(() => String, { description: 'The same as safe HTML.' }) html!: string;
  @Field(() => String, { description: 'The BCP 47 tag of its language.' }) language!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Where the change can be seen: an https address, or a path of this site.',
  })
  url!: string | null;
  @Field(() => Date) recordedAt!: Date;
  @Field(() => Date, { nullable: true }) editedAt!: Date | null;
  @Field(() => OutcomeWithdrawalView, {
    nullable: true,
    description: 'Why it does not stand any more; such outcomes are seen by those who record them.',
  })
  withdrawal!: OutcomeWithdrawalView | null;
  @Field(() => [ID], { description: 'The questions it answers to, as far as everybody may see them.' })
  questionIds!: string[];
  @Field(() => [ID], { description: 'The polls it answers to.' }) pollIds!: string[];
}

import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { LiveQuestionView, type QuestionRow } from '../question/question.view.js';

export enum SealOutcome {
  OPENED = 'OPENED',
  DECLINED = 'DECLINED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(SealOutcome, {
  name: 'SealOutcome',
  description:
    'What came of the wish to know who asked. OPENED: a second one agreed. DECLINED: they did not. WITHDRAWN: taken back.',
});

/** A wish to know who asked, as its row holds it; nothing of it says who asked. */
export interface SealRow {
  readonly id: string;
  readonly questionId: string;
  readonly webinarId: string;
  readonly reason: string;
  readonly requestedById: string;
  readonly requestedAt: Date;
  readonly outcome: Lowercase<SealOutcome> | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  /** Of the webinar, when it was asked for. */
  readonly hosts: readonly string[];
  readonly themes: readonly string[];
}

@ObjectType('SealedIdentity', { description: 'Who asked a live question, behind an opened seal.' })
export class SealedIdentityView {
  @Field(() => String, { nullable: true, description: 'The name they gave when they joined.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'The name of their account, if they have one.' })
  accountName!: string | null;
  @Field(() => ID, { nullable: true, description: 'The id of that person.' }) personId!: string | null;
  @Field(() => String, { nullable: true, description: 'Where they are written to, as far as it is known.' })
  email!: string | null;
}

@ObjectType('SealRequest', {
  description:
    'Somebody who moderates a webinar wants to know who asked a question. Seen by those who moderate it; who asked is shown to the two who agreed alone, for seven days.',
})
export class SealRequestView {
  @Field(() => ID) id!: string;
  @Field(() => LiveQuestionView) question!: QuestionRow;
  @Field(() => String, { description: 'Why they want to know.' }) reason!: string;
  @Field(() => Date) requestedAt!: Date;
  @Field(() => SealOutcome, { nullable: true, description: 'Null while a second one has to decide.' })
  outcome!: SealOutcome | null;
  @Field(() => Date, { nullable: true }) decidedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the viewer is the second one who can agree or decline.' })
  viewerCanDecide!: boolean;
  @Field(() => Boolean, { description: 'Whether the viewer can take it back: their own, while it waits.' })
  viewerCanWithdraw!: boolean;
  @Field(() => SealedIdentityView, {
    nullable: true,
    description: 'Who asked: for the two who agreed, for seven days after they did. Null for everybody else.',
  })
  identity!: SealedIdentityView | null;
  @Field(() => Date, { nullable: true, description: 'Until when the two see who asked.' }) shownUntil!: Date | null;
}

@ObjectType({ isAbstract: true })
class SealSuccess {
  @Field(() => SealRequestView) seal!: SealRow;
  constructor(seal: SealRow) {
    this.seal = seal;
  }
}

@ObjectType()
export class RequestSealSuccess extends SealSuccess {}
@ObjectType()
export class DecideSealSuccess extends SealSuccess {}
@ObjectType()
export class WithdrawSealSuccess extends SealSuccess {}
@ObjectType({
  implements: () => Problem,
  description: 'Whoever asked to open a seal cannot agree to it themself, nor can whoever became a host since then.',
})
export class SecondNeeded extends Problem {}
@ObjectType({ implements: () => Problem, description: 'A colleague was quicker; what they decided stands.' })
export class SealDecided extends Problem {
  @Field(() => SealRequestView) seal: SealRow;
  constructor(message: string, seal: SealRow) {
    super(message);
    this.seal = seal;
  }
}

export const RequestSealResult = createUnionType({
  name: 'RequestSealResult',
  types: () => [RequestSealSuccess] as const,
});
export const DecideSealResult = createUnionType({
  name: 'DecideSealResult',
  types: () => [DecideSealSuccess, SecondNeeded, SealDecided] as const,
});
export const WithdrawSealResult = createUnionType({
  name: 'WithdrawSealResult',
  types: () => [WithdrawSealSuccess, SealDecided] as const,
});

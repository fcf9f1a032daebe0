import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type OutcomeRow, OutcomeView } from './outcome.view.js';

@ObjectType({ isAbstract: true })
class OutcomeSuccess {
  @Field(() => OutcomeView) outcome!: OutcomeRow;
  constructor(outcome: OutcomeRow) {
    this.outcome = outcome;
  }
}

@ObjectType()
export class RecordOutcomeSuccess extends OutcomeSuccess {}
@ObjectType()
export class EditOutcomeSuccess extends OutcomeSuccess {}
@ObjectType()
export class WithdrawOutcomeSuccess extends OutcomeSuccess {}

export const RecordOutcomeResult = createUnionType({
  name: 'RecordOutcomeResult',
  types: () => [RecordOutcomeSuccess] as const,
});
export const EditOutcomeResult = createUnionType({
  name: 'EditOutcomeResult',
  types: () => [EditOutcomeSuccess] as const,
});
export const WithdrawOutcomeResult = createUnionType({
  name: 'WithdrawOutcomeResult',
  types: () => [WithdrawOutcomeSuccess] as const,
});

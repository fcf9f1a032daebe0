import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type CallRow, CallView } from './call.view.js';

/** What acts on a call give: the call as it is now. */
@ObjectType({ isAbstract: true })
export class CallSuccess {
  @Field(() => CallView) call!: CallRow;
  constructor(call: CallRow) {
    this.call = call;
  }
}

@ObjectType()
export class AnnounceCallSuccess extends CallSuccess {}
@ObjectType()
export class EditCallSuccess extends CallSuccess {}
@ObjectType()
export class WithdrawCallSuccess extends CallSuccess {}
@ObjectType()
export class RestoreCallSuccess extends CallSuccess {}

export const AnnounceCallResult = createUnionType({
  name: 'AnnounceCallResult',
  types: () => [AnnounceCallSuccess] as const,
});
export const EditCallResult = createUnionType({ name: 'EditCallResult', types: () => [EditCallSuccess] as const });
export const WithdrawCallResult = createUnionType({
  name: 'WithdrawCallResult',
  types: () => [WithdrawCallSuccess] as const,
});
export const RestoreCallResult = createUnionType({
  name: 'RestoreCallResult',
  types: () => [RestoreCallSuccess] as const,
});

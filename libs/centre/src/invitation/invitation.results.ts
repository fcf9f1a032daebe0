import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { CentreSuccess } from '../centre/centre.results.js';

@ObjectType()
export class InviteToCentreSuccess extends CentreSuccess {}
@ObjectType()
export class ResendInvitationSuccess extends CentreSuccess {}
@ObjectType()
export class WithdrawInvitationSuccess extends CentreSuccess {}
@ObjectType()
export class AcceptInvitationSuccess extends CentreSuccess {}

@ObjectType({ description: 'The link is used up; nobody was told more than that.' })
export class DeclineInvitationSuccess {
  @Field(() => Boolean) done = true;
}

@ObjectType({ implements: () => Problem, description: 'An invitation to this address waits already; send that again.' })
export class InvitedAlready extends Problem {}

@ObjectType({
  implements: () => Problem,
  description: 'The link was used, taken back, or is older than 14 days: ask for a new one.',
})
export class InvitationEnded extends Problem {}

export const InviteToCentreResult = createUnionType({
  name: 'InviteToCentreResult',
  types: () => [InviteToCentreSuccess, InvitedAlready] as const,
});
export const ResendInvitationResult = createUnionType({
  name: 'ResendInvitationResult',
  types: () => [ResendInvitationSuccess] as const,
});
export const WithdrawInvitationResult = createUnionType({
  name: 'WithdrawInvitationResult',
  types: () => [WithdrawInvitationSuccess] as const,
});
export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  types: () => [AcceptInvitationSuccess, InvitationEnded] as const,
});
export const DeclineInvitationResult = createUnionType({
  name: 'DeclineInvitationResult',
  types: () => [DeclineInvitationSuccess, InvitationEnded] as const,
});

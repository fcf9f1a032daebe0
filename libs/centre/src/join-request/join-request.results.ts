import { createUnionType, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { CentreSuccess } from '../centre/centre.results.js';

@ObjectType()
export class AskToJoinSuccess extends CentreSuccess {}
@ObjectType()
export class WithdrawJoinSuccess extends CentreSuccess {}
@ObjectType()
export class DecideJoinSuccess extends CentreSuccess {}

@ObjectType({ implements: () => Problem, description: 'The viewer speaks for the centre already.' })
export class InAlready extends Problem {}

export const AskToJoinResult = createUnionType({
  name: 'AskToJoinResult',
  types: () => [AskToJoinSuccess, InAlready] as const,
});
export const WithdrawJoinResult = createUnionType({
  name: 'WithdrawJoinResult',
  types: () => [WithdrawJoinSuccess] as const,
});
export const DecideJoinResult = createUnionType({
  name: 'DecideJoinResult',
  types: () => [DecideJoinSuccess] as const,
});

import { createUnionType, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { CentreSuccess } from '../centre/centre.results.js';

@ObjectType()
export class ChangeSeatSuccess extends CentreSuccess {}
@ObjectType()
export class RemoveSeatSuccess extends CentreSuccess {}
@ObjectType()
export class LeaveCentreSuccess extends CentreSuccess {}

@ObjectType({
  implements: () => Problem,
  description: 'Nobody else represents the centre: give it into other hands first, or say that it is left to itself.',
})
export class LastRepresentative extends Problem {}

export const ChangeSeatResult = createUnionType({
  name: 'ChangeSeatResult',
  types: () => [ChangeSeatSuccess, LastRepresentative] as const,
});
export const RemoveSeatResult = createUnionType({
  name: 'RemoveSeatResult',
  types: () => [RemoveSeatSuccess, LastRepresentative] as const,
});
export const LeaveCentreResult = createUnionType({
  name: 'LeaveCentreResult',
  types: () => [LeaveCentreSuccess, LastRepresentative] as const,
});

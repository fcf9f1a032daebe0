import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type Centre, CentreView } from './centre.view.js';

/** What acts on a centre give: the centre as it is now. */
@ObjectType({ isAbstract: true })
export class CentreSuccess {
  @Field(() => CentreView) centre!: Centre;
  constructor(centre: Centre) {
    this.centre = centre;
  }
}

@ObjectType()
export class RegisterCentreSuccess extends CentreSuccess {}
@ObjectType()
export class EditCentreSuccess extends CentreSuccess {}

export const RegisterCentreResult = createUnionType({
  name: 'RegisterCentreResult',
  types: () => [RegisterCentreSuccess] as const,
});
export const EditCentreResult = createUnionType({
  name: 'EditCentreResult',
  types: () => [EditCentreSuccess] as const,
});

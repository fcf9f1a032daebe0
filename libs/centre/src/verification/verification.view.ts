import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { type Person, PersonView } from '@guildhall/identity';
import { CentreSuccess } from '../centre/centre.results.js';
import { VerificationWay } from './verification.way.js';

@ObjectType('CentreVerification', { description: 'That a moderator found a centre to be what it says.' })
export class VerificationView {
  @Field(() => Date) at!: Date;
  @Field(() => PersonView, { nullable: true, description: 'Who looked.' }) by!: Person | null;
  @Field(() => [VerificationWay], { description: 'At what.' }) ways!: VerificationWay[];
  @Field(() => String, { nullable: true, description: 'What was found; for its people and moderators.' })
  note!: string | null;
}

@ObjectType('CentreRefusal', {
  description: 'Why a centre could not be verified, or is not any more; for its people and moderators.',
})
export class RefusalView {
  @Field(() => Date) at!: Date;
  @Field(() => String) note!: string;
}

@ObjectType()
export class VerifyCentreSuccess extends CentreSuccess {}
@ObjectType()
export class RefuseCentreSuccess extends CentreSuccess {}
@ObjectType()
export class AskToVerifySuccess extends CentreSuccess {}

export const VerifyCentreResult = createUnionType({
  name: 'VerifyCentreResult',
  types: () => [VerifyCentreSuccess] as const,
});
export const RefuseCentreResult = createUnionType({
  name: 'RefuseCentreResult',
  types: () => [RefuseCentreSuccess] as const,
});
export const AskToVerifyResult = createUnionType({
  name: 'AskToVerifyResult',
  types: () => [AskToVerifySuccess] as const,
});

import { ArgsType, createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { connectionOf, Problem, tell } from '@guildhall/kernel';
import { Text } from '@guildhall/text';
import { IsBoolean, IsUUID } from 'class-validator';
import { type Person, PersonView } from '../person/person.view.js';

export interface Claim {
  readonly id: string;
  readonly placeholder: Person;
  readonly claimant: Person;
  readonly source: string;
  readonly words: string;
  readonly claimedAt: Date;
}

@ObjectType('Claim', { description: 'Somebody says that an imported author is them. Admins read and decide it.' })
export class ClaimView {
  @Field(() => ID) id!: string;
  @Field(() => PersonView, { description: 'The imported author.' }) placeholder!: Person;
  @Field(() => PersonView, { description: 'The member who says so.' }) claimant!: Person;
  @Field(() => String, { description: 'The name of the import the author came with.' }) source!: string;
  @Field(() => String, { description: 'How one can tell; plain text of 3 to 500 characters.' }) words!: string;
  @Field(() => Date) claimedAt!: Date;
}
export const ClaimConnection = connectionOf(ClaimView, 'Claim');

@ArgsType()
export class ClaimPersonArgs {
  @Field(() => ID, { description: 'The imported author.' })
  @IsUUID(undefined, { message: tell('id') })
  person!: string;

  @Field(() => String, { description: 'How an admin can tell that it is you: 3 to 500 characters.' })
  @Text({ min: 3, max: 500 })
  words!: string;
}

@InputType()
export class DecideClaimInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  claim!: string;

  @Field(() => Boolean)
  @IsBoolean({ message: tell('invalid') })
  accept!: boolean;

  @Field(() => String, { description: 'What the claimant reads, 3 to 500 characters.' })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@ObjectType({ description: 'The claim is made; asking twice makes one.' })
export class ClaimPersonSuccess {
  @Field(() => Boolean, { description: 'Whether it was decided at once, because the address proves it.' })
  accepted: boolean;

  constructor(accepted: boolean) {
    this.accepted = accepted;
  }
}

@ObjectType({ implements: () => [Problem], description: 'Somebody is this author already.' })
export class AlreadyClaimed extends Problem {}

@ObjectType({ description: 'It is decided: by you, or by a colleague who was quicker.' })
export class DecideClaimSuccess {
  @Field(() => Boolean, { description: 'The decision that stands.' }) accepted: boolean;

  constructor(accepted: boolean) {
    this.accepted = accepted;
  }
}

export const ClaimPersonResult = createUnionType({
  name: 'ClaimPersonResult',
  types: () => [ClaimPersonSuccess, AlreadyClaimed] as const,
});
export const DecideClaimResult = createUnionType({
  name: 'DecideClaimResult',
  types: () => [DecideClaimSuccess] as const,
});

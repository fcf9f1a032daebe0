import { ArgsType, createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { tell } from '@guildhall/kernel';
import { Text } from '@guildhall/text';
import { IsUUID } from 'class-validator';
import { type Person, PersonView } from '../person/person.view.js';

@ArgsType()
export class SuspensionArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  person!: string;

  @Field(() => String, { description: 'What the person is told, 3 to 500 characters.' })
  @Text({ min: 3, max: 500 })
  reason!: string;
}

@ObjectType()
export class SuspendPersonSuccess {
  @Field(() => PersonView) person!: Person;
  constructor(person: Person) {
    this.person = person;
  }
}

@ObjectType()
export class LiftSuspensionSuccess {
  @Field(() => PersonView) person!: Person;
  constructor(person: Person) {
    this.person = person;
  }
}

export const SuspendPersonResult = createUnionType({
  name: 'SuspendPersonResult',
  types: () => [SuspendPersonSuccess] as const,
});
export const LiftSuspensionResult = createUnionType({
  name: 'LiftSuspensionResult',
  types: () => [LiftSuspensionSuccess] as const,
});

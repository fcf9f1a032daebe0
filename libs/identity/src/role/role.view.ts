import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Problem, type Role as RoleName, roles, tell } from '@guildhall/kernel';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type Person, PersonView, Role } from '../person/person.view.js';

@InputType({ description: 'A role and who has it or is to have it.' })
export class RoleInput {
  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  person!: string;

  @Field(() => Role, { description: 'Not MEMBER, which everybody is.' })
  @IsIn(roles.slice(1), { message: tell('choice') })
  role!: RoleName;

  @Field(() => String, {
    nullable: true,
    description: 'The slug of the one theme it holds in, for moderators alone; null for everywhere.',
  })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string | null;
}

@ObjectType()
export class RoleSuccess {
  @Field(() => PersonView) person!: Person;
  constructor(person: Person) {
    this.person = person;
  }
}

@ObjectType({ implements: () => Problem, description: 'Without this admin nobody could give roles any more.' })
export class LastAdmin extends Problem {}

export const RoleResult = createUnionType({ name: 'RoleResult', types: () => [RoleSuccess, LastAdmin] as const });

import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type Grant, Language } from '@guildhall/kernel';

/** The public side of a person, as lists read it together with what the person wrote. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** These four are missing where a list read its people in short; their fields read them when asked. */
  readonly languages?: readonly string[];
  readonly about?: string;
  readonly workplace?: string;
  /** Times come as text when the person was read as JSON. */
  readonly joinedAt?: Date | string;
  readonly suspendedAt: Date | string | null;
  readonly roles: readonly Grant[];
}

export const Role = {
  MEMBER: 'member',
  MODERATOR: 'moderator',
  HOST: 'host',
  EDITOR: 'editor',
  ADMIN: 'admin',
} as const;
registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody may do beyond reading.',
  valuesMap: {
    MEMBER: { description: 'Asks, replies and votes: everybody who signed up, without a grant.' },
    MODERATOR: { description: 'Hides and restores, marks answers; with all themes also suspends people.' },
    HOST: { description: 'Leads webinars.' },
    EDITOR: { description: 'Keeps the knowledge packages.' },
    ADMIN: { description: 'Gives and takes roles, and may do what every other role may.' },
  },
});

@ObjectType('RoleGrant', { description: 'A role somebody was given.' })
export class RoleGrantView {
  @Field(() => Role) role!: (typeof Role)[keyof typeof Role];
  @Field(() => String, { nullable: true, description: 'The slug of the one theme it holds in; null for everywhere.' })
  theme!: string | null;
}

@ObjectType('PersonAbilities', { description: 'What the viewer may do with this person.' })
export class PersonAbilitiesView {
  @Field(() => Boolean) grantRoles!: boolean;
  @Field(() => Boolean, { description: 'Suspend them, or lift their suspension.' }) suspend!: boolean;
}

@ObjectType('Person', { description: 'A member of the community, as everybody may see them.' })
export class PersonView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The name they chose, 2 to 80 characters.' }) name!: string;
  @Field(() => String, { description: 'Where they work: ISO 3166-1 alpha-2.' }) country!: string;
  @Field(() => [String], { description: 'The languages they write in, best first: BCP 47, 1 to 8.' })
  languages!: string[];
  @Field(() => String, { description: 'What they say of themselves, plain text of at most 2,000 characters.' })
  about!: string;
  @Field(() => String, { description: 'The organisation they work at, in their own words: at most 120 characters.' })
  workplace!: string;
  @Field(() => Date) joinedAt!: Date;
  @Field(() => [RoleGrantView], { description: 'Their roles; empty for a plain member.' }) roles!: RoleGrantView[];
  @Field(() => Boolean, {
    description:
      'Whether the viewer is shown no more than name, country and since when: the person wants it so. What they wrote ' +
      'in public stays public.',
  })
  isReserved!: boolean;
  @Field(() => Date, {
    nullable: true,
    description: 'Since when they are suspended; null when they are not, or when the viewer may not know.',
  })
  suspendedAt!: Date | null;
  @Field(() => PersonAbilitiesView) viewerCan!: PersonAbilitiesView;
}

/** What only the person themself may see. */
export interface Viewer {
  readonly person: Person;
  readonly email: string;
  readonly interfaceLanguage: Language;
}

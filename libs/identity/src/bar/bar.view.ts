import { ArgsType, createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, tell } from '@guildhall/kernel';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { type Person, PersonView } from '../person/person.view.js';

export enum BarKind {
  MUTE = 'MUTE',
  BLOCK = 'BLOCK',
}
registerEnumType(BarKind, {
  name: 'BarKind',
  description: 'How somebody is kept away. Nobody but who chose it is ever told.',
  valuesMap: {
    MUTE: {
      description: 'What they write is left out of lists and folded in threads, and causes no notices or mails.',
    },
    BLOCK: {
      description:
        'The same; and they can neither mention nor follow the one who blocked them, nor ask them for an answer, and ' +
        'see little of their profile. Moderators on duty are not kept away.',
    },
  },
});

/** Somebody kept away, as its row holds it. */
export interface Bar {
  readonly person: Person;
  readonly kind: BarKind;
  readonly createdAt: Date;
  readonly createdKey: string;
}

@ObjectType('Bar', { description: 'Somebody the viewer muted or blocked; seen by them alone.' })
export class BarView {
  @Field(() => PersonView) person!: Person;
  @Field(() => BarKind) kind!: BarKind;
  @Field(() => Date) createdAt!: Date;
}
export const BarConnection = connectionOf(BarView, 'Bar');

@ArgsType()
export class BarPersonArgs {
  @Field(() => ID)
  @IsUUID(undefined, { message: tell('id') })
  person!: string;

  @Field(() => BarKind, { nullable: true, description: 'Neither muted nor blocked without it.' })
  @IsOptional()
  @IsEnum(BarKind)
  kind?: BarKind;
}

@ObjectType()
export class BarPersonSuccess {
  @Field(() => BarKind, { nullable: true }) kind!: BarKind | null;
  constructor(kind: BarKind | null) {
    this.kind = kind;
  }
}
export const BarPersonResult = createUnionType({ name: 'BarPersonResult', types: () => [BarPersonSuccess] as const });

import { ArgsType, createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, Matches } from 'class-validator';
import { connectionOf, tell } from '@guildhall/kernel';
import { FollowLevel } from '../reading/reading.view.js';

export enum FollowTarget {
  THREAD = 'THREAD',
  THEME = 'THEME',
  TAG = 'TAG',
  PERSON = 'PERSON',
}
registerEnumType(FollowTarget, { name: 'FollowTarget', description: 'What can be followed or muted.' });

/** A follow as its row holds it. */
export interface Follow {
  readonly targetType: FollowTarget;
  readonly targetId: string;
  readonly level: FollowLevel;
  readonly chosenAt: Date;
  readonly chosenKey: string;
}

@ObjectType('Follow', { description: 'Something the viewer follows or muted; seen by them alone.' })
export class FollowView {
  @Field(() => FollowTarget) targetType!: FollowTarget;
  @Field(() => ID, { description: 'The id of the thread or person, the slug of the theme or tag.' }) targetId!: string;
  @Field(() => FollowLevel) level!: FollowLevel;
  @Field(() => Date) chosenAt!: Date;
}
export const FollowConnection = connectionOf(FollowView, 'Follow');

@ArgsType()
export class FollowArgs {
  @Field(() => FollowTarget)
  @IsEnum(FollowTarget)
  type!: FollowTarget;

  @Field(() => ID, { description: 'The id of a thread or person, the slug of a theme or tag.' })
  @Matches(/^[\p{L}\p{N}-]{1,60}$/u, { message: tell('id') })
  id!: string;

  @Field(() => FollowLevel, { nullable: true, description: 'Neither followed nor muted without it.' })
  @IsOptional()
  @IsEnum(FollowLevel)
  level?: FollowLevel;
}

@ObjectType()
export class FollowSuccess {
  @Field(() => FollowLevel, { nullable: true }) level!: FollowLevel | null;
  constructor(level: FollowLevel | null) {
    this.level = level;
  }
}
export const FollowResult = createUnionType({ name: 'FollowResult', types: () => [FollowSuccess] as const });

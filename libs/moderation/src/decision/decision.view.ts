import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '@guildhall/kernel';
import type { TargetType } from '@guildhall/database';

export const TargetTypes = { THREAD: 'THREAD', POST: 'POST' } as const satisfies Record<TargetType, TargetType>;
registerEnumType(TargetTypes, { name: 'TargetType', description: 'What moderators can hide and restore.' });

@ObjectType('Decision', {
  description:
    'What a moderator did and why. Decisions are only ever added; moderators of the theme and moderators everywhere read them.',
})
export class DecisionView {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '`hide` or `restore`.' }) act!: string;
  @Field(() => TargetTypes, { description: 'The kind of thing it is about.' }) targetType!: TargetType;
  @Field(() => ID, { description: 'The id of the thing it is about.' }) targetId!: string;
  @Field(() => String, { description: 'Where that thing is, as a path of the web client.' }) path!: string;
  @Field(() => String, { description: 'The reason given, plain text of 3 to 500 characters; its author is told.' })
  reason!: string;
  @Field(() => Date, { description: 'When it was made.' }) madeAt!: Date;

  /** Who made it; the apps resolve it to a person. */
  actorId!: string;
}

export const DecisionConnection = connectionOf(DecisionView, 'Decision');

@ObjectType({ description: 'It is hidden now: by you, or by a colleague who was quicker.' })
export class HideSuccess {
  @Field(() => DecisionView, { description: 'The decision that stands.' }) decision: DecisionView;

  constructor(decision: DecisionView) {
    this.decision = decision;
  }
}

@ObjectType({ description: 'It is to be seen again: by your act, or by that of a colleague who was quicker.' })
export class RestoreSuccess {
  @Field(() => DecisionView, { description: 'The decision that stands.' }) decision: DecisionView;

  constructor(decision: DecisionView) {
    this.decision = decision;
  }
}

export const HideResult = createUnionType({ name: 'HideResult', types: () => [HideSuccess] as const });
export const RestoreResult = createUnionType({ name: 'RestoreResult', types: () => [RestoreSuccess] as const });

import { createUnionType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf, Problem } from '@guildhall/kernel';
import type { TargetType } from '@guildhall/database';

export const TargetTypes = {
  THREAD: 'THREAD',
  POST: 'POST',
  PERSON: 'PERSON',
  LIVE_QUESTION: 'LIVE_QUESTION',
  INTEREST: 'INTEREST',
  CENTRE: 'CENTRE',
  PARTNER_POST: 'PARTNER_POST',
} as const satisfies Record<TargetType, TargetType>;
registerEnumType(TargetTypes, {
  name: 'TargetType',
  description:
    'What people report and moderators act on; to hide a PERSON is to suspend the account, to hide an INTEREST (the copy a party made of it) is to end it.',
});

@ObjectType('Decision', {
  description:
    'What a moderator did and why. Decisions are only ever added; moderators of the theme and moderators everywhere read them.',
})
export class DecisionView {
  @Field(() => ID) id!: string;
  @Field(() => String, {
    description:
      'What was done: `hide`, `delete`, `restore`, `approve`, `keep`, `suspend`, `lift`, `uphold`, `overturn`, `undo`, an act on a thread such as `pin`, `lock`, `move`, `merge`, or one on a centre: `verify`, `refuse`, `unverify`, `merge`.',
  })
  act!: string;
  @Field(() => TargetTypes, { description: 'The kind of thing it is about.' }) targetType!: TargetType;
  @Field(() => ID, { description: 'The id of the thing it is about.' }) targetId!: string;
  @Field(() => String, { description: 'Where that thing is, as a path of the web client.' }) path!: string;
  @Field(() => String, {
    description: 'The reason given, plain text of up to 500 characters; empty where the act needs none.',
  })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'The slug of the theme it was made in.' }) theme!: string | null;
  @Field(() => Date, { description: 'When it was made.' }) madeAt!: Date;

  @Field(() => ID, { nullable: true, description: 'For an `undo`: the decision it took back.' }) undoes!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was undone.' }) undoneAt!: Date | null;
  @Field(() => Boolean, {
    description: 'Whether `undoDecision` can be tried: it changed something, is no undo itself and not undone yet.',
  })
  canUndo!: boolean;

  /** Who made it, and who undid it; the apps resolve them to people. */
  actorId!: string;
  undoneById!: string | null;
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

@ObjectType({ description: 'It is deleted now: moderators alone see it, and can restore it.' })
export class DeleteSuccess {
  @Field(() => DecisionView, { description: 'The decision that stands.' }) decision: DecisionView;

  constructor(decision: DecisionView) {
    this.decision = decision;
  }
}

@ObjectType({ description: 'It is undone: by you, or by a colleague who was quicker.' })
export class UndoSuccess {
  @Field(() => DecisionView, { description: 'The `undo` that stands.' }) decision: DecisionView;

  constructor(decision: DecisionView) {
    this.decision = decision;
  }
}

@ObjectType({ implements: () => Problem, description: 'Something later built on the act; nothing was changed.' })
export class LaterActs extends Problem {
  @Field(() => DecisionView, { nullable: true, description: 'The latest act about the same thing, if it was one.' })
  later: DecisionView | null;

  constructor(message: string, later: DecisionView | null) {
    super(message);
    this.later = later;
  }
}

export const DeleteResult = createUnionType({ name: 'DeleteResult', types: () => [DeleteSuccess] as const });
export const UndoResult = createUnionType({ name: 'UndoResult', types: () => [UndoSuccess, LaterActs] as const });

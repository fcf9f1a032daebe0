import { createUnionType, ObjectType } from '@nestjs/graphql';
import { QuestionSuccess } from '../question/question.results.js';
import { DecidedMeanwhile, NothingToUndo, SameQuestion, ThreadAnswered } from './fate.problems.js';

@ObjectType()
export class DecideQuestionSuccess extends QuestionSuccess {}
@ObjectType()
export class LetQuestionThroughSuccess extends QuestionSuccess {}
@ObjectType()
export class MergeQuestionSuccess extends QuestionSuccess {}
@ObjectType()
export class MoveQuestionSuccess extends QuestionSuccess {}
@ObjectType()
export class UndoQuestionSuccess extends QuestionSuccess {}

export const DecideQuestionResult = createUnionType({
  name: 'DecideQuestionResult',
  types: () => [DecideQuestionSuccess, DecidedMeanwhile] as const,
});
export const LetQuestionThroughResult = createUnionType({
  name: 'LetQuestionThroughResult',
  types: () => [LetQuestionThroughSuccess] as const,
});
export const MergeQuestionResult = createUnionType({
  name: 'MergeQuestionResult',
  types: () => [MergeQuestionSuccess, DecidedMeanwhile, SameQuestion] as const,
});
export const MoveQuestionResult = createUnionType({
  name: 'MoveQuestionResult',
  types: () => [MoveQuestionSuccess, DecidedMeanwhile] as const,
});
export const UndoQuestionResult = createUnionType({
  name: 'UndoQuestionResult',
  types: () => [UndoQuestionSuccess, NothingToUndo, ThreadAnswered] as const,
});

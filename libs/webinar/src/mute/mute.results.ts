import { createUnionType, ObjectType } from '@nestjs/graphql';
import { QuestionSuccess } from '../question/question.results.js';

@ObjectType()
export class MuteAskerSuccess extends QuestionSuccess {}
@ObjectType()
export class UnmuteAskerSuccess extends QuestionSuccess {}

export const MuteAskerResult = createUnionType({ name: 'MuteAskerResult', types: () => [MuteAskerSuccess] as const });
export const UnmuteAskerResult = createUnionType({
  name: 'UnmuteAskerResult',
  types: () => [UnmuteAskerSuccess] as const,
});

import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from '@guildhall/kernel';
import { WebinarSuccess } from '../webinar/webinar.results.js';

@ObjectType()
export class SaveClosingSuccess extends WebinarSuccess {}
@ObjectType()
export class CloseWebinarSuccess extends WebinarSuccess {}
@ObjectType()
export class ReopenWebinarSuccess extends WebinarSuccess {}

@ObjectType({ implements: () => Problem, description: 'Some questions have no fate yet, so it stays open.' })
export class QuestionsWait extends Problem {
  @Field(() => Int, { description: 'How many need a fate.' }) waiting!: number;
  @Field(() => Int, { description: 'Those of them that wait to be let through.' }) held!: number;
  constructor(message: string, waiting: number, held: number) {
    super(message);
    Object.assign(this, { waiting, held });
  }
}
@ObjectType({ implements: () => Problem, description: 'Input is still taken; closing has to be confirmed.' })
export class InputStillTaken extends Problem {
  @Field(() => Date) until!: Date;
  constructor(message: string, until: Date) {
    super(message);
    this.until = until;
  }
}
@ObjectType({ implements: () => Problem, description: 'It has not ended yet.' })
export class WebinarNotOver extends Problem {}

export const SaveClosingResult = createUnionType({
  name: 'SaveClosingResult',
  types: () => [SaveClosingSuccess] as const,
});
export const CloseWebinarResult = createUnionType({
  name: 'CloseWebinarResult',
  types: () => [CloseWebinarSuccess, QuestionsWait, InputStillTaken, WebinarNotOver] as const,
});
export const ReopenWebinarResult = createUnionType({
  name: 'ReopenWebinarResult',
  types: () => [ReopenWebinarSuccess] as const,
});

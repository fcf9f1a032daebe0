import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { type Webinar } from '../webinar/webinar.view.js';
import { WebinarSuccess } from '../webinar/webinar.results.js';

@ObjectType({ isAbstract: true })
class ManyDecided extends WebinarSuccess {
  @Field(() => Int, { description: 'How many got the fate.' }) count!: number;
  constructor(webinar: Webinar, count: number) {
    super(webinar);
    this.count = count;
  }
}

@ObjectType()
export class DecideQuestionsSuccess extends ManyDecided {}
@ObjectType()
export class MoveQuestionsSuccess extends ManyDecided {}

export const DecideQuestionsResult = createUnionType({
  name: 'DecideQuestionsResult',
  types: () => [DecideQuestionsSuccess] as const,
});
export const MoveQuestionsResult = createUnionType({
  name: 'MoveQuestionsResult',
  types: () => [MoveQuestionsSuccess] as const,
});

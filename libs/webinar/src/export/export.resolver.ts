import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, type Page, PageArgs } from '@guildhall/kernel';
import { QuestionFate } from '../question/question.input.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { ExportQueries } from './export.queries.js';
import { type ExportedQuestion, ExportedQuestionConnection, ExportedQuestionView } from './export.view.js';

@Resolver(() => WebinarView)
export class ExportResolver {
  constructor(private readonly queries: ExportQueries) {}

  @ResolveField(() => ExportedQuestionConnection, {
    description:
      'Its questions under pseudonyms, in the order they were asked: what everybody may see, and all of them for those who run it.',
  })
  exportedQuestions(
    @Parent() webinar: Webinar,
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
  ): Promise<Page<ExportedQuestion>> {
    return this.queries.questions(actor, webinar, page);
  }
}

@Resolver(() => ExportedQuestionView)
export class ExportedQuestionResolver {
  @ResolveField() fate(@Parent() { fate }: ExportedQuestion): QuestionFate {
    return fate.toUpperCase() as QuestionFate;
  }
}

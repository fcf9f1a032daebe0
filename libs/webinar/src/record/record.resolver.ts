import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentExchange, type Exchange, loaderIn } from '@guildhall/kernel';
import { QuestionFate } from '../question/question.input.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { RecordQueries } from './record.queries.js';
import { type FateCount, FateCountView, type WebinarRecord, WebinarRecordView } from './record.view.js';

@Resolver(() => WebinarView)
export class RecordResolver {
  constructor(private readonly queries: RecordQueries) {}

  @ResolveField(() => WebinarRecordView, { description: 'What became of it, in numbers.' })
  async record(@Parent() { id }: Webinar, @CurrentExchange() exchange: Exchange): Promise<WebinarRecord | undefined> {
    return loaderIn(exchange, RecordQueries, (ids) => this.queries.of(ids)).load(id);
  }
}

@Resolver(() => FateCountView)
export class FateCountResolver {
  @ResolveField() fate(@Parent() { fate }: FateCount): QuestionFate {
    return fate.toUpperCase() as QuestionFate;
  }
}

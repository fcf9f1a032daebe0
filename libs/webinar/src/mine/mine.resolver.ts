import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  loaderIn,
  type Page,
  PageArgs,
} from '@guildhall/kernel';
import { AttendeeLoader } from '../attendee/attendee.loader.js';
import { LiveQuestionView, type QuestionRow } from '../question/question.view.js';
import { type Webinar, WebinarConnection, WebinarView } from '../webinar/webinar.view.js';
import { MineQueries } from './mine.queries.js';

@Resolver(() => WebinarView)
export class MineResolver {
  constructor(
    private readonly queries: MineQueries,
    private readonly attendees: AttendeeLoader,
  ) {}

  @Query(() => WebinarConnection, {
    description: 'Webinars the viewer takes part in, by account or in this browser, the latest first.',
  })
  viewerWebinars(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Page<Webinar>> {
    return this.queries.webinars(actor, page);
  }

  @ResolveField(() => [LiveQuestionView], {
    description: 'Questions of others that the viewer voted for here, at most 50, most votes first.',
  })
  async viewerVotedQuestions(@Parent() { id }: Webinar, @CurrentExchange() exchange: Exchange): Promise<QuestionRow[]> {
    const attendee = await this.attendees.of(exchange, id);
    if (!attendee) return [];
    const loader = loaderIn(exchange, MineQueries, (ids) => this.queries.voted(ids));
    return (await loader.load(attendee.id)) ?? [];
  }
}

import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  orProblem,
} from '@guildhall/kernel';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import { type Webinar, WebinarView } from '../webinar/webinar.view.js';
import { CloseWebinarInput, SaveClosingInput } from './closing.input.js';
import { ClosingQueries } from './closing.queries.js';
import {
  CloseWebinarResult,
  CloseWebinarSuccess,
  ReopenWebinarResult,
  ReopenWebinarSuccess,
  SaveClosingResult,
  SaveClosingSuccess,
} from './closing.results.js';
import { ClosingService } from './closing.service.js';
import { type Closing, MaterialLinkView, WebinarClosingView, WebinarSummaryView } from './closing.view.js';

/** What hosts say at the end of a webinar is for them alone until it is closed. */
const shows = ({ closedAt, viewerCan }: Webinar): boolean => closedAt !== null || viewerCan.host;

@Resolver(() => WebinarView)
export class ClosingResolver {
  constructor(
    private readonly service: ClosingService,
    private readonly queries: ClosingQueries,
    private readonly webinars: WebinarQueries,
  ) {}

  @Mutation(() => SaveClosingResult, {
    description: 'Keeps the summary and the links that are shown once it is closed. For its hosts.',
  })
  async saveClosing(@CurrentActor() actor: Actor, @Args('input') input: SaveClosingInput) {
    return new SaveClosingSuccess(await this.webinars.require(actor, await this.service.save(actor, input)));
  }

  @Mutation(() => CloseWebinarResult, {
    description:
      'Closes a webinar that has ended, once every question has its fate, and writes one mail to each attendee who asked or registered. For its hosts.',
  })
  closeWebinar(@CurrentActor() actor: Actor, @Args('input') input: CloseWebinarInput) {
    return orProblem(
      async () => new CloseWebinarSuccess(await this.webinars.require(actor, await this.service.close(actor, input))),
    );
  }

  @Mutation(() => ReopenWebinarResult, {
    description: 'Takes the closing back. Whoever was written to is not written to again. For its hosts.',
  })
  async reopenWebinar(@CurrentActor() actor: Actor, @Args('webinar', { type: () => ID }, IdPipe) id: string) {
    return new ReopenWebinarSuccess(await this.webinars.require(actor, await this.service.reopen(actor, id)));
  }

  @ResolveField(() => WebinarSummaryView, {
    nullable: true,
    description: 'What the hosts say it came to; for everybody once it is closed.',
  })
  async summary(@Parent() webinar: Webinar, @CurrentExchange() exchange: Exchange): Promise<WebinarSummaryView | null> {
    const closing = shows(webinar) ? await this.read(exchange, webinar.id) : undefined;
    if (!closing?.summaryMarkdown) return null;
    return { markdown: closing.summaryMarkdown, html: closing.summaryHtml, language: webinar.language };
  }

  @ResolveField(() => String, { nullable: true, description: 'The https address of the recording; once it is closed.' })
  async recordingUrl(@Parent() webinar: Webinar, @CurrentExchange() exchange: Exchange): Promise<string | null> {
    return shows(webinar) ? ((await this.read(exchange, webinar.id))?.recordingUrl ?? null) : null;
  }

  @ResolveField(() => [MaterialLinkView], { description: 'Links to material, at most ten; once it is closed.' })
  async materials(
    @Parent() webinar: Webinar,
    @CurrentExchange() exchange: Exchange,
  ): Promise<readonly MaterialLinkView[]> {
    return shows(webinar) ? ((await this.read(exchange, webinar.id))?.materials ?? []) : [];
  }

  @ResolveField(() => WebinarClosingView, {
    nullable: true,
    description: 'How far its closing has come. For its hosts.',
  })
  async closing(
    @Parent() webinar: Webinar,
    @CurrentActor() actor: Actor,
    @CurrentExchange() exchange: Exchange,
  ): Promise<WebinarClosingView | null> {
    const closing = webinar.viewerCan.host ? await this.read(exchange, webinar.id) : undefined;
    if (!closing) return null;
    const { waiting, held, recipients, summaryMarkdown, savedAt } = closing;
    return {
      waiting,
      held,
      recipients,
      summary: summaryMarkdown,
      savedAt,
      draft: await this.queries.draft(actor, webinar),
    };
  }

  private read(exchange: Exchange, id: string): Promise<Closing | undefined> {
    return loaderIn(exchange, ClosingQueries, (ids) => this.queries.of(ids)).load(id);
  }
}

import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  loaderIn,
  PageArgs,
  type Page,
} from '@guildhall/kernel';
import { requirePerson, speaksFor } from '@guildhall/kernel';
import { Limits } from '@guildhall/database';
import { type Centre, CentreQueries, CentreView } from '@guildhall/centre';
import { PartnerPostQueries } from '../post/post.queries.js';
import { type PartnerPost, PartnerPostView } from '../post/post.view.js';
import { isListed, strengthOf } from './match.score.js';
import { MatchNaming } from './match.names.js';
import { MatchQueries } from './match.queries.js';
import { type Match, MatchConnection, MatchView } from './match.view.js';
import { clause, summary } from './match.words.js';

const idOf = ({ post, centre }: Match['side']): string => (post === null ? `centre-${centre}` : `post-${post}`);

@Resolver(() => MatchView)
export class MatchResolver {
  constructor(
    private readonly posts: PartnerPostQueries,
    private readonly centres: CentreQueries,
    private readonly naming: MatchNaming,
    private readonly queries: MatchQueries,
    private readonly limits: Limits,
  ) {}

  @Query(() => MatchConnection, {
    description:
      'What fits the centres of the viewer and their latest open posts, the best first, a hundred at most. Refusals: UNAUTHENTICATED, RATE_LIMITED.',
    complexity: ({ childComplexity }) => 100 + 5 * childComplexity,
  })
  async viewerMatches(@CurrentActor() actor: Actor, @Args() listing: PageArgs): Promise<Page<Match>> {
    await this.limits.spend('matchesByPerson', requirePerson(actor));
    return this.queries.ofViewer(actor, listing);
  }

  @ResolveField() id(@Parent() { own, side }: Match): string {
    return `${idOf(own)}-${idOf(side)}`;
  }
  @ResolveField() partnerPost(@Parent() { side }: Match, @CurrentExchange() exchange: Exchange) {
    return this.post(side.post, exchange);
  }
  @ResolveField() centre(@Parent() { side }: Match, @CurrentExchange() exchange: Exchange) {
    return this.ofCentre(side.centre, exchange);
  }
  @ResolveField() ownPost(@Parent() { own }: Match, @CurrentExchange() exchange: Exchange) {
    return this.post(own.post, exchange);
  }
  @ResolveField() ownCentre(@Parent() { own }: Match, @CurrentExchange() exchange: Exchange) {
    return this.ofCentre(own.centre, exchange);
  }
  @ResolveField() score(@Parent() { fit }: Match): number {
    return fit.score;
  }
  @ResolveField() strength(@Parent() { fit }: Match): string | null {
    return isListed(fit) ? strengthOf(fit) : null;
  }
  @ResolveField() parts(@Parent() { fit }: Match) {
    return fit.parts;
  }
  @ResolveField() async summary(@Parent() match: Match, @CurrentActor() { language }: Actor): Promise<string> {
    return summary(match, language, await this.naming.names());
  }
  @ResolveField() reasons(@Parent() match: Match, @CurrentActor() actor: Actor) {
    return this.said(match, match.fit.reasons, actor);
  }
  @ResolveField() missing(@Parent() match: Match, @CurrentActor() actor: Actor) {
    return this.said(match, match.fit.lacks, actor);
  }
  @ResolveField() async conflict(@Parent() match: Match, @CurrentActor() actor: Actor) {
    return match.fit.conflict && (await this.said(match, [match.fit.conflict], actor))[0];
  }

  private async said<T extends Parameters<typeof clause>[0]>({ side }: Match, all: readonly T[], { language }: Actor) {
    const names = await this.naming.names();
    return all.map((one) => ({ ...one, text: clause(one, side.said, language, names) }));
  }

  private async post(id: string | null, exchange: Exchange): Promise<PartnerPost | null> {
    if (id === null) return null;
    const loader = loaderIn(exchange, MatchResolver, (ids, actor) => this.posts.some(actor, ids));
    return (await loader.load(id)) ?? null;
  }

  private async ofCentre(id: string, exchange: Exchange): Promise<Centre | null> {
    const loader = loaderIn(exchange, MatchQueries, (ids, actor) => this.centres.some(actor, ids));
    return (await loader.load(id)) ?? null;
  }
}

/** Matches of a post. */
@Resolver(() => PartnerPostView)
export class PostMatchesResolver {
  constructor(
    private readonly queries: MatchQueries,
    private readonly limits: Limits,
  ) {}

  @ResolveField(() => MatchConnection, {
    nullable: true,
    description:
      'The open posts and the centres that fit, the best first, a hundred at most, without what the viewer put aside. Null for whoever does not speak for its centre. Refusal: RATE_LIMITED.',
    complexity: ({ childComplexity }) => 50 + 5 * childComplexity,
  })
  async matches(@Parent() { id, centreId }: PartnerPost, @CurrentActor() actor: Actor, @Args() listing: PageArgs) {
    if (!speaksFor(actor, centreId)) return null;
    await this.limits.spend('matchesByPerson', requirePerson(actor));
    return this.queries.ofPost(actor, id, listing);
  }

  @ResolveField(() => [MatchView], {
    description: 'How well each of the viewer’s own centres fits the post, four at most; none for its own centre.',
    complexity: ({ childComplexity }) => 10 + 4 * childComplexity,
  })
  viewerFits(@Parent() { id }: PartnerPost, @CurrentActor() actor: Actor): Promise<Match[]> {
    return this.queries.fits(actor, id);
  }
}

/** Matches of a centre. */
@Resolver(() => CentreView)
export class CentreMatchesResolver {
  constructor(
    private readonly queries: MatchQueries,
    private readonly limits: Limits,
  ) {}

  @ResolveField(() => MatchConnection, {
    nullable: true,
    description:
      'The open posts that fit the centre, the best first, a hundred at most, without what the viewer put aside. Null for whoever does not speak for it. Refusal: RATE_LIMITED.',
    complexity: ({ childComplexity }) => 50 + 5 * childComplexity,
  })
  async matches(@Parent() { id }: Centre, @CurrentActor() actor: Actor, @Args() listing: PageArgs) {
    if (!speaksFor(actor, id)) return null;
    await this.limits.spend('matchesByPerson', requirePerson(actor));
    return this.queries.ofCentre(actor, id, listing);
  }
}

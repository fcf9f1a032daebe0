import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  clock,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  loaderIn,
  speaksFor,
} from '@guildhall/kernel';
import { type PartnerPost, PartnerPostView } from '../post/post.view.js';
import { InterestBar } from './interest.kinds.js';
import { InterestQueries } from './interest.queries.js';
import { type Interest, InterestCountsView, InterestView } from './interest.view.js';
import { barOfRow } from './post.bar.js';

const COUNTS = Symbol('counts of interests');
const SENT = Symbol('interests sent');

/** What a partner post has to say about interests, to its own centre and to those who sent one. */
@Resolver(() => PartnerPostView)
export class PostInterestsResolver {
  constructor(private readonly queries: InterestQueries) {}

  @ResolveField(() => InterestBar, { nullable: true, description: 'Why it takes no interests; null when it does.' })
  interestBar(@Parent() post: PartnerPost): InterestBar | null {
    return barOfRow(post, clock.now());
  }

  @ResolveField(() => [InterestView], {
    nullable: true,
    description: 'Interests it received, the short-listed first, without withdrawn ones. Null for all but its centre.',
  })
  interests(@Parent() { id, centreId }: PartnerPost, @CurrentActor() actor: Actor): Promise<Interest[]> | null {
    return speaksFor(actor, centreId) ? this.queries.received(actor, id) : null;
  }

  @ResolveField(() => InterestCountsView, { nullable: true, description: 'Null for all but its centre.' })
  async interestCounts(@Parent() { id, centreId }: PartnerPost, @CurrentExchange() exchange: Exchange) {
    if (!speaksFor(exchange.actor, centreId)) return null;
    return loaderIn(exchange, COUNTS, (ids, actor) => this.queries.counts(actor, ids)).load(id);
  }

  @ResolveField(() => [InterestView], { description: 'What the viewer’s centres sent, the latest first.' })
  async viewerInterests(@Parent() { id }: PartnerPost, @CurrentExchange() exchange: Exchange): Promise<Interest[]> {
    if ((exchange.actor.centres ?? []).length === 0) return [];
    return (await loaderIn(exchange, SENT, (ids, actor) => this.queries.sentTo(actor, ids)).load(id)) ?? [];
  }
}

import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  type Exchange,
  IdPipe,
  loaderIn,
  type Page,
} from '@guildhall/kernel';
import { CentreQueries } from '@guildhall/centre';
import { DraftPartnerPostInput, PartnerPostListArgs, SavePartnerPostInput } from './post.input.js';
import { PartnerPostQueries } from './post.queries.js';
import {
  DraftPartnerPostResult,
  DraftPartnerPostSuccess,
  OpenPartnerPostResult,
  OpenPartnerPostSuccess,
  SavePartnerPostResult,
  SavePartnerPostSuccess,
} from './post.results.js';
import { PartnerPostService } from './post.service.js';
import { type PartnerPost, PartnerPostConnection, PartnerPostView } from './post.view.js';

const postId = { type: () => ID } as const;

@Resolver(() => PartnerPostView)
export class PartnerPostResolver {
  constructor(
    private readonly queries: PartnerPostQueries,
    private readonly service: PartnerPostService,
    private readonly centres: CentreQueries,
  ) {}

  @Query(() => PartnerPostConnection, { description: 'Open partner posts, the latest first.' })
  partnerPosts(@CurrentActor() actor: Actor, @Args() listing: PartnerPostListArgs): Promise<Page<PartnerPost>> {
    return this.queries.list(actor, listing);
  }

  @Query(() => PartnerPostView, { description: 'One partner post. Refusal: NOT_FOUND.' })
  partnerPost(@CurrentActor() actor: Actor, @Args('id', postId, IdPipe) id: string): Promise<PartnerPost> {
    return this.queries.require(actor, id);
  }

  @Mutation(() => DraftPartnerPostResult, {
    description: 'Begins a post as a draft. For those who speak for the centre.',
  })
  async draftPartnerPost(@CurrentActor() actor: Actor, @Args('input') input: DraftPartnerPostInput) {
    return new DraftPartnerPostSuccess(await this.queries.require(actor, await this.service.draft(actor, input)));
  }

  @Mutation(() => SavePartnerPostResult, {
    description: 'Changes what a post says. For those who speak for its centre.',
  })
  async savePartnerPost(@CurrentActor() actor: Actor, @Args('input') input: SavePartnerPostInput) {
    return new SavePartnerPostSuccess(await this.queries.require(actor, await this.service.save(actor, input)));
  }

  @Mutation(() => OpenPartnerPostResult, {
    description: 'Shows a draft to everybody. For those who speak for its centre.',
  })
  async openPartnerPost(@CurrentActor() actor: Actor, @Args('partnerPost', postId, IdPipe) id: string) {
    return new OpenPartnerPostSuccess(await this.queries.require(actor, await this.service.open(actor, id)));
  }

  @ResolveField() centre(@Parent() { centreId }: PartnerPost, @CurrentExchange() exchange: Exchange) {
    return loaderIn(exchange, PartnerPostResolver, (ids, actor) => this.centres.some(actor, ids)).load(centreId);
  }
}

import { Args, ArgsType, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { type Actor, CurrentActor, CurrentExchange, type Exchange, tell } from '@guildhall/kernel';
import { TAG_SLUG } from '../tag/tag.slug.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { threadLoader } from '../thread/thread.resolver.js';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { FeedQueries } from './feed.queries.js';

@ArgsType()
class NewestArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 50.' })
  @IsInt()
  @Min(1, { message: 'first' })
  @Max(50, { message: 'first' })
  first: number = 20;

  @Field(() => String, { nullable: true, description: 'The slug of a theme.' })
  @IsOptional()
  @Matches(/^[a-z0-9-]{1,60}$/, { message: tell('theme') })
  theme?: string;

  @Field(() => String, { nullable: true, description: 'The slug of a tag.' })
  @IsOptional()
  @Matches(TAG_SLUG, { message: tell('id') })
  tag?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this person asked.' })
  @IsOptional()
  @IsUUID(undefined, { message: tell('id') })
  author?: string;
}

/** The newest questions, as feeds tell them. */
@Resolver()
export class FeedResolver {
  constructor(
    private readonly feeds: FeedQueries,
    private readonly threads: ThreadQueries,
  ) {}

  @Query(() => [ThreadView], { description: 'The newest questions the viewer may see, the newest first; for feeds.' })
  async newestThreads(
    @CurrentActor() actor: Actor,
    @CurrentExchange() exchange: Exchange,
    @Args() listing: NewestArgs,
  ): Promise<Thread[]> {
    const ids = await this.feeds.newest(actor, listing);
    const threads = await threadLoader(exchange, this.threads).loadMany(ids);
    return threads.filter((thread): thread is Thread => thread !== undefined && !(thread instanceof Error));
  }
}

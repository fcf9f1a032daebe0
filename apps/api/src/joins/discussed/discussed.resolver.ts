import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, CurrentActor, notFound, orProblem } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { type Thread, ThreadQueries, ThreadView } from '@guildhall/forum';
import { type PartnerPost, PartnerPostView } from '@guildhall/partnering';
import { ThreadPartnerPostArgs } from './discussed.input.js';
import {
  LinkPartnerPostResult,
  LinkPartnerPostSuccess,
  UnlinkPartnerPostResult,
  UnlinkPartnerPostSuccess,
} from './discussed.results.js';
import { DiscussedService } from './discussed.service.js';

/** Partner posts know nothing of threads; this gives those a post is discussed in. */
@Resolver(() => PartnerPostView)
export class DiscussedResolver {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadQueries,
    private readonly service: DiscussedService,
  ) {}

  @ResolveField(() => [ThreadView], {
    description:
      'The threads it is discussed in, as far as the viewer may see them, the last linked first; at most twenty.',
    complexity: ({ childComplexity }) => 20 + 5 * childComplexity,
  })
  async discussedIn(@Parent() { id, openedAt }: PartnerPost, @CurrentActor() actor: Actor): Promise<Thread[]> {
    if (openedAt === null) return [];
    const rows = await this.database.rows<{ id: string }>(sql`
      select coalesce(t.merged_into, t.id)::text as id from thread_partner_post l join thread t on t.id = l.thread_id
      where l.partner_post_id = ${id} and l.removed_at is null order by l.linked_at desc, t.id limit 20`);
    if (rows.length === 0) return [];
    const ids = [...new Set(rows.map((row) => row.id))];
    const found = await this.threads.byIds(actor, ids);
    return ids.flatMap((thread) => found.get(thread) ?? []);
  }

  @Mutation(() => LinkPartnerPostResult, {
    description:
      'Links a thread to an open partner post; shown on both. For the asker, moderators of the theme, and those who speak for the centre of the post. Refusals: NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED.',
  })
  async linkPartnerPost(@CurrentActor() actor: Actor, @Args() args: ThreadPartnerPostArgs) {
    const done = await orProblem(() => this.service.link(actor, args));
    return typeof done === 'string' ? new LinkPartnerPostSuccess(await this.require(actor, done)) : done;
  }

  @Mutation(() => UnlinkPartnerPostResult, {
    description:
      'Takes such a link off. What the asker or a moderator took off the centre does not put back. For the same people. Refusals: NOT_FOUND, UNAUTHENTICATED, FORBIDDEN, RATE_LIMITED.',
  })
  async unlinkPartnerPost(@CurrentActor() actor: Actor, @Args() args: ThreadPartnerPostArgs) {
    return new UnlinkPartnerPostSuccess(await this.require(actor, await this.service.unlink(actor, args)));
  }

  private async require(actor: Actor, id: string): Promise<Thread> {
    const thread = await this.threads.find(actor, id);
    if (!thread) throw notFound();
    return thread;
  }
}

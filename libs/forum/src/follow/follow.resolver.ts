import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CurrentExchange,
  cursorKeys,
  decodeCursor,
  type Exchange,
  loaderIn,
  type Page,
  PageArgs,
  pageOf,
  requirePerson,
} from '@guildhall/kernel';
import { Database, onePage, sql } from '@guildhall/database';
import { type Person, personJson, PersonView, ViewerView } from '@guildhall/identity';
import { ThemeQueries } from '../theme/theme.queries.js';
import { type Theme, ThemeView } from '../theme/theme.view.js';
import { ThreadQueries } from '../thread/thread.queries.js';
import { threadLoader } from '../thread/thread.resolver.js';
import { type Thread, ThreadView } from '../thread/thread.view.js';
import { FollowService } from './follow.service.js';
import {
  type Follow,
  FollowArgs,
  FollowConnection,
  FollowResult,
  FollowSuccess,
  FollowTarget,
  FollowView,
} from './follow.view.js';

const PEOPLE = Symbol('people');
const target = { type: /^(thread|theme|tag|person)$/, id: /^[\p{L}\p{N}-]{1,60}$/u };

@Resolver(() => FollowView)
export class FollowResolver {
  constructor(
    private readonly service: FollowService,
    private readonly threads: ThreadQueries,
    private readonly themes: ThemeQueries,
    private readonly database: Database,
  ) {}

  @Mutation(() => FollowResult, {
    description:
      'Follows or mutes something, or neither. Refusals: UNAUTHENTICATED, NOT_FOUND for hidden and missing alike, ' +
      'BAD_INPUT, RATE_LIMITED.',
  })
  async follow(@CurrentActor() actor: Actor, @Args() { type, id, level }: FollowArgs): Promise<FollowSuccess> {
    await this.service.choose(actor, type, id, level ?? null);
    return new FollowSuccess(level ?? null);
  }

  @ResolveField(() => ThreadView, { nullable: true, description: 'The thread; null when it is no longer visible.' })
  async thread(@Parent() { targetType, targetId }: Follow, @CurrentExchange() exchange: Exchange) {
    if (targetType !== FollowTarget.THREAD) return null;
    return ((await threadLoader(exchange, this.threads).load(targetId)) ?? null) as Thread | null;
  }

  @ResolveField(() => ThemeView, { nullable: true })
  theme(@Parent() { targetType, targetId }: Follow): Promise<Theme | null> | null {
    return targetType === FollowTarget.THEME ? this.themes.find(targetId) : null;
  }

  @ResolveField(() => PersonView, { nullable: true })
  async person(@Parent() { targetType, targetId }: Follow, @CurrentExchange() exchange: Exchange) {
    if (targetType !== FollowTarget.PERSON) return null;
    return (await loaderIn<Person>(exchange, PEOPLE, (ids) => this.people(ids)).load(targetId)) ?? null;
  }

  private async people(ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
    const rows = await this.database.rows<{ person: Person }>(
      sql`select ${personJson('p')} as person from person p where p.id = any(${ids}::uuid[])`,
    );
    return new Map(rows.map(({ person }) => [person.id, person]));
  }
}

/** What a person follows, for themselves alone. */
@Resolver(() => ViewerView)
export class ViewerFollowsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => FollowConnection, { description: 'What they follow and muted, the newest choice first.' })
  async follows(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<Follow>> {
    const from = decodeCursor(after, [cursorKeys.time, target.type, target.id]);
    const rows = await this.database.rows<Follow>(sql`
      select upper(target_type) as "targetType", target_id as "targetId", upper(level) as level, chosen_at as "chosenAt",
        chosen_at::text as "chosenKey"
      from follow where person_id = ${requirePerson(actor)}
        ${from ? sql`and (chosen_at, target_type, target_id) < (${from[0]}::timestamptz, ${from[1]}, ${from[2]})` : sql``}
      order by chosen_at desc, target_type desc, target_id desc ${onePage(first)}`);
    return pageOf(rows, first, after, (row) => [row.chosenKey, row.targetType.toLowerCase(), row.targetId]);
  }

  @ResolveField(() => Boolean, { description: 'Whether they follow by themselves what they ask and reply to.' })
  async followsOwn(@CurrentActor() actor: Actor): Promise<boolean> {
    const row = await this.database.one<{ follows: boolean }>(
      sql`select follows_own as follows from person where id = ${requirePerson(actor)}`,
    );
    return row?.follows ?? true;
  }
}

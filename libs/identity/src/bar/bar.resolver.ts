import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
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
import { personJson } from '../person/person.queries.js';
import { type Person, PersonView } from '../person/person.view.js';
import { ViewerView } from '../viewer/viewer.view.js';
import { BarService } from './bar.service.js';
import { type Bar, BarConnection, BarKind, BarPersonArgs, BarPersonResult, BarPersonSuccess } from './bar.view.js';

const KINDS = Symbol('kinds of bars');

/** Whether the viewer muted or blocked a person. */
@Resolver(() => PersonView)
export class BarResolver {
  constructor(
    private readonly service: BarService,
    private readonly database: Database,
  ) {}

  @Mutation(() => BarPersonResult, {
    description:
      'Mutes or blocks somebody, or neither. They are not told. Refusals: UNAUTHENTICATED, NOT_FOUND, BAD_INPUT for ' +
      'oneself and from 500 people on, RATE_LIMITED.',
  })
  async barPerson(@CurrentActor() actor: Actor, @Args() { person, kind }: BarPersonArgs): Promise<BarPersonSuccess> {
    await this.service.choose(actor, person, kind ?? null);
    return new BarPersonSuccess(kind ?? null);
  }

  @ResolveField(() => BarKind, {
    nullable: true,
    description: 'Whether the viewer muted or blocked them; null for neither and for guests.',
  })
  async viewerBar(@Parent() { id }: Person, @CurrentExchange() exchange: Exchange): Promise<BarKind | null> {
    if (!exchange.actor.muted.includes(id)) return null;
    return (await loaderIn(exchange, KINDS, (ids, actor) => this.kinds(actor, ids)).load(id)) ?? null;
  }

  private async kinds(actor: Actor, people: readonly string[]): Promise<ReadonlyMap<string, BarKind>> {
    const rows = await this.database.rows<{ id: string; kind: BarKind }>(sql`
      select other_id as id, upper(kind) as kind from person_bar
      where person_id = ${actor.personId} and other_id = any(${people}::uuid[])`);
    return new Map(rows.map(({ id, kind }) => [id, kind]));
  }
}

/** Whom a person keeps away, for themselves alone. */
@Resolver(() => ViewerView)
export class ViewerBarsResolver {
  constructor(private readonly database: Database) {}

  @ResolveField(() => BarConnection, { description: 'Whom they muted or blocked, the newest first.' })
  async bars(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<Bar>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.uuid]);
    const rows = await this.database.rows<Bar>(sql`
      select ${personJson('p')} as person, upper(b.kind) as kind, b.created_at as "createdAt",
        b.created_at::text as "createdKey"
      from person_bar b join person p on p.id = b.other_id where b.person_id = ${requirePerson(actor)}
        ${from ? sql`and (b.created_at, b.other_id) < (${from[0]}::timestamptz, ${from[1]}::uuid)` : sql``}
      order by b.created_at desc, b.other_id desc ${onePage(first)}`);
    return pageOf(rows, first, after, ({ createdKey, person }) => [createdKey, person.id]);
  }

  @ResolveField(() => [ID], { description: 'The ids of all whom they muted or blocked, at most 500.' })
  barredIds(@CurrentActor() { muted }: Actor): readonly string[] {
    return muted;
  }
}

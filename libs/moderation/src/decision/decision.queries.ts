import { Injectable } from '@nestjs/common';
import { cursorKeys, decodeCursor, pageOf, type Actor, type Page } from '@guildhall/kernel';
import { and, Database, onePage, raw, type Sql, sql, type TargetType, type Tx } from '@guildhall/database';
import type { DecisionListArgs } from './decision.input.js';
import { requireModerator, visible } from './decision.policy.js';
import { Targets } from './targets.js';
import type { DecisionView } from './decision.view.js';

type Row = Omit<DecisionView, 'path'>;

const columns = raw(`decision.id::text, decision.act, decision.target_type as "targetType",
  decision.target_id as "targetId", decision.reason, decision.theme, decision.actor_id as "actorId",
  decision.made_at as "madeAt", decision.undoes::text, undoing.made_at as "undoneAt", undoing.actor_id as "undoneById",
  decision.after is not null and decision.undoes is null and undoing.id is null
    and decision.act not in ('uphold', 'overturn') as "canUndo"`);
const selected = sql`select ${columns} from decision left join decision undoing on undoing.id = decision.undone_by where `;

/** A condition, as far as something was asked for. */
const given = <T>(value: T | null | undefined, condition: (value: T) => Sql): Sql | null =>
  value === null || value === undefined ? null : condition(value);

const wanted = ({ theme, act, actor, targetType, target, from, until }: DecisionListArgs): Sql =>
  and(
    given(theme, (slug) => sql`decision.theme = ${slug}`),
    given(act, (name) => sql`decision.act = ${name}`),
    given(actor, (person) => sql`decision.actor_id = ${person}::uuid`),
    given(targetType, (type) => sql`decision.target_type = ${type}`),
    given(target, (id) => sql`decision.target_id = ${id}`),
    given(from, (time) => sql`decision.made_at >= ${time}`),
    given(until, (time) => sql`decision.made_at < ${time}`),
  );

@Injectable()
export class DecisionQueries {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
  ) {}

  /** What was decided in the actor's themes, newest first. */
  async list(actor: Actor, listing: DecisionListArgs): Promise<Page<DecisionView>> {
    requireModerator(actor);
    const { first, after } = listing;
    const cursor = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<Row>(sql`${selected}
      ${and(visible(actor), wanted(listing), cursor && sql`decision.id < ${cursor[0]}::bigint`)}
      order by decision.id desc ${onePage(first)}`);
    return pageOf(rows.map(this.placed), first, after, ({ id }) => [id]);
  }

  async find(tx: Tx, id: string): Promise<DecisionView | null> {
    const row = await tx.one<Row>(sql`${selected} decision.id = ${id}::bigint`);
    return row && this.placed(row);
  }

  /** Decisions the actor took or was given: nobody is asked again whether they may read them. */
  async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, DecisionView>> {
    const rows = await this.database.rows<Row>(sql`${selected} decision.id = any(${ids}::bigint[])`);
    return new Map(rows.map((row) => [row.id, this.placed(row)]));
  }

  /** The latest decision about whether one thing is to be seen. */
  async latest(tx: Tx, type: TargetType, id: string): Promise<DecisionView | null> {
    const row = await tx.one<Row>(sql`${selected} decision.target_type = ${type} and decision.target_id = ${id}
      and decision.act in ('hide', 'delete', 'restore', 'approve', 'suspend', 'lift', 'overturn') order by decision.id desc limit 1`);
    return row && this.placed(row);
  }

  /** The latest act about a thing that came after another and stands, as far as the actor may read it. */
  async later(tx: Tx, actor: Actor, type: TargetType, target: string, id: string): Promise<DecisionView | null> {
    const row = await tx.one<Row>(sql`${selected} decision.target_type = ${type} and decision.target_id = ${target}
      and decision.id > ${id}::bigint and decision.undoes is null and decision.undone_by is null and ${visible(actor)}
      order by decision.id desc limit 1`);
    return row && this.placed(row);
  }

  private readonly placed = (row: Row): DecisionView => ({
    ...row,
    path: this.targets.path(row.targetType, row.targetId),
  });
}

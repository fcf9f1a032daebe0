import { Injectable } from '@nestjs/common';
import { cursorKeys, decodeCursor, pageOf, type Actor, type Page, type PageArgs } from '@guildhall/kernel';
import { and, Database, raw, sql, type TargetType, type Tx } from '@guildhall/database';
import { requireModerator, visible } from './decision.policy.js';
import { Targets } from './targets.js';
import type { DecisionView } from './decision.view.js';

type Row = Omit<DecisionView, 'path'>;

const columns = raw(`decision.id, decision.act, decision.target_type as "targetType", decision.target_id as "targetId",
  decision.reason, decision.actor_id as "actorId", decision.made_at as "madeAt"`);

@Injectable()
export class DecisionQueries {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
  ) {}

  /** What was decided in the actor's themes, newest first. */
  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<DecisionView>> {
    requireModerator(actor);
    const cursor = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<Row>(sql`select ${columns} from decision
      where ${and(visible(actor), cursor && sql`decision.id < ${cursor[0]}::bigint`)}
      order by decision.id desc limit ${first + 1}::int`);
    return pageOf(rows.map(this.placed), first, after, ({ id }) => [id]);
  }

  /** The latest decision about one thing. */
  async latest(tx: Tx, type: TargetType, id: string): Promise<DecisionView | null> {
    const row = await tx.one<Row>(sql`select ${columns} from decision
      where target_type = ${type} and target_id = ${id} order by decision.id desc limit 1`);
    return row && this.placed(row);
  }

  private readonly placed = (row: Row): DecisionView => ({
    ...row,
    path: this.targets.path(row.targetType, row.targetId),
  });
}

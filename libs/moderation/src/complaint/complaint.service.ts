import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, raw, type Sql, sql, type TargetType, type Tx } from '@guildhall/database';
import { Targets } from '../decision/targets.js';
import { openDuty } from '../duty/duty.opening.js';
import type { ComplainInput, ComplaintView, StatementView } from './statement.view.js';

interface Row extends Omit<StatementView, 'path' | 'complaint'> {
  readonly targetId: string;
  readonly theme: string | null;
  readonly decidedBy: string;
  readonly complaint:
    (Omit<ComplaintView, 'madeAt' | 'answeredAt'> & { madeAt: string; answeredAt: string | null }) | null;
}

const columns =
  raw(`d.id::text, d.act, d.target_type as "targetType", d.target_id as "targetId", d.theme, d.reason, d.ground,
  d.made_at as "madeAt", d.undone_by is not null as undone, d.actor_id as "decidedBy",
  (select json_build_object('words', c.words, 'madeAt', c.made_at, 'answeredAt', c.answered_at, 'upheld', c.upheld,
    'answer', c.answer) from complaint c where c.decision_id = d.id) as complaint,
  d.undone_by is null and d.made_at > now() - interval '6 months'
    and not exists (select from complaint c where c.decision_id = d.id) as "canComplain"`);

/** What whom a decision concerns may know of it and do against it. */
@Injectable()
export class ComplaintService {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
    private readonly limits: Limits,
  ) {}

  /** The latest decision against the actor about one thing. */
  statement(actor: Actor, type: TargetType, id: string): Promise<StatementView> {
    return this.require(this.database, actor, sql`d.target_type = ${type} and d.target_id = ${id}`).then(this.seen);
  }

  statementById(actor: Actor, id: string): Promise<StatementView> {
    return this.require(this.database, actor, sql`d.id = ${id}::bigint`).then(this.seen);
  }

  /** Puts a complaint before another moderator than the first; gives the id of the decision. */
  async complain(actor: Actor, { idempotencyKey, ...input }: ComplainInput): Promise<string> {
    const author = requirePerson(actor);
    await this.limits.spend('writesByPerson', author);
    return this.database.transaction((tx) =>
      once(tx, actor, 'complain', idempotencyKey, input, async () => {
        await tx.rows(sql`select from decision where id = ${input.decision}::bigint for update`);
        const decision = await this.require(tx, actor, sql`d.id = ${input.decision}::bigint`);
        if (!decision.canComplain) throw forbidden();
        const made = await tx.one<{ id: string }>(sql`insert into complaint (decision_id, author_id, words)
          values (${decision.id}, ${author}, ${input.words}) on conflict do nothing returning id::text`);
        if (!made) throw forbidden();
        const { targetType: type, targetId: id, theme, decidedBy } = decision;
        const thing = { type, id, theme, subjectId: author, barredId: decidedBy, details: { complaint: made.id } };
        await openDuty(tx, { kind: 'COMPLAINT', ...thing }, null);
        return decision.id;
      }),
    );
  }

  /** @throws NOT_FOUND for whom it does not concern. */
  private async require(reader: Pick<Tx, 'one'>, actor: Actor, which: Sql): Promise<Row> {
    const row = await reader.one<Row>(sql`select ${columns} from decision d
      where ${which} and d.about_id = ${requirePerson(actor)} and d.act in ('hide', 'delete', 'suspend')
      order by d.id desc limit 1`);
    if (!row) throw notFound();
    return row;
  }

  private readonly seen = ({ complaint, ...row }: Row): StatementView => ({
    ...row,
    path: this.targets.path(row.targetType, row.targetId),
    complaint: complaint && {
      ...complaint,
      madeAt: new Date(complaint.madeAt),
      answeredAt: complaint.answeredAt ? new Date(complaint.answeredAt) : null,
    },
  });
}

import { Injectable } from '@nestjs/common';
import {
  type Actor,
  cursorKeys,
  decodeCursor,
  type Language,
  moderatesSomewhere,
  type Page,
  pageOf,
} from '@guildhall/kernel';
import { and, Database, onePage, raw, type Sql, sql, type Tx } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import { Targets } from '../decision/targets.js';
import type { DutyListArgs } from './duty.input.js';
import { canDuty, type DutyFacts, visibleDuty } from './duty.policy.js';
import type { DutyKind, DutyView } from './duty.view.js';

/** For how long a moderator may take back how a duty ended. */
export const UNDO_HOURS = 24;

export type DutyRow = Omit<DutyView, 'path' | 'acts' | 'canUndo' | 'themeSlug'> &
  DutyFacts & { readonly openedKey: string; readonly undoable: boolean };

const columns = raw(`duty.id::text, duty.kind, duty.target_type as "targetType", duty.target_id as "targetId",
  duty.theme, duty.subject_id as "subjectId", duty.barred_id as "barredId", duty.assignee_id as "assigneeId",
  duty.opened_at as "openedAt", duty.opened_at::text as "openedKey", duty.closed_at as "closedAt",
  duty.closed_by as "closedById", duty.act,
  coalesce((duty.details ->> 'waits')::boolean, false) as waits, coalesce(duty.details -> 'words', '[]') as words,
  coalesce(duty.details ->> 'errand', '') as errand,
  duty.closed_at > now() - interval '${UNDO_HOURS} hours' and duty.act not in ('SUSPEND', 'UPHOLD', 'OVERTURN')
    and duty.decision_id is not null
    and not (duty.target_type = 'INTEREST' and duty.act = 'HIDE') as undoable,
  (select count(*)::int from decision d where d.about_id = duty.subject_id and d.act in ('hide', 'delete', 'suspend'))
    as "earlierDecisions",
  coalesce((select json_agg(json_build_object('ground', r.ground, 'words', r.words, 'madeAt', r.made_at,
      'name', coalesce(p.name, r.name), 'isGuest', r.reporter_id is null) order by r.id)
    from report r left join person p on p.id = r.reporter_id where r.duty_id = duty.id), '[]') as reports,
  (select json_build_object('words', c.words, 'madeAt', c.made_at, 'decided', d.act, 'reason', d.reason)
    from complaint c join decision d on d.id = c.decision_id
    where duty.kind = 'COMPLAINT' and c.id = (duty.details ->> 'complaint')::bigint) as complaint`);

const dated = <T extends { madeAt: Date }>(one: T): T => ({ ...one, madeAt: new Date(one.madeAt) });

/** Reads what needs a moderator. */
@Injectable()
export class DutyQueries {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
  ) {}

  /** The row as the actor sees it. */
  private readonly seenBy =
    (actor: Actor) =>
    (row: DutyRow): DutyView & { openedKey: string } => ({
      ...row,
      themeSlug: row.theme,
      // Nobody learns who reported them.
      reports: row.subjectId === actor.personId ? [] : row.reports.map(dated),
      complaint: row.complaint && dated(row.complaint),
      path: this.targets.path(row.targetType, row.targetId),
      acts: row.closedAt ? [] : [...canDuty.acts(actor, row)],
      canUndo: Boolean(row.undoable) && canDuty.decide(actor, row),
    });

  /** What needs the actor, oldest first. */
  async list(actor: Actor, { first, after, kind, theme, mine }: DutyListArgs): Promise<Page<DutyView>> {
    requireModerator(actor);
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const rows = await this.database.rows<DutyRow>(
      sql`select ${columns} from duty where ${and(
        sql`duty.closed_at is null`,
        visibleDuty(actor),
        kind ? sql`duty.kind = ${kind}` : null,
        theme ? sql`duty.theme = ${theme}` : null,
        mine ? sql`duty.assignee_id = ${actor.personId}` : null,
        from && sql`(duty.opened_at, duty.id) > (${from[0]}::timestamptz, ${from[1]}::bigint)`,
      )} order by duty.opened_at, duty.id ${onePage(first)}`,
    );
    return pageOf(rows.map(this.seenBy(actor)), first, after, ({ openedKey, id }) => [openedKey, id]);
  }

  /** How many duties wait for the actor; nothing is asked for who moderates nothing. */
  async count(actor: Actor, kind?: DutyKind): Promise<number> {
    if (!moderatesSomewhere(actor)) return 0;
    const row = await this.database.one<{ count: number }>(sql`select count(*)::int as count from duty
      where ${and(sql`closed_at is null`, visibleDuty(actor), kind ? sql`kind = ${kind}` : null)}`);
    return row?.count ?? 0;
  }

  async find(actor: Actor, id: string, reader: Pick<Tx, 'one'> = this.database): Promise<DutyView | null> {
    const row = await this.row(actor, sql`duty.id = ${id}::bigint`, reader);
    return row && this.seenBy(actor)(row);
  }

  /** In which language somebody is told. */
  async languageOf(person: string | null): Promise<Language> {
    const row = await this.database.one<{ language: Language }>(
      sql`select interface_language as language from person where id = ${person}`,
    );
    return row?.language ?? 'en';
  }

  /** The row itself, for whoever holds its lock. */
  row(actor: Actor, condition: Sql, reader: Pick<Tx, 'one'>): Promise<DutyRow | null> {
    return reader.one<DutyRow>(sql`select ${columns} from duty where ${and(condition, visibleDuty(actor))}`);
  }
}

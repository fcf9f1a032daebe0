import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, sql, type TargetType, type Tx } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import { Targets } from '../decision/targets.js';
import type { ColleagueView } from './colleague.view.js';
import type { DutyFacts } from './duty.policy.js';

/** What it is about, and whom it concerns. */
interface Concern extends Pick<DutyFacts, 'theme' | 'subjectId' | 'barredId' | 'targetId'> {
  readonly targetType: TargetType;
}

/** Who can take what needs a moderator. */
@Injectable()
export class DutyTakers {
  constructor(
    private readonly database: Database,
    private readonly targets: Targets,
  ) {}

  /** Everybody who moderates, by name; at most 500. */
  list(actor: Actor): Promise<ColleagueView[]> {
    requireModerator(actor);
    return this.database.rows(sql`
      select p.id, p.name, case when bool_or(g.role = 'admin' or g.theme is null) then null
        else array_agg(g.theme order by g.theme) end as themes
      from role_grant g join person p on p.id = g.person_id
      where g.role in ('moderator', 'admin') and p.suspended_at is null
      group by p.id, p.name order by lower(p.name), p.id limit 500`);
  }

  /** Whether a person moderates where this belongs and is not concerned themself. */
  async mayTake(
    tx: Tx,
    { theme, subjectId, barredId, targetType, targetId }: Concern,
    person: string,
  ): Promise<boolean> {
    if (person === subjectId || person === barredId) return false;
    if (await this.targets.require(targetType).isOwn?.(tx, person, targetId)) return false;
    const grant = await tx.one(sql`select from role_grant g join person p on p.id = g.person_id
      where g.person_id = ${person} and p.suspended_at is null and (g.role = 'admin'
        or (g.role = 'moderator' and (g.theme is null or g.theme = ${theme}::text)))`);
    return grant !== null;
  }
}

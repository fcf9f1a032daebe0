import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, sql, type Tx } from '@guildhall/database';
import { requireModerator } from '../decision/decision.policy.js';
import type { ColleagueView } from './colleague.view.js';
import type { DutyFacts } from './duty.policy.js';

/** Who can take what needs a moderator. */
@Injectable()
export class DutyTakers {
  constructor(private readonly database: Database) {}

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
    { theme, subjectId, barredId }: Pick<DutyFacts, 'theme' | 'subjectId' | 'barredId'>,
    person: string,
  ): Promise<boolean> {
    if (person === subjectId || person === barredId) return false;
    const grant = await tx.one(sql`select from role_grant g join person p on p.id = g.person_id
      where g.person_id = ${person} and p.suspended_at is null and (g.role = 'admin'
        or (g.role = 'moderator' and (g.theme is null or g.theme = ${theme}::text)))`);
    return grant !== null;
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, grouped } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { personJson } from '@guildhall/identity';
import { visibleCentre } from '../centre/centre.policy.js';
import { centreColumns, centreSeenBy } from '../centre/centre.queries.js';
import type { CentreRow } from '../centre/centre.view.js';
import { isUnclaimed } from './seat.conditions.js';
import type { PersonSeatView, Seat } from './seat.view.js';

/** Reads who speaks for centres. */
@Injectable()
export class SeatQueries {
  constructor(private readonly database: Database) {}

  /** Of centres the actor was shown: representatives first. Whoever is suspended speaks for nobody meanwhile. */
  async ofCentres(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Seat[]>> {
    const rows = await this.database.rows<Seat>(sql`
      select m.centre_id::text as "centreId", m.person_id as "personId", m.role, m.title, m.joined_at as "joinedAt",
        ${personJson('p')} as person
      from centre_member m join person p on p.id = m.person_id
      where m.centre_id = any(${ids}::bigint[]) and m.left_at is null and p.suspended_at is null
      order by m.role desc, m.joined_at, m.id limit 2000`);
    return grouped(rows, ({ centreId }) => centreId);
  }

  /** Which of these centres nobody represents. */
  async unclaimed(ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const rows = await this.database.rows<{ id: string; isUnclaimed: boolean }>(
      sql`select c.id::text, ${isUnclaimed} as "isUnclaimed" from centre c where c.id = any(${ids}::bigint[])`,
    );
    return new Map(rows.map((row) => [row.id, row.isUnclaimed]));
  }

  /** The centres people speak for, as far as the actor may see them. */
  async ofPeople(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, readonly PersonSeatView[]>> {
    type Row = CentreRow & Pick<Seat, 'role' | 'title'> & { personId: string };
    const rows = await this.database.rows<Row>(sql`
      select m.person_id as "personId", m.role, m.title, ${centreColumns}
      from centre_member m join centre c on c.id = m.centre_id
      where m.person_id = any(${ids}::uuid[]) and m.left_at is null and ${visibleCentre(actor)}
      order by m.joined_at, m.id limit 1000`);
    const seen = centreSeenBy(actor);
    const theirs = grouped(rows, ({ personId }) => personId);
    const seats = (of: Row[]) => of.map((row) => ({ centre: seen(row), role: row.role, title: row.title }));
    return new Map([...theirs].map(([person, of]) => [person, seats(of)]));
  }
}

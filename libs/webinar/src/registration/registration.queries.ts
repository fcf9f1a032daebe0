import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import type { RegistrationCountView } from './registration.view.js';

type Row = RegistrationCountView & { id: string };

@Injectable()
export class RegistrationQueries {
  constructor(private readonly database: Database) {}

  /** Who registered for each of several webinars. */
  async counts(webinars: readonly string[]): Promise<ReadonlyMap<string, RegistrationCountView>> {
    const rows = await this.database.rows<Row>(sql`
      select webinar_id::text as id, (count(*) filter (where seated_at is not null))::int as seated,
        (count(*) filter (where confirmed_at is not null and seated_at is null))::int as waiting,
        (count(*) filter (where registered_at is not null and confirmed_at is null and cancelled_at is null))::int as unconfirmed
      from attendee where webinar_id = any(${webinars}::bigint[]) group by webinar_id`);
    return new Map(rows.map(({ id, ...counts }) => [id, counts]));
  }
}

import { Injectable } from '@nestjs/common';
import { requirePerson, type Actor } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';

@Injectable()
export class NoticeService {
  constructor(private readonly database: Database) {}

  /** Marks all of the actor's notices as read and tells how many that were. */
  markAllRead(actor: Actor): Promise<number> {
    const personId = requirePerson(actor);
    return this.database.transaction(async (tx) => {
      const row = await tx.one<{ count: number }>(sql`with read as (
          update notice set read_at = now() where person_id = ${personId} and read_at is null returning id)
        select count(*)::int as count from read`);
      return row?.count ?? 0;
    });
  }
}

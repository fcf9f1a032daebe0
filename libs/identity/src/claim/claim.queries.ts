import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, forbidden, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { Database, onePage, sql } from '@guildhall/database';
import { personJson } from '../person/person.queries.js';
import { canClaim } from './claim.policy.js';
import type { Claim } from './claim.view.js';

@Injectable()
export class ClaimQueries {
  constructor(private readonly database: Database) {}

  /** Claims that wait for a decision, oldest first; for admins. */
  async waiting(actor: Actor, { first, after }: PageArgs): Promise<Page<Claim>> {
    if (!canClaim.decide(actor)) throw forbidden();
    const from = decodeCursor(after, [cursorKeys.uuid]);
    const rows = await this.database.rows<Claim>(sql`
      select c.id, c.words, c.claimed_at as "claimedAt", placeholder.imported_from as source,
        ${personJson('placeholder')} as placeholder, ${personJson('claimant')} as claimant
      from person_claim c join person placeholder on placeholder.id = c.placeholder_id
        join person claimant on claimant.id = c.claimant_id
      where c.decided_at is null and c.id > ${from?.[0] ?? '00000000-0000-0000-0000-000000000000'}::uuid
      order by c.id ${onePage(first)}`);
    return pageOf(rows, first, after, ({ id }) => [id]);
  }

  /** Where people were imported from whom nobody is yet; the others are left out. */
  async sources(people: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; source: string }>(sql`
      select id, imported_from as source from person
      where id = any(${people}::uuid[]) and imported_from is not null and claimed_by is null`);
    return new Map(rows.map(({ id, source }) => [id, source]));
  }
}

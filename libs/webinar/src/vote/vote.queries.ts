import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import type { VoteRow } from './vote.results.js';

@Injectable()
export class VoteQueries {
  constructor(private readonly database: Database) {}

  /** What an attendee answered in several polls. */
  async own(attendee: string, polls: readonly string[]): Promise<ReadonlyMap<string, VoteRow>> {
    const rows = await this.database.rows<VoteRow & { poll: string }>(sql`
      select poll_id::text as poll, coalesce(choices, '{}') as choices, value, voted_at as "votedAt",
        coalesce(string_to_array(answer, E'\n'), '{}') as answers
      from poll_vote where attendee_id = ${attendee} and poll_id = any(${polls}::bigint[])`);
    return new Map(rows.map((row) => [row.poll, row]));
  }
}

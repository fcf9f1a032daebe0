import { Injectable } from '@nestjs/common';
import { Database, type SignalSource, type SignalValues, sql } from '@guildhall/database';
import { MODERATOR } from '../webinar/webinar.rooms.js';

interface Counted {
  readonly id: string;
  readonly votes: number;
  readonly isSeen: boolean;
}

/** How many vote for a question, to everybody who sees it. */
@Injectable()
export class QuestionSignals implements SignalSource {
  readonly prefix = 'webinar';
  readonly kind = 'question';

  constructor(private readonly database: Database) {}

  async read(webinar: string, groups: readonly string[], things: readonly string[] | null) {
    const ids = things?.map((thing) => thing.slice(this.kind.length + 1));
    const rows = await this.database.rows<Counted>(sql`
      select q.id::text, q.vote_count as votes, q.held_at is null and q.hidden_at is null as "isSeen"
      from live_question q where q.webinar_id = ${webinar}
        and ${ids ? sql`q.id = any(${ids}::bigint[])` : sql`q.fate in ('waiting', 'shown') and q.vote_count > 0`}
      order by q.vote_count desc, q.id limit 100`);
    const seenBy = (group: string): SignalValues =>
      Object.fromEntries(
        rows.filter(({ isSeen }) => isSeen || group === MODERATOR).map(({ id, votes }) => [`question:${id}`, votes]),
      );
    return new Map(groups.map((group) => [group, seenBy(group)]));
  }
}

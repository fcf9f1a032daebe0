import { Injectable } from '@nestjs/common';
import { type Actor, notFound } from '@guildhall/kernel';
import { atMost, Database, raw, type Sql, sql } from '@guildhall/database';
import { visibleWebinar } from '../webinar/webinar.policy.js';
import { visibleOutcome } from './outcome.policy.js';
import type { OutcomeRow } from './outcome.view.js';

const columns = raw(`o.id::text, o.webinar_id::text as "webinarId", o.markdown, o.html, o.language, o.url,
  o.created_at as "recordedAt", o.edited_at as "editedAt", o.withdrawn_at as "withdrawnAt",
  o.withdrawn_reason as "withdrawnReason",
  coalesce((select array_agg(q.id::text order by q.vote_count desc, q.id) from outcome_question i
    join live_question q on q.id = i.question_id
    where i.outcome_id = o.id and q.held_at is null and q.hidden_at is null), '{}') as "questionIds",
  coalesce((select array_agg(p.id::text order by p.position) from outcome_poll i join poll p on p.id = i.poll_id
    where i.outcome_id = o.id and p.opened_at is not null), '{}') as "pollIds"`);

/** Nobody has more to say about a webinar. */
const MOST = 100;

@Injectable()
export class OutcomeQueries {
  constructor(private readonly database: Database) {}

  /** What changed because of several webinars, the earliest first, by the ids of the webinars. */
  async of(actor: Actor, webinars: readonly string[]): Promise<ReadonlyMap<string, OutcomeRow[]>> {
    const found = new Map<string, OutcomeRow[]>(webinars.map((id) => [id, []]));
    for (const row of await this.read(actor, sql`o.webinar_id = any(${webinars}::bigint[])`))
      found.get(row.webinarId)?.push(row);
    return found;
  }

  async require(actor: Actor, id: string): Promise<OutcomeRow> {
    const [row] = await this.read(actor, sql`o.id = ${id}`);
    if (!row) throw notFound();
    return row;
  }

  private read(actor: Actor, which: Sql): Promise<OutcomeRow[]> {
    return this.database.rows<OutcomeRow>(sql`
      select ${columns} from outcome o join webinar w on w.id = o.webinar_id
      where ${which} and ${visibleWebinar(actor)} and ${visibleOutcome(actor)}
      order by o.created_at, o.id ${atMost(MOST * 10)}`);
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, clock, notFound } from '@guildhall/kernel';
import { Database, raw, sql } from '@guildhall/database';
import { WebinarQueries } from '../webinar/webinar.queries.js';
import type { Webinar } from '../webinar/webinar.view.js';
import { hidesNow, visiblePoll } from './poll.policy.js';
import { pollStateOf } from './poll.state.js';
import type { Poll, PollRow } from './poll.view.js';

/** The columns of `poll p`. */
export const pollColumns = raw(`p.id::text, p.webinar_id::text as "webinarId", p.position, upper(p.kind) as kind,
  p.question, p.least, p.most, p.least_label as "leastLabel", p.most_label as "mostLabel",
  p.is_beforehand as "isBeforehand", p.hides_results as "hidesResults", p.opened_at as "openedAt",
  p.closes_at as "closesAt", p.closed_at as "closedAt", p.created_at as "createdAt", p.revision,
  coalesce((select jsonb_agg(jsonb_build_object('number', o.number, 'label', o.label, 'isRight', o.is_right)
    order by o.number) from poll_option o where o.poll_id = p.id), '[]') as options`);

/** A poll as it stands now. */
export function pollOf(row: PollRow, webinar: Webinar): Poll {
  const readAt = clock.now();
  const state = pollStateOf(row, webinar, readAt);
  return { ...row, webinar, state, readAt, isHidden: hidesNow(row, webinar, readAt) };
}

@Injectable()
export class PollQueries {
  constructor(
    private readonly database: Database,
    private readonly webinars: WebinarQueries,
  ) {}

  /** The polls of a webinar the actor sees, in their order: a webinar has few. */
  async list(actor: Actor, webinar: Webinar): Promise<Poll[]> {
    const rows = await this.database.rows<PollRow>(sql`
      select ${pollColumns} from poll p where p.webinar_id = ${webinar.id} and ${visiblePoll(actor, webinar)}
      order by p.position`);
    return rows.map((row) => pollOf(row, webinar));
  }

  /** One poll. @throws NOT_FOUND when there is none the actor may see. */
  async require(actor: Actor, id: string): Promise<Poll> {
    const of = await this.database.one<{ webinar: string }>(
      sql`select webinar_id::text as webinar from poll where id = ${id}`,
    );
    const webinar = of && (await this.webinars.find(actor, of.webinar));
    const row =
      webinar &&
      (await this.database.one<PollRow>(
        sql`select ${pollColumns} from poll p where p.id = ${id} and ${visiblePoll(actor, webinar)}`,
      ));
    if (!row) throw notFound();
    return pollOf(row, webinar);
  }
}

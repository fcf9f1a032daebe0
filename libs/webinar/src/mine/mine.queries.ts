import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, grouped, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { atMost, Database, onePage, sql } from '@guildhall/database';
import { ownAttendee } from '../attendee/attendee.queries.js';
import { questionColumns } from '../question/question.queries.js';
import type { QuestionRow } from '../question/question.view.js';
import { visibleWebinar } from '../webinar/webinar.policy.js';
import { webinarColumns, webinarSeenBy } from '../webinar/webinar.queries.js';
import type { Webinar, WebinarRow } from '../webinar/webinar.view.js';

const MOST = 50;

/** What somebody gave to webinars, over all of them. */
@Injectable()
export class MineQueries {
  constructor(private readonly database: Database) {}

  /** Those the actor registered for or joined, by account or in this browser, the latest first. */
  async webinars(actor: Actor, { first, after }: PageArgs): Promise<Page<Webinar>> {
    if (actor.personId === null && actor.guestId === null) return pageOf<Webinar>([], first, after, () => []);
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const rows = await this.database.rows<WebinarRow>(sql`
      select ${webinarColumns} from webinar w
      where w.practice_of is null and ${visibleWebinar(actor)} and exists (select from attendee a
          where a.webinar_id = w.id and (a.joined_at is not null or a.cancelled_at is null) and ${ownAttendee(actor)})
        ${from ? sql` and (w.starts_at, w.id) < (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
      order by w.starts_at desc, w.id desc ${onePage(first)}`);
    return pageOf(rows.map(webinarSeenBy(actor)), first, after, (row) => [row.startsKey, row.id]);
  }

  /** What attendees voted for and did not ask themselves, as far as everybody may see it; most votes first. */
  async voted(attendees: readonly string[]): Promise<ReadonlyMap<string, QuestionRow[]>> {
    const rows = await this.database.rows<QuestionRow & { attendee: string }>(sql`
      select a.id as attendee, q.* from unnest(${attendees}::uuid[]) a(id), lateral (
        select ${questionColumns(null)} from live_question_vote v join live_question q on q.id = v.question_id
        where v.attendee_id = a.id and q.attendee_id <> a.id and q.held_at is null and q.hidden_at is null
        order by q.vote_count desc, q.id ${atMost(MOST)}) q`);
    return grouped(rows, ({ attendee }) => attendee);
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { Database, onePage, sql } from '@guildhall/database';
import { visibleQuestion } from '../question/question.policy.js';
import type { Webinar } from '../webinar/webinar.view.js';
import type { ExportedQuestion } from './export.view.js';

@Injectable()
export class ExportQueries {
  constructor(private readonly database: Database) {}

  /**
   * The questions of a webinar in the order they were asked: to those who run it all of them, to everybody else what
   * everybody may see. Who asked is numbered among what is exported; anonymous questions do not lead to a name.
   */
  async questions(actor: Actor, webinar: Webinar, { first, after }: PageArgs): Promise<Page<ExportedQuestion>> {
    const from = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<ExportedQuestion>(sql`
      with seen as (
        select q.*, min(q.id) over (partition by q.attendee_id, q.shown_name is null) as first_id
        from live_question q where q.webinar_id = ${webinar.id} and ${visibleQuestion(actor, webinar, null)}),
      numbered as (select *, (dense_rank() over (order by first_id))::int as asker from seen)
      select q.id::text, q.asker, q.shown_name as "shownName", q.body, q.language, q.slide,
        date_trunc('minute', q.asked_at) as "askedAt", q.vote_count as "voteCount", q.fate,
        date_trunc('minute', q.fate_at) as "fateAt", q.fate_reason as "fateReason",
        (select o.id::text from seen o where o.id = q.merged_into) as "mergedInto", t.id::text as "threadId",
        case when t.id is not null then t.answer_id is not null end as "isAnswered",
        coalesce((select array_agg(o.id::text order by o.id) from outcome_question i join outcome o on o.id = i.outcome_id
          where i.question_id = q.id and o.withdrawn_at is null), '{}') as "outcomeIds",
        q.held_at is not null as "isHeld", q.hidden_at is not null as "isHidden"
      from numbered q left join thread t on t.id = q.thread_id and t.hidden_at is null
      where ${from ? sql`q.id > ${from[0]}::bigint` : sql`true`} order by q.id ${onePage(first)}`);
    return pageOf(rows, first, after, ({ id }) => [id]);
  }
}

import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { ANSWER_DAYS, OUTCOME_DAYS, type WebinarRecord } from './record.view.js';

/** Counts what became of webinars; of what everybody may see, whoever asks. */
@Injectable()
export class RecordQueries {
  constructor(private readonly database: Database) {}

  async of(webinars: readonly string[]): Promise<ReadonlyMap<string, WebinarRecord>> {
    const now = sql`${clock.now()}::timestamptz`;
    const rows = await this.database.rows<WebinarRecord>(sql`
      select w.id::text,
        (select count(*)::int from attendee a where a.webinar_id = w.id and a.joined_at is not null) as "attendeeCount",
        q.*, p.*, t.*, o.*,
        coalesce(w.ended_at, w.ends_at) + make_interval(days => ${OUTCOME_DAYS}) <= ${now} as "isOutcomeTimeOver"
      from webinar w
      cross join lateral (
        select coalesce(sum(count), 0)::int as "questionCount", coalesce(sum(votes), 0)::int as "questionVoteCount",
          coalesce(sum(count) filter (where fate <> 'waiting'), 0)::int as "decidedCount",
          coalesce(jsonb_agg(jsonb_build_object('fate', fate, 'count', count) order by count desc, fate)
            filter (where fate is not null), '[]') as fates
        from (select fate, count(*)::int as count, sum(vote_count) filter (where merged_into is null)::int as votes
          from live_question
          where webinar_id = w.id and held_at is null and hidden_at is null group by fate) by_fate) q
      cross join lateral (
        select count(*)::int as "pollCount",
          coalesce(sum((select count(*) from poll_vote v where v.poll_id = p.id)), 0)::int as "pollVoteCount"
        from poll p where p.webinar_id = w.id and p.opened_at is not null) p
      cross join lateral (
        select count(*)::int as "threadCount", count(t.answer_id)::int as "answeredThreadCount",
          (count(*) filter (where a.created_at <= t.created_at + make_interval(days => ${ANSWER_DAYS})))::int as "answeredInTimeCount",
          (count(*) filter (where t.answer_id is null
            and t.created_at > ${now} - make_interval(days => ${ANSWER_DAYS})))::int as "inTimeCount"
        from thread t left join post a on a.id = t.answer_id
        where t.webinar_id = w.id and t.live_question_id is not null and t.hidden_at is null) t
      cross join lateral (
        select count(*)::int as "outcomeCount",
          (count(*) filter (where o.created_at <= coalesce(w.ended_at, w.ends_at) + make_interval(days => ${OUTCOME_DAYS})))::int as "earlyOutcomeCount"
        from outcome o where o.webinar_id = w.id and o.withdrawn_at is null) o
      where w.id = any(${webinars}::bigint[])`);
    return new Map(rows.map((row) => [row.id, row]));
  }
}

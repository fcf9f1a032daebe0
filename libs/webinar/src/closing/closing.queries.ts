import { Injectable } from '@nestjs/common';
import { type Actor, clock } from '@guildhall/kernel';
import { atMost, Database, type Sql, sql } from '@guildhall/database';
import { PollQueries } from '../poll/poll.queries.js';
import { RecordQueries } from '../record/record.queries.js';
import { resultsOf } from '../tally/tally.js';
import { TallyQueries } from '../tally/tally.queries.js';
import { hidesNow } from '../poll/poll.policy.js';
import type { Webinar } from '../webinar/webinar.view.js';
import type { Closing } from './closing.view.js';
import { draftSummary, type TopQuestion } from './summary.draft.js';

/** What still needs a fate, of `live_question q`: what moderators hid has got theirs by them. */
export const needsFate: Sql = sql`(q.hidden_at is null
  and (q.fate = 'waiting' or (q.held_at is not null and q.fate <> 'declined')))`;

/**
 * Who gets a mail when the webinar is closed, of `attendee a`: whoever has an account or confirmed an address, did not
 * stop mails, and asked something or registered.
 */
export const getsFateMail: Sql = sql`(a.mails_stopped_at is null
  and (a.person_id is not null or (a.email is not null and a.confirmed_at is not null))
  and ((a.confirmed_at is not null and a.cancelled_at is null)
    or exists (select from live_question q where q.attendee_id = a.id)))`;

const TOP = 5;

@Injectable()
export class ClosingQueries {
  constructor(
    private readonly database: Database,
    private readonly records: RecordQueries,
    private readonly polls: PollQueries,
    private readonly tallies: TallyQueries,
  ) {}

  /** How far the closing of each of several webinars has come. */
  async of(webinars: readonly string[]): Promise<ReadonlyMap<string, Closing>> {
    const rows = await this.database.rows<Closing & { id: string }>(sql`
      select w.id::text, coalesce(c.summary_markdown, '') as "summaryMarkdown", coalesce(c.summary_html, '') as "summaryHtml",
        c.recording_url as "recordingUrl", coalesce(c.materials, '[]') as materials, c.saved_at as "savedAt",
        (select count(*)::int from live_question q where q.webinar_id = w.id and ${needsFate}) as waiting,
        (select count(*)::int from live_question q
          where q.webinar_id = w.id and ${needsFate} and q.held_at is not null) as held,
        (select count(distinct lower(coalesce(p.email, a.email)))::int from attendee a left join person p on p.id = a.person_id
          where a.webinar_id = w.id and a.told_at is null and p.suspended_at is null and ${getsFateMail}) as recipients
      from webinar w left join webinar_closing c on c.webinar_id = w.id where w.id = any(${webinars}::bigint[])`);
    return new Map(rows.map(({ id, ...row }) => [id, row]));
  }

  /** A summary from the record as it stands now. */
  async draft(actor: Actor, webinar: Webinar): Promise<string> {
    const record = (await this.records.of([webinar.id])).get(webinar.id);
    if (!record) return '';
    const top = await this.database.rows<TopQuestion>(sql`
      select body, vote_count as "voteCount" from live_question where webinar_id = ${webinar.id}
        and held_at is null and hidden_at is null and merged_into is null and vote_count > 0
      order by vote_count desc, live_question.id ${atMost(TOP)}`);
    const now = clock.now();
    const asked = (await this.polls.list(actor, webinar)).filter(
      (poll) => poll.openedAt !== null && !hidesNow(poll, webinar, now),
    );
    const counts = await this.tallies.of(asked.map(({ id }) => id));
    const polls = asked.map((poll) => ({
      question: poll.question,
      results: resultsOf(poll, counts.get(poll.id) ?? [], { isStaff: false, isOver: true }),
    }));
    return draftSummary(webinar.language, record, top, polls);
  }
}

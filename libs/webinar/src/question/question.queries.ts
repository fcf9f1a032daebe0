import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Page, pageOf } from '@guildhall/kernel';
import { atMost, Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { moderatedWebinar, visibleWebinar } from '../webinar/webinar.policy.js';
import type { WebinarRow } from '../webinar/webinar.view.js';
import { type QuestionListArgs, QuestionOrder } from './question.input.js';
import { visibleQuestion } from './question.policy.js';
import type { QuestionRow } from './question.view.js';

const columns = raw(`q.id::text, q.webinar_id::text as "webinarId", q.body, q.language, q.slide,
  q.shown_name as "shownName", q.asked_at as "askedAt", q.vote_count as "voteCount", q.fate, q.fate_at as "fateAt",
  q.fate_by as "fateBy",  q.fate_reason as "fateReason", q.merged_into::text as "mergedInto", q.thread_id::text as "threadId",
  q.held_at as "heldAt", q.hidden_at as "hiddenAt"`);

/** The columns of `live_question q` as an attendee sees them. */
export const questionColumns = (attendee: string | null): Sql => sql`${columns},
  q.attendee_id = ${attendee}::uuid is true as "isOwn",
  exists (select from live_question_vote v join live_question m on m.id = v.question_id
    where v.attendee_id = ${attendee}::uuid and (m.id = q.id or m.merged_into = q.id)) as "viewerVoted"`;

/** What an actor sees of `live_question q` of `webinar w`, whoever they are as attendee. */
export const visibleToActor = (actor: Actor): Sql => sql`${visibleWebinar(actor)}
  and ((q.held_at is null and q.hidden_at is null) or ${moderatedWebinar(actor)})`;

/** An attendee has not more of their own than this before their eyes. */
const OWN = 50;
const VOTES = 1000;

@Injectable()
export class QuestionQueries {
  constructor(private readonly database: Database) {}

  /** The questions of a webinar the actor sees; `attendee` is who they are there. */
  async list(
    actor: Actor,
    webinar: WebinarRow,
    attendee: string | null,
    listing: QuestionListArgs,
  ): Promise<Page<QuestionRow>> {
    const { order, fates, isHeld, isHidden, slide, first, after } = listing;
    const byVotes = order === QuestionOrder.VOTES;
    const from = decodeCursor(after, byVotes ? [cursorKeys.integer, cursorKeys.integer] : [cursorKeys.integer]);
    const beyond = byVotes
      ? sql`(q.vote_count < ${from?.[0]}::int or (q.vote_count = ${from?.[0]}::int and q.id > ${from?.[1]}::bigint))`
      : sql`q.id < ${from?.[0]}::bigint`;
    const rows = await this.database.rows<QuestionRow>(sql`
      select ${questionColumns(attendee)} from live_question q
      where q.webinar_id = ${webinar.id} and ${visibleQuestion(actor, webinar, attendee)}
        ${fates ? sql` and q.fate = any(${fates.map((fate) => fate.toLowerCase())})` : sql``}
        ${isHeld == null ? sql`` : sql` and (q.held_at is not null) = ${isHeld}`}
        ${isHidden == null ? sql`` : sql` and (q.hidden_at is not null) = ${isHidden}`}
        ${slide ? sql` and q.slide = ${slide}` : sql``}
        ${from ? sql` and ${beyond}` : sql``}
      order by ${byVotes ? raw('q.vote_count desc, q.id') : raw('q.id desc')} ${onePage(first)}`);
    return pageOf(rows, first, after, (row) => (byVotes ? [String(row.voteCount), row.id] : [row.id]));
  }

  /** What the attendee asked, the latest first: also what waits, or was hidden. */
  own(attendee: string): Promise<QuestionRow[]> {
    return this.database.rows<QuestionRow>(sql`
      select ${questionColumns(attendee)} from live_question q
      where q.attendee_id = ${attendee} order by q.id desc ${atMost(OWN)}`);
  }

  /** What the attendee voted for in a webinar; of a merged question the one it leads to. */
  async votes(attendee: string): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select coalesce(q.merged_into, q.id)::text as id
      from live_question_vote v join live_question q on q.id = v.question_id where v.attendee_id = ${attendee}
      order by v.voted_at desc ${atMost(VOTES)}`);
    return rows.map(({ id }) => id);
  }

  /** Questions by id, as far as they are to be seen by everybody; for what others were merged into. */
  async open(ids: readonly string[]): Promise<ReadonlyMap<string, QuestionRow>> {
    const rows = await this.database.rows<QuestionRow>(sql`
      select ${questionColumns(null)} from live_question q
      where q.id = any(${ids}::bigint[]) and q.held_at is null and q.hidden_at is null`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Questions by id, as far as the actor sees them: those who moderate see all of theirs. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, QuestionRow>> {
    const rows = await this.database.rows<QuestionRow>(sql`
      select ${questionColumns(null)} from live_question q join webinar w on w.id = q.webinar_id
      where q.id = any(${ids}::bigint[]) and ${visibleToActor(actor)}`);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Of these questions those whose askers are muted on the side the question shows, as far as the actor moderates them. */
  async muted(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const rows = await this.database.rows<{ id: string }>(sql`
      select q.id::text from live_question q join webinar w on w.id = q.webinar_id
        join attendee a on a.id = q.attendee_id
      where q.id = any(${ids}::bigint[]) and case when q.shown_name is null then a.muted_anonymous else a.muted_named end
        and ${moderatedWebinar(actor)}`);
    return new Map(rows.map(({ id }) => [id, true]));
  }

  async find(actor: Actor, webinar: WebinarRow, attendee: string | null, id: string): Promise<QuestionRow | null> {
    return this.database.one<QuestionRow>(sql`
      select ${questionColumns(attendee)} from live_question q
      where q.id = ${id} and q.webinar_id = ${webinar.id} and ${visibleQuestion(actor, webinar, attendee)}`);
  }

  /** The webinar a question belongs to; null when there is none. */
  async webinarOf(id: string): Promise<string | null> {
    const row = await this.database.one<{ webinar: string }>(
      sql`select webinar_id::text as webinar from live_question where id = ${id}`,
    );
    return row?.webinar ?? null;
  }
}

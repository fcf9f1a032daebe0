import { Injectable } from '@nestjs/common';
import { type Actor, clock, cursorKeys, decodeCursor, notFound, type Page, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { type WebinarListArgs, WebinarFilter } from './webinar.input.js';
import { canWebinar, moderatedWebinar, visibleWebinar } from './webinar.policy.js';
import { inputUntil, stateOf, takesInput } from './webinar.state.js';
import type { Webinar, WebinarRow } from './webinar.view.js';

export const webinarColumns = raw(`w.id::text, w.texts, w.language, w.starts_at as "startsAt", w.ends_at as "endsAt",
  w.starts_at::text as "startsKey", w.published_at::text as "publishedKey", w.time_zone as "timeZone", w.speakers, w.themes, w.hosts, w.join_url as "joinUrl",
  w.seats, w.code, w.is_premoderated as "isPremoderated", w.offers_partners as "offersPartners", w.input_days as "inputDays", w.practice_of::text as "practiceOf",
  w.spotlight_id::text as "spotlightId", w.slide, w.published_at as "publishedAt", w.opened_at as "openedAt",
  w.ended_at as "endedAt", w.closed_at as "closedAt", w.series_id::text as "seriesId", w.packages, w.revision,
  w.changed_at as "changedAt", w.cancelled_at as "cancelledAt", w.cancel_reason as "cancelReason",
  w.slide_count as "slideCount", w.slide_titles as "slideTitles", w.slides,
  w.decline_reasons as "declineReasons", w.rehearsers, w.created_by as "createdBy", w.created_at as "createdAt",
  coalesce((select s.last_sequence from stream s where s.name = 'webinar:' || w.id), 0)::float8 as sequence`);

/** The row as the actor sees it. */
export const webinarSeenBy =
  (actor: Actor) =>
  (row: WebinarRow): Webinar => ({
    ...row,
    state: stateOf(row),
    takesInput: takesInput(row, clock.now()),
    inputUntil: inputUntil(row),
    viewerCan: {
      host: canWebinar.host(actor, row),
      moderate: canWebinar.moderate(actor, row),
      recordOutcomes: canWebinar.recordOutcomes(actor, row),
    },
  });

/** What never began is past a day after its time. */
const isOver = raw(`(w.ended_at is not null or (w.opened_at is null and w.ends_at < now() - interval '1 day'))`);

const isTold = raw('w.published_at is not null and w.practice_of is null and w.cancelled_at is null');

const filters: Record<WebinarFilter, (actor: Actor) => Sql> = {
  [WebinarFilter.UPCOMING]: () => sql`${isTold} and not ${isOver}`,
  [WebinarFilter.PAST]: () => sql`${isTold} and ${isOver}`,
  [WebinarFilter.ALL]: () => sql`${isTold}`,
  [WebinarFilter.NEWEST]: () => sql`${isTold}`,
  [WebinarFilter.CALENDAR]: () =>
    sql`w.published_at is not null and w.practice_of is null and w.ends_at > now() - interval '30 days'`,
  [WebinarFilter.HOSTED]: ({ personId }) => sql`w.hosts @> array[${personId}::uuid]`,
};

/** Where a thread came from. */
export interface QuestionOrigin {
  readonly webinarId: string;
  readonly questionId: string;
  readonly title: string;
  readonly language: string;
  readonly startsAt: Date;
  readonly slide: number | null;
  readonly voteCount: number;
}
const ascending: ReadonlySet<WebinarFilter> = new Set([
  WebinarFilter.UPCOMING,
  WebinarFilter.ALL,
  WebinarFilter.CALENDAR,
]);

@Injectable()
export class WebinarQueries {
  constructor(private readonly database: Database) {}

  async find(actor: Actor, id: string): Promise<Webinar | null> {
    const row = await this.database.one<WebinarRow>(
      sql`select ${webinarColumns} from webinar w where w.id = ${id} and ${visibleWebinar(actor)}`,
    );
    return row && webinarSeenBy(actor)(row);
  }

  async require(actor: Actor, id: string): Promise<Webinar> {
    const webinar = await this.find(actor, id);
    if (!webinar) throw notFound();
    return webinar;
  }

  /** Those of these webinars that the actor runs, or moderates. */
  async run(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const rows = await this.database.rows<{ id: string }>(
      sql`select w.id::text from webinar w where w.id = any(${ids}::bigint[]) and ${moderatedWebinar(actor)}`,
    );
    return new Map(rows.map(({ id }) => [id, true]));
  }

  /** A draft that was handed over is out of sight for whoever gave it away: it is shown once more. */
  async afterHandOver(actor: Actor, id: string): Promise<Webinar> {
    const row = await this.database.one<WebinarRow>(sql`select ${webinarColumns} from webinar w where w.id = ${id}`);
    if (!row) throw notFound();
    return webinarSeenBy(actor)(row);
  }

  async list(actor: Actor, { filter, theme, series, first, after }: WebinarListArgs): Promise<Page<Webinar>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const isAscending = ascending.has(filter);
    const [key, name] =
      filter === WebinarFilter.NEWEST
        ? ([raw('w.published_at'), 'publishedKey'] as const)
        : ([raw('w.starts_at'), 'startsKey'] as const);
    const [order, beyond] = isAscending ? [raw('asc'), raw('>')] : [raw('desc'), raw('<')];
    const rows = await this.database.rows<WebinarRow>(sql`
      select ${webinarColumns} from webinar w where ${visibleWebinar(actor)} and ${filters[filter](actor)}
      ${theme === undefined ? sql`` : sql` and w.themes @> array[${theme}]`}
      ${series === undefined ? sql`` : sql` and w.series_id = ${series}`}
      ${from ? sql` and (${key}, w.id) ${beyond} (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
      order by ${key} ${order}, w.id ${order} ${onePage(first)}`);
    return pageOf(rows.map(webinarSeenBy(actor)), first, after, (row) => [row[name], row.id]);
  }

  /** The webinars that live questions were asked in, by the ids of the questions; votes of the merged are counted along. */
  async origins(actor: Actor, questions: readonly string[]): Promise<ReadonlyMap<string, QuestionOrigin>> {
    const spoken = sql`case when w.texts ? ${actor.language} then ${actor.language} else w.language end`;
    const rows = await this.database.rows<QuestionOrigin>(sql`
      select q.id::text as "questionId", w.id::text as "webinarId", w.starts_at as "startsAt", q.slide, said.language,
        w.texts -> said.language ->> 'title' as title,
        (select count(distinct v.attendee_id)::int from live_question_vote v join live_question m on m.id = v.question_id
          where m.id = q.id or m.merged_into = q.id) as "voteCount"
      from live_question q join webinar w on w.id = q.webinar_id cross join lateral (select ${spoken} as language) said
      where q.id = any(${questions}::bigint[]) and ${visibleWebinar(actor)}`);
    return new Map(rows.map((row) => [row.questionId, row]));
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, type Asked, cursorKeys, decodeCursor, everything, type Page, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql, wanted } from '@guildhall/database';
import { authorColumns, authorOf } from '@guildhall/identity';
import { alsoWorksOf } from '../also-works/also-works.queries.js';
import { requestSeenBy, requestsOf } from '../answer-request/answer-request.queries.js';
import { readingOf } from '../reading/reading.columns.js';
import { readingView } from '../reading/reading.view.js';
import { curationColumns, notesOf } from '../curation/curation.columns.js';
import { voiceOf } from '@guildhall/centre';
import { partnerPostsOf } from '../partner-post/partner-post.columns.js';
import { hiddenOf } from './hidden.view.js';
import { translatedTitleOf } from '../translation/translation.columns.js';
import { canThread, visibleThread } from './thread.policy.js';
import { type Thread, ThreadFilter, type ThreadRow, ThreadState } from './thread.view.js';

export interface ThreadListing {
  readonly theme?: string | undefined;
  readonly author?: string | undefined;
  /** A slug or a synonym. */
  readonly tag?: string | undefined;
  readonly filter: ThreadFilter;
  readonly first: number;
  readonly after?: string | undefined;
}

const columns = raw(`t.id::text, t.theme, t.author_id as "authorId", t.title, t.language, t.created_at as "createdAt",
  t.last_post_at as "lastPostAt", t.last_post_at::text as "lastPostKey", t.reply_count as "replyCount",
  t.answer_id::text as "answerId", t.hidden_at as "hiddenAt", t.hidden_reason as "hiddenReason", t.tags,
  t.hidden_kind as "hiddenKind", t.webinar_id::text as "webinarId", t.live_question_id::text as "liveQuestionId", t.slow_minutes as "slowMinutes", t.language_doubt as "languageDoubt"`);

const sequenceOf = (asked: Asked): Sql =>
  asked('sequence')
    ? sql`coalesce((select s.last_sequence from stream s where s.name = 'thread:' || t.id), 0)::float8`
    : sql`0::float8`;

const selected = (actor: Actor, conditions: Sql, from = sql`thread t`, asked = everything): Sql => sql`
  select ${columns}, ${sequenceOf(asked)} as sequence, ${curationColumns(asked)}, ${asked('viewerReading') ? readingOf(actor) : sql`null::json`} as reading,
    ${asked('translatedTitle') ? translatedTitleOf(actor) : sql`null::json`} as "translatedTitle",
    ${asked('voice') ? voiceOf(actor, 't') : sql`null::json`} as voice,
    ${asked('partnerPosts') ? partnerPostsOf(actor) : sql`null::json`} as "partnerPosts", ${authorColumns('author')}
  from ${from} join person author on author.id = t.author_id where ${conditions}`;

/** One thread as its page needs it: with its further answers, who was asked for one, and notes. */
const selectedWhole = (actor: Actor, conditions: Sql, asked: Asked = everything): Sql => sql`
  select ${columns}, ${sequenceOf(asked)} as sequence, ${curationColumns(asked)}, ${asked('viewerReading') ? readingOf(actor) : sql`null::json`} as reading,
    ${asked('translatedTitle') ? translatedTitleOf(actor) : sql`null::json`} as "translatedTitle",
    ${asked('voice') ? voiceOf(actor, 't') : sql`null::json`} as voice,
    ${asked('partnerPosts') ? partnerPostsOf(actor) : sql`null::json`} as "partnerPosts", ${authorColumns('author')}, ${asked('notes') ? notesOf : sql`null::json`} as notes,
    ${asked('alsoWorks') ? alsoWorksOf(actor) : sql`null::json`} as "alsoWorks",
    ${asked('answerRequests') ? requestsOf(actor) : sql`null::json`} as requests
  from thread t join person author on author.id = t.author_id where ${conditions}`;

/** The threads with a tag; `thread_tag` has them in the order of lists. */
const tagged = (tag: string): Sql => sql`
  thread_tag tt join thread t on t.id = tt.thread_id
    and tt.tag = coalesce((select s.tag from tag_synonym s where s.slug = ${tag}), ${tag})`;

const filters: Record<ThreadFilter, Sql> = {
  [ThreadFilter.ALL]: sql``,
  [ThreadFilter.UNANSWERED]: sql` and t.answer_id is null and t.duplicate_of is null`,
  [ThreadFilter.ANSWERED]: sql` and t.answer_id is not null`,
  [ThreadFilter.FROM_WEBINARS]: sql` and t.webinar_id is not null`,
  [ThreadFilter.FEATURED]: sql` and t.featured_at is not null and t.hidden_at is null`,
};

/** The row as the actor sees it. */
const seenBy =
  (actor: Actor) =>
  (row: ThreadRow): Thread => ({
    ...row,
    author: authorOf(row),
    state: row.answerId === null ? ThreadState.OPEN : ThreadState.ANSWERED,
    hidden: hiddenOf(row),
    lock: row.lockedAt && { at: row.lockedAt, reason: row.lockedReason ?? '' },
    viewerReading: readingView(row.reading),
    answerRequests: row.requests?.map(requestSeenBy(actor, row.theme)),
    channel: `thread:${row.id}`,
    guessedLanguage: canThread.moderate(actor, row) ? row.languageDoubt : null,
    viewerCan: {
      reply: canThread.reply(actor, row),
      markAnswer: canThread.markAnswer(actor, row),
      hide: canThread.hide(actor, row),
      restore: canThread.restore(actor, row),
      moderate: canThread.moderate(actor, row),
    },
  });

@Injectable()
export class ThreadQueries {
  constructor(private readonly database: Database) {}

  private async read(actor: Actor, statement: Sql): Promise<Thread[]> {
    return (await this.database.rows<ThreadRow>(statement)).map(seenBy(actor));
  }

  /** Threads by newest activity; in the whole list of a theme pinned ones come first. */
  async list(actor: Actor, listing: ThreadListing, asked: Asked = everything): Promise<Page<Thread>> {
    const { theme, author, tag, filter, first, after } = listing;
    const hasPins = theme !== undefined && author === undefined && tag === undefined && filter === ThreadFilter.ALL;
    const { time, integer } = cursorKeys;
    const from = decodeCursor(after, hasPins ? [integer, time, integer] : [time, integer]);
    const [at, id] =
      tag === undefined ? [raw('t.last_post_at'), raw('t.id')] : [raw('tt.last_post_at'), raw('tt.thread_id')];
    const [lastAt, lastId] = from?.slice(-2) ?? [];
    const pin = hasPins ? sql`t.pin_order, ` : sql``;
    const lastPin = hasPins && from ? sql`${from[0]}::int, ` : sql``;
    // Whoever asks for the threads of one person means them.
    const seen =
      author === undefined ? sql`${visibleThread(actor)} and ${wanted(actor, sql`t.author_id`)}` : visibleThread(actor);
    const rows = await this.read(
      actor,
      sql`${selected(actor, seen, tag === undefined ? undefined : tagged(tag), asked)}${filters[filter]}
      ${theme === undefined ? sql`` : sql` and t.theme = ${theme}`}
      ${author === undefined ? sql`` : sql` and t.author_id = ${author}`}
      ${from ? sql` and (${pin}${at}, ${id}) < (${lastPin}${lastAt}::timestamptz, ${lastId}::bigint)` : sql``}
      order by ${hasPins ? sql`t.pin_order desc, ` : sql``}${at} desc, ${id} desc ${onePage(first)}`,
    );
    return pageOf(rows, first, after, (row) => [...(hasPins ? [String(row.pinOrder)] : []), row.lastPostKey, row.id]);
  }

  /** The threads of a condition over `thread t`, the one asked last first. */
  async asked(
    actor: Actor,
    condition: Sql,
    first: number,
    after?: string | null,
    asked: Asked = everything,
  ): Promise<Page<Thread>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const rows = await this.database.rows<ThreadRow & { createdKey: string }>(sql`
      select found.*, t.created_at::text as "createdKey" from (
        ${selected(actor, sql`${visibleThread(actor)} and ${condition}`, undefined, asked)}
        ${from ? sql` and (t.created_at, t.id) < (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
        order by t.created_at desc, t.id desc ${onePage(first)}) found join thread t on t.id = found.id::bigint
      order by t.created_at desc, t.id desc`);
    const threads = rows.map((row) => ({ ...seenBy(actor)(row), createdKey: row.createdKey }));
    return pageOf(threads, first, after, ({ createdKey, id }) => [createdKey, id]);
  }

  /** One thread; the address of one that was merged leads to where its posts are. */
  async find(actor: Actor, id: string, asked: Asked = everything): Promise<Thread | null> {
    const wanted = sql`t.id = coalesce((select m.merged_into from thread m where m.id = ${id}::bigint), ${id}::bigint)`;
    return (await this.read(actor, selectedWhole(actor, sql`${wanted} and ${visibleThread(actor)}`, asked)))[0] ?? null;
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, Thread>> {
    const rows = await this.read(
      actor,
      selectedWhole(actor, sql`t.id = any(${ids}::bigint[]) and ${visibleThread(actor)}`),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** How much people asked and how often theirs was the answer, as far as the actor may see it. */
  async tallies(actor: Actor, people: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
    const rows = await this.database.rows<Tally & { person: string }>(sql`
      select person, (select count(*)::int from thread t where t.author_id = person and ${visibleThread(actor)}) as questions,
        (select count(*)::int from post p join thread t on t.answer_id = p.id
          where p.author_id = person and ${visibleThread(actor)}) as answers
      from unnest(${people}::uuid[]) person`);
    return new Map(rows.map((row) => [row.person, row]));
  }
}

export interface Tally {
  readonly questions: number;
  readonly answers: number;
}

import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Keyset, pageOf } from '@guildhall/kernel';
import { and, Database, type Sql, sql } from '@guildhall/database';
import { SearchSources } from '../document/search-sources.js';
import { Frequencies } from '../query/frequencies.js';
import { type Filters, parseQuery, type Reading } from '../query/parse-query.js';
import { filtered, hiddenOnes, shareOf } from '../query/search-conditions.js';
import { askedIn, Terms, type Wanted } from '../query/terms.js';
import { type SearchArgs, SearchOrder } from './search-hit.input.js';
import { markedExcerpt, markedTitle, piecesOf, plainOf } from './marked-text.js';
import type { Found, SearchCountsView, SearchHitView } from './search-hit.view.js';

interface Row {
  id: string;
  rank: string;
  type: string;
  source: string;
  group: string;
  language: string;
  title: string;
  excerpt: string;
  replies: number;
  reply: { source: string; language: string; excerpt: string } | null;
}
interface Place {
  readonly order: SearchOrder;
  readonly first: number;
  readonly cursor: Keyset | null;
}
interface Answer {
  counts: Partial<Record<'thread' | 'post' | 'person' | 'tag' | 'webinar' | 'centre' | 'partner-post', number>> | null;
  candidates: number;
  hits: Row[] | null;
}

/** Of what meets a query, this many are compared: the newest. To rank all that contain "training" would take seconds. */
export const CANDIDATES = 500;

/** How many times as far as should be enough is read. */
const SURELY = 2;
const FURTHER = 8;
/** What it costs that the index names a document, in parts of what it costs to read one. */
const NAMED = 0.05;

/** So many of the newest documents, those since a time (seconds of the epoch), or all; with their part of all. */
type Look =
  { readonly newest: number; readonly part: number } | { readonly since: number; readonly part: number } | 'all';

/** Fewer than this, and documents with some of the words are shown behind those with all. */
const LITTLE = 5;

/** Kinds of which there are few enough to look at all. */
const few: ReadonlySet<string> = new Set(['people', 'tags', 'webinars', 'centres', 'partners']);
const nothing: SearchCountsView = {
  threads: 0,
  posts: 0,
  people: 0,
  tags: 0,
  webinars: 0,
  centres: 0,
  partners: 0,
  isExact: true,
};
/** Of the four kinds of words (else, -, tags, title). */
const WEIGHTS = '{0.3,0.3,0.5,1.0}';

/** Text first; then whether it is answered, how much it helped, and how long ago it was, to the day so that pages agree. */
export const ranked = (wanted: Sql): Sql => sql`(${wanted}
  * case when answered then 1.25 else 1 end
  * (1 + ln(1 + greatest(votes, 0)) / 8)
  * (0.6 + 0.4 * exp(-greatest(extract(epoch from date_trunc('day', now()) - created_at), 0) / 31536000)))::float4`;

@Injectable()
export class SearchHitQueries {
  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
    private readonly terms: Terms,
    private readonly frequencies: Frequencies,
  ) {}

  /**
   * The best or the newest hits first, in one statement; a query that only excludes finds nothing. Where all the words together are
   * nearly nowhere, a second one is content with some of them.
   */
  async search(actor: Actor, { query, order, first, after }: SearchArgs): Promise<Found> {
    const cursor = decodeCursor(after, [cursorKeys.decimal, cursorKeys.integer]);
    const reading = parseQuery(query);
    const { filters } = reading;
    const wanted = await this.terms.wanted(reading.terms);
    const isNarrowed = Object.keys(filters).length > 0;
    const isAsked = wanted ? wanted.narrowing !== '' || isNarrowed : isNarrowed && reading.terms.length === 0;
    if (!isAsked) return { ...pageOf<SearchHitView>([], first, after, () => []), counts: nothing, reading };

    const answer = await this.answer(actor, filters, wanted, { order, first, cursor });
    const isLoose = Boolean(wanted?.canLoosen) && (answer?.candidates ?? 0) < LITTLE;
    if (!isLoose) return this.found(answer, reading, first, after);
    const loose = await this.terms.wanted(reading.terms, true);
    return this.found(
      await this.answer(actor, filters, loose, { order, first, cursor }, wanted),
      { ...reading, isLoose },
      first,
      after,
    );
  }

  private found(answer: Answer | null, reading: Reading, first: number, after: string | undefined): Found {
    const page = pageOf(answer?.hits ?? [], first, after, ({ rank, id }) => [rank, id]);
    const edges = page.edges.map(({ cursor: place, node }) => ({ cursor: place, node: this.hit(node) }));
    return { ...page, edges, nodes: edges.map(({ node }) => node), counts: countsOf(answer), reading };
  }

  /** `few` is what little meets as well, however old: it is among what is compared. */
  private async answer(
    actor: Actor,
    filters: Filters,
    wanted: Wanted | null,
    place: Place,
    few: Wanted | null = null,
  ): Promise<Answer | null> {
    for (let look = await this.look(filters, wanted); ;) {
      const newest = this.candidates(actor, filters, wanted, look);
      const candidates = few ? sql`${newest} union (${this.candidates(actor, filters, few, 'all')})` : newest;
      const answer = await this.compared(actor, candidates, filters, wanted, place);
      if (look === 'all' || (answer?.candidates ?? 0) >= CANDIDATES) return answer;
      // Not as many as the numbers of words promised: they may be older.
      look = await this.further(look);
    }
  }

  private async compared(
    actor: Actor,
    candidates: Sql,
    filters: Filters,
    wanted: Wanted | null,
    { order, first, cursor }: Place,
  ): Promise<Answer | null> {
    const behind = cursor ? sql`(rank, id) < (${cursor[0]}::float8, ${cursor[1]}::bigint)` : sql`true`;
    const marking = (config: Sql) => (wanted ? askedIn(config, wanted, 'ranking') : sql`''::tsquery`);
    const text = wanted?.narrowing
      ? sql`ts_rank(${WEIGHTS}::float4[], vector, ${marking(sql`config`)}, 1)
      * case when vector @@ ${askedIn(sql`config`, wanted, 'strict')} then 2 else 1 end`
      : sql`1`;
    // Threads are shown with their best reply; asked for posts alone, each is a hit of its own.
    const group = filters.in === 'posts' ? sql`source_id` : sql`group_id`;
    const [answer] = await this.database.planned<Answer>(sql`
      with candidates as materialized (${candidates}),
      allowed as materialized (
        select id, source_type as type, source_id as source, ${group} as "group", ${order === SearchOrder.NEWEST ? sql`extract(epoch from created_at)` : ranked(text)}::float8 as rank
        from search_document where id in (select id from candidates) and ${this.sources.visible(actor)}),
      grouped as (
        select (array_agg(id order by type = 'post', rank desc, id desc))[1] as id, max(rank) as rank,
          (array_agg(id order by rank desc, id desc) filter (where type = 'post'))[1] as reply,
          (count(distinct source) filter (where type = 'post'))::int as replies
        from allowed group by "group"),
      page as (select * from grouped where ${behind} order by rank desc, id desc limit ${first + 1}::int)
      select
        (select json_object_agg(type, count) from (select type, count(distinct source) as count from allowed group by type) c) as counts,
        (select count(*)::int from candidates) as candidates,
        (select json_agg(json_build_object('id', page.id::text, 'rank', page.rank::text, 'type', d.source_type,
            'source', d.source_id, 'group', d.group_id, 'language', d.language, 'replies', page.replies,
            'title', ${markedTitle(sql`d.config`, sql`d.title`, marking(sql`d.config`))},
            'excerpt', ${markedExcerpt(sql`d.config`, sql`d.body`, marking(sql`d.config`))},
            'reply', case when r.id <> d.id then json_build_object('source', r.source_id, 'language', r.language,
              'excerpt', ${markedExcerpt(sql`r.config`, sql`r.body`, marking(sql`r.config`))}) end)
            order by page.rank desc, page.id desc)
          from page join search_document d on d.id = page.id left join search_document r on r.id = page.reply) as hits`);
    return answer ?? null;
  }

  /**
   * The newest documents that meet the query. Words are looked up and whatever has them is sorted, if need be only what
   * is new; for a word that is nearly everywhere it is quicker to read back from the newest.
   */
  private candidates(actor: Actor, asked: Filters, wanted: Wanted | null, look: Look): Sql {
    // What depends on the row is nothing an index can answer; so the narrowing decides whether one is used.
    const exact = wanted ? sql`vector @@ ${askedIn(sql`config`, wanted, 'query')}` : sql`true`;
    const narrowing = wanted?.narrowing ? sql`vector @@ ${wanted.narrowing}::tsquery` : null;
    const filters = filtered(actor, asked);
    const newest = sql`order by created_at desc, id desc limit ${CANDIDATES}::int`;
    const shown =
      look !== 'all' && 'newest' in look
        ? sql`(select id from (select * from search_document where not hidden order by created_at desc, id desc
          limit ${look.newest}::int) search_document where ${and(exact, filters)} ${newest})`
        : // Vectors are read one by one from the newest back, until there are enough.
          sql`(select near.id from (select * from (select id, created_at from search_document where not hidden
          and ${and(look === 'all' ? null : sql`created_at >= to_timestamp(${look.since}::float8)`, narrowing, filters)}
          offset 0) named order by created_at desc, id desc offset 0) near
          cross join lateral (select from search_document where id = near.id and ${exact} offset 0) found
          order by near.created_at desc, near.id desc limit ${CANDIDATES}::int)`;
    const hidden = hiddenOnes(actor);
    return hidden
      ? sql`${shown} union all (select id from search_document
          where ${hidden} and ${and(narrowing, exact, filters)} ${newest})`
      : shown;
  }

  /**
   * The cheapest way to the newest candidates, by how many documents have the words: PostgreSQL cannot guess how often
   * a condition holds that depends on the row. Whatever is read costs far more than what only the index names.
   */
  private async look(filters: Filters, wanted: Wanted | null): Promise<Look> {
    if (filters.author || filters.tag || filters['works-in'] || (filters.in && few.has(filters.in))) return 'all';
    const { documents } = await this.frequencies.now();
    const share = wanted ? await this.frequencies.share(wanted.conditions) : 1;
    const left = share * shareOf(filters);
    const newest = Math.ceil((CANDIDATES * SURELY) / Math.max(left, 1e-6));
    const part = newest / Math.max(documents, 1);
    if (!wanted?.narrowing || newest < CANDIDATES * SURELY + share * documents * NAMED) return { newest, part };
    const since = part < 0.5 ? await this.frequencies.since(part) : null;
    return since === null ? 'all' : { since, part };
  }

  private async further(look: Exclude<Look, 'all'>): Promise<Look> {
    const part = look.part * FURTHER;
    if ('newest' in look) return part < FURTHER ? { newest: look.newest * FURTHER, part } : 'all';
    const since = part < 0.5 ? await this.frequencies.since(part) : null;
    return since === null ? 'all' : { since, part };
  }

  private hit({ type, source, group, language, title, excerpt, reply, replies }: Row): SearchHitView {
    const titlePieces = piecesOf(title);
    const excerptPieces = piecesOf(excerpt);
    return {
      kind: type as SearchHitView['kind'],
      title: plainOf(titlePieces),
      titlePieces,
      excerpt: plainOf(excerptPieces),
      excerptPieces,
      path: this.sources.path(type, source),
      language,
      reply: reply && {
        path: this.sources.path('post', reply.source),
        language: reply.language,
        excerptPieces: piecesOf(reply.excerpt),
      },
      replyHits: replies,
      sourceType: type,
      sourceId: source,
      threadId: group.startsWith('thread ') ? group.slice('thread '.length) : null,
    };
  }
}

const countsOf = (answer: Answer | null): SearchCountsView => ({
  threads: answer?.counts?.thread ?? 0,
  posts: answer?.counts?.post ?? 0,
  people: answer?.counts?.person ?? 0,
  tags: answer?.counts?.tag ?? 0,
  webinars: answer?.counts?.webinar ?? 0,
  centres: answer?.counts?.centre ?? 0,
  partners: answer?.counts?.['partner-post'] ?? 0,
  isExact: (answer?.candidates ?? 0) < CANDIDATES,
});

import { Injectable } from '@nestjs/common';
import { Database, raw, sql } from '@guildhall/database';
import { lexemesOf } from './terms.js';

const KEPT_MS = 60_000;
const OLD_MS = 10 * KEPT_MS;
/** The newest part of all documents, where times are known more closely than by the statistics: most searches end here. */
const NEWEST = 0.02;
const STEPS = 100;

interface Known {
  readonly documents: number;
  readonly threads: number;
  readonly shares: ReadonlyMap<string, number>;
  /** Seconds of the epoch that part the documents into lots of one size, oldest first; empty when there are few. */
  readonly times: readonly number[];
  /** The same of the threads alone. */
  readonly threadTimes: readonly number[];
  /** The same of the newest documents, a hundredth of them a lot, newest first. */
  readonly newest: readonly number[];
}

const bounds = (of: 'c' | 't') =>
  raw(`array(select extract(epoch from bound)::float8 from unnest(${of}.histogram_bounds::text::timestamptz[]) bound
    order by bound)`);

/** How common words are, as PostgreSQL's statistics about the index know it; the rare ones are not among them. */
@Injectable()
export class Frequencies {
  private kept: { readonly at: number; readonly known: Promise<Known> } | null = null;

  constructor(private readonly database: Database) {}

  /** Read anew once a minute; who asks meanwhile is told what was known, unless it is old. */
  async now(): Promise<Known> {
    const before = this.kept;
    const age = before ? performance.now() - before.at : Infinity;
    if (before && age < KEPT_MS) return before.known;
    const read = this.read();
    const now = { at: performance.now(), known: read };
    this.kept = now;
    read.catch(() => this.kept === now && (this.kept = before));
    return before && age < OLD_MS ? before.known : read;
  }

  private async read(): Promise<Known> {
    const row = await this.database.one<{
      documents: number;
      threads: number;
      words: string[] | null;
      shares: number[] | null;
      times: number[];
      threadTimes: number[];
      newest: number[];
    }>(sql`
      select documents, documents * (1 - coalesce(t.null_frac, 0)) as threads, w.most_common_elems::text::text[] as words,
        w.most_common_elem_freqs::float8[] as shares, ${bounds('c')} as times, ${bounds('t')} as "threadTimes",
        array(select extract(epoch from created_at)::float8 from (
            select created_at, row_number() over (order by created_at desc) as place
            from (select created_at from search_document order by created_at desc
              limit (documents * ${NEWEST}::float8)::bigint) late) counted
          where place % greatest(round(documents * ${NEWEST / STEPS}::float8), 1)::bigint = 0 order by place) as newest
      from (select relnamespace::regnamespace::text as place, greatest(reltuples, 0)::float8 as documents
        from pg_class where oid = 'search_document'::regclass) d
      left join pg_stats w on w.schemaname = place and w.tablename = 'search_document' and w.attname = 'vector'
      left join pg_stats c on c.schemaname = place and c.tablename = 'search_document' and c.attname = 'created_at'
      left join pg_stats t on t.schemaname = place and t.tablename = 'search_document_thread_time'`);
    const shares = new Map((row?.words ?? []).map((word, place) => [word, row?.shares?.[place] ?? 0]));
    const { documents = 0, threads = 0, times = [], threadTimes = [], newest = [] } = row ?? {};
    return { documents, threads, shares, times, threadTimes, newest };
  }

  /** In how many documents a word is, as it stands there; 0 for rare ones. */
  async documents(word: string): Promise<number> {
    const { documents, shares } = await this.now();
    return documents * (shares.get(word) ?? 0);
  }

  /** The share of all documents that meet conditions of one or several alternatives each; 0 for what is rare. */
  async share(conditions: readonly (readonly string[])[]): Promise<number> {
    const { shares } = await this.now();
    const ofVariant = (variant: string): number =>
      Math.min(...lexemesOf(variant).map((word) => shares.get(word) ?? 0), 1);
    return conditions.reduce((all, variants) => all * Math.min(Math.max(...variants.map(ofVariant)), 1), 1);
  }

  /** Since when that part of all documents, or threads, was written, in seconds of the epoch; null when not known. */
  async since(part: number, of: 'times' | 'threadTimes' = 'times'): Promise<number | null> {
    const { [of]: times, newest } = await this.now();
    const step = Math.ceil((part / NEWEST) * STEPS) - 1;
    if (of === 'times' && step < newest.length) return newest[step] ?? null;
    const place = (1 - part) * (times.length - 1);
    const [before, after] = [times[Math.floor(place)], times[Math.ceil(place)]];
    return before === undefined || after === undefined ? null : before + (after - before) * (place % 1);
  }
}

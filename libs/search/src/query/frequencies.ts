import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import { lexemesOf } from './terms.js';

const KEPT_MS = 60_000;

interface Known {
  readonly documents: number;
  readonly shares: ReadonlyMap<string, number>;
  /** Seconds of the epoch that part the documents into lots of one size, oldest first; empty when there are few. */
  readonly times: readonly number[];
}

/** How common words are, as PostgreSQL's statistics about the index know it; the rare ones are not among them. */
@Injectable()
export class Frequencies {
  private kept: { readonly at: number; readonly known: Promise<Known> } | null = null;

  constructor(private readonly database: Database) {}

  async now(): Promise<Known> {
    if (this.kept && performance.now() - this.kept.at < KEPT_MS) return this.kept.known;
    const known = this.read();
    this.kept = { at: performance.now(), known };
    known.catch(() => (this.kept = null));
    return known;
  }

  private async read(): Promise<Known> {
    const row = await this.database.one<{
      documents: number;
      words: string[] | null;
      shares: number[] | null;
      times: number[];
    }>(sql`
      select greatest(c.reltuples, 0)::float8 as documents, s.most_common_elems::text::text[] as words,
        s.most_common_elem_freqs::float8[] as shares,
        array(select extract(epoch from bound)::float8 from pg_stats h, unnest(h.histogram_bounds::text::timestamptz[]) bound
          where h.schemaname = c.relnamespace::regnamespace::text and h.tablename = c.relname and h.attname = 'created_at'
          order by bound) as times
      from pg_class c left join pg_stats s
        on s.schemaname = c.relnamespace::regnamespace::text and s.tablename = c.relname and s.attname = 'vector'
      where c.oid = 'search_document'::regclass`);
    const shares = new Map((row?.words ?? []).map((word, place) => [word, row?.shares?.[place] ?? 0]));
    return { documents: row?.documents ?? 0, shares, times: row?.times ?? [] };
  }

  /** The share of all documents that meet conditions of one or several alternatives each; 0 for what is rare. */
  async share(conditions: readonly (readonly string[])[]): Promise<number> {
    const { shares } = await this.now();
    const ofVariant = (variant: string): number =>
      Math.min(...lexemesOf(variant).map((word) => shares.get(word) ?? 0), 1);
    return conditions.reduce((all, variants) => all * Math.min(Math.max(...variants.map(ofVariant)), 1), 1);
  }

  /** Since when that part of all documents was written, in seconds of the epoch; null when that is not known. */
  async since(part: number): Promise<number | null> {
    const { times } = await this.now();
    const place = (1 - part) * (times.length - 1);
    const [before, after] = [times[Math.floor(place)], times[Math.ceil(place)]];
    return before === undefined || after === undefined ? null : before + (after - before) * (place % 1);
  }
}

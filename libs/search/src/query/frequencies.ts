import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import { lexemesOf } from './terms.js';

const KEPT_MS = 60_000;

interface Known {
  readonly documents: number;
  readonly shares: ReadonlyMap<string, number>;
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
    const row = await this.database.one<{ documents: number; words: string[] | null; shares: number[] | null }>(sql`
      select greatest(c.reltuples, 0)::float8 as documents, s.most_common_elems::text::text[] as words,
        s.most_common_elem_freqs::float8[] as shares
      from pg_class c left join pg_stats s
        on s.schemaname = c.relnamespace::regnamespace::text and s.tablename = c.relname and s.attname = 'vector'
      where c.oid = 'search_document'::regclass`);
    const shares = new Map((row?.words ?? []).map((word, place) => [word, row?.shares?.[place] ?? 0]));
    return { documents: row?.documents ?? 0, shares };
  }

  /** The share of all documents that meet conditions of one or several alternatives each; 0 for what is rare. */
  async share(conditions: readonly (readonly string[])[]): Promise<number> {
    const { shares } = await this.now();
    const ofVariant = (variant: string): number =>
      Math.min(...lexemesOf(variant).map((word) => shares.get(word) ?? 0), 1);
    return conditions.reduce((all, variants) => all * Math.min(Math.max(...variants.map(ofVariant)), 1), 1);
  }
}

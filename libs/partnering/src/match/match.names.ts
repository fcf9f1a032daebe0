import { Injectable } from '@nestjs/common';
import type { Language } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import type { MatchNames } from './match.words.js';

const KEPT_MS = 60_000;

interface Row {
  readonly kind: 'tag' | 'theme';
  readonly slug: string;
  readonly name: Partial<Record<Language, string>>;
}

/** The names of tags and themes, kept by each process for a minute, so that lists of matches need no statement for them. */
@Injectable()
export class MatchNaming {
  private kept: { readonly at: number; readonly names: Promise<MatchNames> } | null = null;

  constructor(private readonly database: Database) {}

  names(): Promise<MatchNames> {
    if (this.kept && performance.now() - this.kept.at < KEPT_MS) return this.kept.names;
    const kept = { at: performance.now(), names: this.read() };
    this.kept = kept;
    kept.names.catch(() => this.kept === kept && (this.kept = null));
    return kept.names;
  }

  private async read(): Promise<MatchNames> {
    const rows = await this.database
      .rows<Row>(sql`select 'tag' as kind, slug, jsonb_build_object('en', name) as name from tag
      union all select 'theme', slug, name from theme`);
    const known = new Map(rows.map(({ kind, slug, name }) => [`${kind} ${slug}`, name]));
    const spoken = (slug: string) => slug.replaceAll('-', ' ');
    return {
      tag: (slug) => known.get(`tag ${slug}`)?.en ?? spoken(slug),
      theme: (slug, language) => known.get(`theme ${slug}`)?.[language] ?? spoken(slug),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { Language } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import type { MatchNames } from './match.words.js';

const KEPT_MS = 60_000;

interface Row {
  readonly kind: 'tag' | 'term' | 'theme';
  readonly slug: string;
  readonly name: Partial<Record<Language | 'own', string>>;
}

/**
 * The names of tags and themes in the languages they have: of a tag what the glossary says for it, and for readers of
 * Arabic another word for it in their script. Kept by each process for a minute, so that lists of matches need no
 * statement for them.
 */
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
      .rows<Row>(sql`select 'tag' as kind, slug, jsonb_strip_nulls(jsonb_build_object('own', name, 'ar', (
          select translate(min(s.slug), '-', ' ') from tag_synonym s
          where s.tag = tag.slug and s.slug ~ '^[\u0600-\u06ff]' and name !~ '[\u0600-\u06ff]'))) as name from tag
      union all select 'term', lower(term), words from glossary_term where not never_translate
      union all select 'theme', slug, name from theme`);
    const known = new Map(rows.map(({ kind, slug, name }) => [`${kind} ${slug}`, name]));
    const spoken = (slug: string) => slug.replaceAll('-', ' ');
    return {
      tag: (slug, language) => {
        const { own = spoken(slug), [language]: other } = known.get(`tag ${slug}`) ?? {};
        return known.get(`term ${own.toLowerCase()}`)?.[language] ?? other ?? own;
      },
      theme: (slug, language) => known.get(`theme ${slug}`)?.[language] ?? spoken(slug),
    };
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { SearchSources } from '../document/search-sources.js';

/** How much of its trigrams a word has to share with what it may have been meant to be. */
const ALIKE = 0.45;
const WORD = /^[\p{L}\p{M}]{4,30}$/u;

/** Finds for misspelt words those that people here used, as far as the actor may see where. */
@Injectable()
export class Spelling {
  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
  ) {}

  /** What the words that nobody used were likely meant to be; those used, and those like none, are left out. */
  async meant(actor: Actor, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const doubtful = [...new Set(words)].filter((word) => WORD.test(word));
    if (doubtful.length === 0) return new Map();
    const rows = await this.database.rows<{ typed: string; word: string }>(sql`
      select typed, near.word
      from (select typed, unaccent(lower(typed)) as plain from unnest(${doubtful}::text[]) as typed) asked
      cross join lateral (
        select word from (
          select known.word, similarity(known.word, plain) as likeness
          from search_word known where known.word % plain order by likeness desc, known.word limit 8) alike
        where likeness >= ${ALIKE}::float4 and exists (
          select from search_document where not hidden and vector @@ quote_literal(alike.word)::tsquery
            and ${this.sources.visible(actor)})
        order by likeness desc, word limit 1) near
      where not exists (select from search_word known where known.word = plain
        and exists (select from search_document where not hidden and vector @@ quote_literal(plain)::tsquery
          and ${this.sources.visible(actor)}))`);
    return new Map(rows.map(({ typed, word }) => [typed, word]));
  }
}

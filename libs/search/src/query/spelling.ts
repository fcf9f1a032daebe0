import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { SearchSources } from '../document/search-sources.js';
import { Frequencies } from './frequencies.js';

/** How much of its trigrams a word has to share with what it may have been meant to be. */
const ALIKE = 0.45;
const WORD = /^[\p{L}\p{M}]{4,30}$/u;
/** A word in so many documents is in one that everybody may see: they are not asked, which would cost the most for it. */
const SURELY_SEEN = 1000;
/** Of the others, so many documents are asked: which of them are not hidden, but not for the actor, are few. */
const ASKED = 50;

interface Typed {
  readonly typed: string;
  readonly plain: string;
  readonly used: boolean;
  /** Words like it, the likest first; only of one nobody used. */
  readonly alike: string[];
}

/** Finds for misspelt words those that people here used, as far as the actor may see where. */
@Injectable()
export class Spelling {
  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
    private readonly frequencies: Frequencies,
  ) {}

  /** What the words that nobody used were likely meant to be; those used, and those like none, are left out. */
  async meant(actor: Actor, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const doubtful = [...new Set(words)].filter((word) => WORD.test(word));
    if (doubtful.length === 0) return new Map();
    const looked = await this.look(doubtful);
    const seen = await this.seen(
      actor,
      looked.flatMap(({ used, plain, alike }) => (used ? [plain] : alike)),
    );
    // Used, but nowhere the actor may see: as if nobody had.
    const lost = looked.filter(({ used, plain }) => used && !seen.has(plain)).map(({ typed }) => typed);
    const again = lost.length > 0 ? await this.look(lost, true) : [];
    for (const word of await this.seen(
      actor,
      again.flatMap(({ alike }) => alike),
    ))
      seen.add(word);
    const meant = [...looked, ...again].flatMap(({ typed, alike }) => {
      const word = alike.find((one) => seen.has(one));
      return word ? [[typed, word] as const] : [];
    });
    return new Map(meant);
  }

  /** Whether each word is used, and what is like it when it is not, or in any case. */
  private look(words: readonly string[], anyway = false): Promise<Typed[]> {
    return this.database.rows<Typed>(sql`
      select typed, plain, used, case when used and not ${anyway}::boolean then '{}' else array(
          select word from (
            select known.word, similarity(known.word, plain) as likeness
            from search_word known where known.word % plain order by likeness desc, known.word limit 8) alike
          where likeness >= ${ALIKE}::float4 order by likeness desc, word) end as alike
      from (
        select typed, plain, exists (select from search_word known where known.word = plain) as used
        from (select typed, unaccent(lower(typed)) as plain from unnest(${words}::text[]) as typed) asked offset 0) looked`);
  }

  /** Those of the words that are in a document the actor may see. */
  private async seen(actor: Actor, words: readonly string[]): Promise<Set<string>> {
    const counted = await Promise.all(words.map((word) => this.frequencies.documents(word)));
    const [common, rare] = [true, false].map((isCommon) =>
      words.filter((_, place) => (counted[place] ?? 0) >= SURELY_SEEN === isCommon),
    ) as [string[], string[]];
    if (rare.length === 0) return new Set(common);
    const rows = await this.database.rows<{ word: string }>(sql`
      select word from unnest(${rare}::text[]) as word
      cross join lateral (select (array_agg(id))[1:${ASKED}::int] as ids from search_document
        where not hidden and vector @@ quote_literal(word)::tsquery) used
      where exists (select from search_document where id = any(ids) and ${this.sources.visible(actor)})`);
    return new Set([...common, ...rows.map(({ word }) => word)]);
  }
}

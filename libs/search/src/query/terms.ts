import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { Database, type Sql, sql } from '@guildhall/database';
import type { Term } from './parse-query.js';

/** The configuration that knows no stems; every document has its words as they are, too. */
export const PLAIN = 'search_simple';

/** A term as the languages of the community read it: the tsquery of each configuration, and as it is. */
export interface Read {
  readonly plain: string;
  /** Of every configuration but the plain one; the plain one where it makes nothing of the term. */
  readonly stems: ReadonlyMap<string, string>;
  /** Whether some language takes it for a word that says nothing ("the", "les", "من"). */
  readonly empty: boolean;
}

/** What a document is asked when it is in one of these configurations. */
interface Asked {
  readonly configs: readonly string[];
  readonly query: string;
  /** The same with all the words together, where `query` is content with some of them. */
  readonly strict: string;
  /** What it is ranked and marked by; empty when the query only excludes. */
  readonly ranking: string;
}

/** What documents have to match, as texts of the type tsquery. */
export interface Wanted {
  readonly asked: readonly Asked[];
  /** What every match meets, whatever its language: for the index. Empty when the query only excludes. */
  readonly narrowing: string;
  /** The alternatives of each condition that has to be met, for estimates of how many documents do. */
  readonly conditions: readonly (readonly string[])[];
  /** Whether it has several words, so that less can be asked. */
  readonly canLoosen: boolean;
}

interface Group {
  readonly read: Read[];
  readonly without: boolean;
}

/** The lexemes in a text of the type tsquery. */
export const lexemesOf = (query: string): string[] =>
  [...query.matchAll(/'((?:[^']|'')+)'/g)].map(([, word = '']) => word.replaceAll("''", "'"));

export const anyOf = (queries: readonly string[]): string =>
  `(${[...new Set(queries)].map((one) => `(${one})`).join('|')})`;

const variants = ({ read }: Group, config?: string): string[] =>
  read.flatMap(({ plain, stems }) => [plain, ...(config ? [stems.get(config) ?? plain] : stems.values())]);

/** Turns words into tsqueries: a document is asked in its own language, and for the words as they are. */
@Injectable()
export class Terms {
  private readonly known = new LRUCache<string, Read | 'nothing'>({ max: 2000 });
  private configs: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(private readonly database: Database) {}

  /**
   * Words that say nothing in some language need not be there when others are asked for too, but add to the rank: "IT
   * training" finds training, and first of all where IT is spoken of. Null when nothing is left to look for. `loose`
   * asks for any of the words.
   */
  async wanted(terms: readonly Term[], loose = false): Promise<Wanted | null> {
    const groups = grouped(terms, await this.read(terms.map(({ text }) => text)));
    if (groups.length === 0) return null;
    const positive = groups.filter(({ without }) => !without);
    const telling = positive.filter(({ read }) => read.some(({ empty }) => !empty));
    const required = telling.length > 0 ? telling : positive;
    const parts = required.map((group) => variants(group));
    const conditions = loose ? [parts.flat()] : parts;
    const asked = new Map<string, Asked & { configs: string[] }>();
    for (const config of new Set([
      PLAIN,
      ...groups.flatMap(({ read }) => read.flatMap(({ stems }) => [...stems.keys()])),
    ])) {
      const without = groups.filter((group) => group.without).map((group) => `!${anyOf(variants(group, config))}`);
      const words = required.map((group) => anyOf(variants(group, config)));
      const strict = [...words, ...without].join('&');
      const query = loose ? [`(${words.join('|')})`, ...without].join('&') : strict;
      const ranking = positive.length > 0 ? anyOf(positive.flatMap((group) => variants(group, config))) : '';
      const same = asked.get(query + ranking);
      if (same) same.configs.push(config);
      else asked.set(query + ranking, { configs: [config], query, strict, ranking });
    }
    return {
      asked: [...asked.values()],
      narrowing: conditions.map(anyOf).join('&'),
      conditions,
      canLoosen: required.length > 1,
    };
  }

  /** The configuration of a language, if it has one. */
  async configOf(language: string): Promise<string | undefined> {
    this.configs ??= this.database
      .rows<{ language: string; config: string }>(sql`select language, config from search_language`)
      .then((rows) => new Map(rows.map((row) => [row.language, row.config])));
    this.configs.catch(() => (this.configs = null));
    return (await this.configs).get(language);
  }

  /** How each of many words is read; null for what is no word anywhere. */
  async read(texts: readonly string[]): Promise<(Read | null)[]> {
    const missing = [...new Set(texts)].filter((text) => !this.known.has(text));
    if (missing.length > 0) {
      const rows = await this.database.rows<{ text: string; read: Record<string, string> }>(sql`
        select term.text, json_object_agg(c.config, q::text) as read
        from unnest(${missing}::text[]) as term(text)
        cross join (select config from search_language union select ${PLAIN}) c
        cross join lateral phraseto_tsquery(c.config::regconfig, term.text) q group by term.text`);
      for (const { text, read } of rows) this.known.set(text, readingOf(read));
    }
    return texts.map((text) => {
      const read = this.known.get(text);
      return read === undefined || read === 'nothing' ? null : read;
    });
  }
}

function readingOf({ [PLAIN]: plain = '', ...others }: Record<string, string>): Read | 'nothing' {
  if (plain === '') return 'nothing';
  const stems = Object.entries(others).map(([config, query]) => [config, query || plain] as const);
  return { plain, stems: new Map(stems), empty: Object.values(others).includes('') };
}

function grouped(terms: readonly Term[], read: readonly (Read | null)[]): Group[] {
  const groups: Group[] = [];
  for (const [place, { without, or }] of terms.entries()) {
    const one = read[place];
    if (!one) continue;
    const before = groups.at(-1);
    if (or && before && !before.without && !without) before.read.push(one);
    else groups.push({ read: [one], without });
  }
  return groups;
}

/** The tsquery a document is asked, by the configuration it is in, as SQL. */
export function askedIn(config: Sql, wanted: Wanted, pick: 'query' | 'strict' | 'ranking'): Sql {
  const [first, ...others] = wanted.asked;
  const cases = others.reduce(
    (all, one) => sql`${all} when ${config} = any(${one.configs}::text[]) then ${one[pick]}::tsquery`,
    sql``,
  );
  const rest = sql`${first?.[pick] ?? ''}::tsquery`;
  return others.length > 0 ? sql`case${cases} else ${rest} end` : rest;
}

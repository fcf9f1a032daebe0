import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, type Sql, sql } from '@guildhall/database';
import { SearchSources } from '../document/search-sources.js';
import { Frequencies } from '../query/frequencies.js';
import { Spelling } from '../query/spelling.js';
import { anyOf, PLAIN, Terms } from '../query/terms.js';
import type { SearchHitView } from '../hit/search-hit.view.js';
import { fewTogether } from './few-together.js';
import { tellingWords, type Weighed } from './telling-words.js';

/** A question as far as it is written. */
export interface Question {
  readonly title: string;
  readonly markdown: string;
  readonly language?: string | undefined;
  readonly theme?: string | undefined;
  readonly first: number;
  /** A thread not to be found: the question's own. */
  readonly except?: string | undefined;
}
interface Row {
  id: string;
  title: string;
  language: string;
  excerpt: string;
}
interface Part {
  readonly query: string;
  readonly weight: number;
  /** In which part of all documents it is; 0 for rare ones. */
  readonly share: number;
}

/** The words that are compared, the most telling ones. */
const PARTS = 10;
/** A word in more than this share of the documents tells little, unless there are no others. */
const COMMON = 0.02;
const FEW = 3;
/** The newest threads that share enough are compared. */
const CANDIDATES = 500;
/** So many are looked at to find them: where more are likely, those that are new. */
const LOOKED = 1500;
/** What a thread has to share of the question's weight to be like it. */
const ALIKE = 0.18;

const rarity = (share: number): number => Math.log(1 / (share + 0.0005));

/** The lexemes of a tsquery where they stand in a title. */
const inTitle = (query: string): string => query.replace(/'(?:[^']|'')+'/g, '$&:A');

/** Finds threads about the same as a question: those that share its rarer words, misspelt or not. */
@Injectable()
export class SimilarQueries {
  constructor(
    private readonly database: Database,
    private readonly sources: SearchSources,
    private readonly terms: Terms,
    private readonly frequencies: Frequencies,
    private readonly spelling: Spelling,
  ) {}

  async similar(actor: Actor, question: Question): Promise<SearchHitView[]> {
    const parts = await this.parts(actor, tellingWords(question.title, question.markdown), language(question));
    if (parts.length === 0) return [];
    const { threads } = await this.frequencies.now();
    const { query, likely, isStrict } = fewTogether(parts, threads);
    const rows = await this.alike(actor, question, parts, await this.newest(query, likely));
    if (isStrict && rows.length < question.first) {
      const any = parts.map((part) => part.query).join('|');
      const likelyAny = parts.reduce((sum, { share }) => sum + share * threads, 0);
      const more = await this.alike(actor, question, parts, await this.newest(any, likelyAny));
      const found = new Set(rows.map(({ id }) => id));
      rows.push(...more.filter(({ id }) => !found.has(id)).slice(0, question.first - rows.length));
    }
    return rows.map((row) => this.hit(row));
  }

  /** The newest threads that meet a tsquery, by their ids. */
  private async newest(query: string, likely: number): Promise<Sql> {
    const since = likely > LOOKED ? await this.frequencies.since(LOOKED / likely, 'threadTimes') : null;
    const late =
      since === null
        ? sql`true`
        : sql`case when source_type = 'thread' and not hidden then created_at end >= to_timestamp(${since}::float8)`;
    return sql`select id from (
        select id, created_at from search_document where not hidden and source_type = 'thread'
          and vector @@ ${query}::tsquery and ${late} offset 0) near
      order by created_at desc, id desc limit ${CANDIDATES}::int`;
  }

  /** Those among some threads that share the most with the question, as far as that is enough. */
  private alike(actor: Actor, question: Question, parts: readonly Part[], newest: Sql): Promise<Row[]> {
    return this.database.planned<Row>(sql`
      with compared as materialized (
        select id, source_id, (vector || ''::tsvector) as words, language, theme, answered
        from search_document where id in (${newest}) and source_id <> ${question.except ?? ''}),
      part as materialized (
        select query, titled, found, weight * ln(1 + (select count(*) from compared) / (0.5 + found)) as weight
        from unnest(${parts.map(({ query }) => query)}::tsquery[], ${parts.map(({ query }) => inTitle(query))}::tsquery[],
          ${parts.map(({ weight }) => weight)}::float8[]) as part(query, titled, weight)
        cross join lateral (select count(*) as found from compared where words @@ query) counted),
      alike as (
        select distinct on (source_id) id, source_id, shared
          * case when lower(split_part(language, '-', 1)) = ${language(question)} then 1.15 else 1 end
          * case when theme = ${question.theme ?? ''} then 1.15 else 1 end
          * case when answered then 1.1 else 1 end as score
        from compared cross join lateral (
          select sum(weight * case when words @@ titled then 1 else 0.45 end) as shared
          from part where words @@ query) s
        where shared >= ${ALIKE}::float8 * (select sum(weight * case when found = 0 then 0.2 else 1 end) from part)
        order by source_id, score desc),
      best as materialized (select * from alike order by score desc, id desc limit 60)
      select search_document.source_id as id, title, search_document.language, left(body, 240) as excerpt
      from best join search_document on search_document.id = best.id where ${this.sources.visible(actor)}
      order by best.score desc, best.id desc limit ${question.first}::int`);
  }

  /** Threads about the same as a thread the actor may see. */
  async related(actor: Actor, id: string, first: number): Promise<SearchHitView[]> {
    const own = await this.database.one<{ title: string; body: string; language: string; theme: string }>(sql`
      select title, left(body, 2000) as body, language, theme from search_document
      where source_type = 'thread' and source_id = ${id} and ${this.sources.visible(actor)}
      order by search_document.id limit 1`);
    if (!own) return [];
    return this.similar(actor, { ...own, markdown: own.body, first, except: id });
  }

  /** The words as they are looked up: known ones and what the misspelt were likely meant to be, the rare weigh more. */
  private async parts(actor: Actor, words: readonly Weighed[], tag: string): Promise<Part[]> {
    const meant = await this.spelling.meant(
      actor,
      words.slice(0, PARTS).map(({ word }) => word),
    );
    const texts = words.map(({ word }) => meant.get(word) ?? word);
    const config = (await this.terms.configOf(tag)) ?? PLAIN;
    const read = await this.terms.read(texts);
    const parts = await Promise.all(
      read.map(async (one, place) => {
        if (!one || one.empty) return null;
        const variants = [one.plain, one.stems.get(config) ?? one.plain];
        const share = await this.frequencies.share([variants]);
        const query = anyOf(variants);
        return { query, weight: Math.sqrt(words[place]?.weight ?? 1), share };
      }),
    );
    const known = parts
      .filter((part) => part !== null)
      .sort((a, b) => b.weight * rarity(b.share) - a.weight * rarity(a.share));
    const rare = known.filter(({ share }) => share <= COMMON);
    return (rare.length >= FEW ? rare : known).slice(0, PARTS);
  }

  private hit({ id, title, language: tag, excerpt }: Row): SearchHitView {
    const text = excerpt.replace(/\s+/g, ' ').trim();
    return {
      kind: 'thread',
      title,
      titlePieces: [{ text: title, isMatch: false }],
      excerpt: text,
      excerptPieces: text ? [{ text, isMatch: false }] : [],
      path: this.sources.path('thread', id),
      language: tag,
      reply: null,
      replyHits: 0,
      sourceType: 'thread',
      sourceId: id,
      threadId: id,
    };
  }
}

const language = ({ language: tag }: Question): string => (tag ?? '').toLowerCase().split('-')[0] ?? '';

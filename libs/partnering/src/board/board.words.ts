import { Injectable } from '@nestjs/common';
import { Database, type Sql, sql } from '@guildhall/database';

const SIMPLE = 'search_simple';

/** Finds posts by what they say, each in the language it is written in. */
@Injectable()
export class BoardWords {
  private configs: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(private readonly database: Database) {}

  /** The ids of all posts that have these words, whoever may see them. */
  async having(words: string, languages: ReadonlySet<string>): Promise<string[]> {
    const asked = await this.asked(words, languages);
    const [row] = await this.database.planned<{ ids: string | null }>(
      sql`select string_agg(w.post_id::text, ',') as ids from partner_post_words w where w.vector @@ ${asked}`,
    );
    return row?.ids?.split(',') ?? [];
  }

  /** How well each of these says them. */
  async ranks(words: string, ids: readonly string[], languages: ReadonlySet<string>): Promise<Map<string, number>> {
    const asked = await this.asked(words, languages);
    const rows = await this.database.rows<{ id: string; rank: number }>(sql`
      select w.post_id::text as id, ts_rank(w.vector, ${asked}, 1)::float8 as rank from partner_post_words w
      where w.post_id = any(${ids}::bigint[])`);
    return new Map(rows.map(({ id, rank }) => [id, rank]));
  }

  /** The words as every language reads them that posts are written in; one of these readings has to fit. */
  private async asked(words: string, languages: ReadonlySet<string>): Promise<Sql> {
    const configs = await (this.configs ??= this.read());
    const base = [...languages].map((tag) => configs.get(tag.toLowerCase().split('-')[0] ?? '') ?? SIMPLE);
    // What is left out in one language would be let in by the reading of another.
    const plain = words.replace(/(^|\s)-+/g, ' ');
    const readings = [...new Set([SIMPLE, ...base])]
      .sort()
      .map((config) => sql`websearch_to_tsquery(${config}::regconfig, ${plain})`);
    const all = readings.reduce((one, other) => sql`${one} || ${other}`);
    return sql`(select ${all})`;
  }

  private async read(): Promise<ReadonlyMap<string, string>> {
    try {
      const rows = await this.database.rows<{ language: string; config: string }>(
        sql`select language, config from search_language`,
      );
      return new Map(rows.map(({ language, config }) => [language, config]));
    } catch (error) {
      this.configs = null;
      throw error;
    }
  }
}

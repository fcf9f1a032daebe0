import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Page, pageOf } from '@guildhall/kernel';
import { Database, onePage, type Sql, sql } from '@guildhall/database';
import { slugify } from '@guildhall/text';
import { visibleTag, visibleUse } from './tag.policy.js';
import { TAG_SLUG } from './tag.slug.js';
import type { Tag } from './tag.view.js';

export interface TagRow extends Tag {
  readonly threadCount: number;
}

const startsLike = (text: string): Sql => {
  const start = slugify(text);
  const begins = (slug: Sql): Sql => sql`('-' || ${slug}) like ${`%-${start}%`}`;
  return sql`(${begins(sql`tag.slug`)} or exists (select from tag_synonym s where s.tag = tag.slug and ${begins(sql`s.slug`)}))`;
};

@Injectable()
export class TagQueries {
  constructor(private readonly database: Database) {}

  /** Tags the actor may see, the most used first. */
  async list(
    actor: Actor,
    { startingWith, first, after }: { startingWith?: string | undefined; first: number; after?: string | undefined },
  ): Promise<Page<TagRow>> {
    const from = decodeCursor(after, [cursorKeys.integer, TAG_SLUG]);
    const rows = await this.database.rows<TagRow>(sql`
      select tag.slug, tag.name, tag.description, used.count as "threadCount"
      from tag cross join lateral (
        select count(*)::int as count from thread_tag tt where tt.tag = tag.slug and ${visibleUse(actor)}) used
      where ${visibleTag(actor)}${startingWith ? sql` and ${startsLike(startingWith)}` : sql``}
        ${from ? sql` and (-used.count, tag.slug) > (${-Number(from[0])}::int, ${from[1]})` : sql``}
      order by used.count desc, tag.slug ${onePage(first)}`);
    return pageOf(rows, first, after, ({ threadCount, slug }) => [String(threadCount), slug]);
  }

  /** A tag by its slug or by a synonym. */
  find(actor: Actor, name: string): Promise<Tag | null> {
    const slug = slugify(name.slice(0, 200));
    return this.database.one<Tag>(sql`
      select tag.slug, tag.name, tag.description from tag
      where tag.slug = coalesce((select s.tag from tag_synonym s where s.slug = ${slug}), ${slug}) and ${visibleTag(actor)}`);
  }

  async counts(actor: Actor, slugs: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.rows<{ tag: string; count: number }>(sql`
      select tt.tag, count(*)::int as count from thread_tag tt
      where tt.tag = any(${slugs}) and ${visibleUse(actor)} group by tt.tag`);
    return new Map(rows.map(({ tag, count }) => [tag, count]));
  }

  async synonyms(slugs: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.database.rows<{ tag: string; synonyms: string[] }>(sql`
      select tag, array_agg(slug order by slug) as synonyms from tag_synonym where tag = any(${slugs}) group by tag`);
    return new Map(rows.map(({ tag, synonyms }) => [tag, synonyms]));
  }
}

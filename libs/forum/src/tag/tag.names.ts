import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import type { Tag } from './tag.view.js';

const KEPT_MS = 30_000;
const AGAIN_MS = 1_000;

interface Kept {
  readonly at: number;
  readonly tags: Promise<ReadonlyMap<string, Tag>>;
}

/** The names of tags, kept by each process for half a minute, so that lists of threads need no statement for them. */
@Injectable()
export class TagNames {
  private kept: Kept | null = null;

  constructor(private readonly database: Database) {}

  /** The tags with these slugs, in this order. */
  async of(slugs: readonly string[]): Promise<readonly Tag[]> {
    if (slugs.length === 0) return [];
    const known = await this.all(KEPT_MS);
    // One made by another process since then is not known yet.
    const all = slugs.every((slug) => known.has(slug)) ? known : await this.all(AGAIN_MS);
    return slugs.map((slug) => all.get(slug) ?? { slug, name: slug, description: '' });
  }

  /** After a change made here. */
  forget(): void {
    this.kept = null;
  }

  private all(keptMs: number): Promise<ReadonlyMap<string, Tag>> {
    if (this.kept && performance.now() - this.kept.at < keptMs) return this.kept.tags;
    const tags = this.database
      .rows<Tag>(sql`select slug, name, description from tag`)
      .then((rows) => new Map(rows.map((row) => [row.slug, row])));
    const kept = { at: performance.now(), tags };
    this.kept = kept;
    tags.catch(() => this.kept === kept && (this.kept = null));
    return tags;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type Json, sql } from '@guildhall/database';
import { toldFields } from '../post/post.revision.js';
import type { FieldChangeView, RevisionView } from './revision.view.js';

interface Row {
  readonly post: string;
  readonly revision: number;
  readonly at: Date;
  readonly summary: string;
  readonly language: string;
  readonly before: Readonly<Record<string, Json>>;
  readonly after: Readonly<Record<string, Json>>;
}

const texts = (value: Json | undefined): string[] => {
  if (Array.isArray(value)) return value.map(String);
  return value === null || value === undefined || value === '' ? [] : [String(value)];
};

const changesOf = ({ before, after }: Row): FieldChangeView[] =>
  toldFields
    .filter((field) => field in after)
    .map((field) => ({ field, before: texts(before[field]), after: texts(after[field]) }));

@Injectable()
export class RevisionQueries {
  constructor(private readonly database: Database) {}

  /** The last fifty changes of each of these posts, the latest first. Whoever may see a post may read them. */
  async ofPosts(posts: readonly string[]): Promise<ReadonlyMap<string, RevisionView[]>> {
    const rows = await this.database.rows<Row>(sql`
      select r.post_id::text as post, r.revision, r.at, r.summary, r.language, r.before, r.after
      from unnest(${posts}::bigint[]) as wanted(id) cross join lateral (select * from partner_post_revision
        where post_id = wanted.id order by revision desc limit 50) r
      order by r.post_id, r.revision desc`);
    const found = new Map<string, RevisionView[]>();
    for (const row of rows) {
      const { revision, at, summary, language } = row;
      const one = { revision, at, summary, language, changes: changesOf(row) };
      found.set(row.post, [...(found.get(row.post) ?? []), one]);
    }
    return found;
  }
}

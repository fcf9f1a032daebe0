import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, type Page, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, sql } from '@guildhall/database';
import { orphanedDrafts, ownDrafts } from './draft.policy.js';
import type { Draft, OrphanedDraft } from './draft.view.js';

/** Of `draft d`. */
export const draftColumns = raw(`d.id::text, d.thread_id::text as "threadId", d.theme, d.title, d.markdown, d.language,
  d.tags, d.centre_id::text as centre, d.revision, d.saved_at as "savedAt", d.saved_at::text as "savedKey", d.publish_at as "publishAt",
  d.time_zone as "timeZone", d.refusal`);

export interface DraftWish {
  readonly id?: string | undefined;
  readonly thread?: string | undefined;
}

@Injectable()
export class DraftQueries {
  constructor(private readonly database: Database) {}

  /** That draft; the reply to that thread; or the question written last that is not scheduled. */
  find(actor: Actor, { id, thread }: DraftWish): Promise<Draft | null> {
    const wanted =
      id !== undefined
        ? sql`d.id = ${id}`
        : thread !== undefined
          ? sql`d.thread_id = ${thread}::bigint`
          : sql`d.thread_id is null and d.publish_at is null`;
    return this.database.one<Draft>(sql`select ${draftColumns} from draft d
      where ${ownDrafts(actor)} and ${wanted} order by d.saved_at desc, d.id desc limit 1`);
  }

  /** The actor's drafts, the one saved last first. */
  async list(actor: Actor, first: number, after?: string): Promise<Page<Draft>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.uuid]);
    const rows = await this.database.rows<Draft>(sql`select ${draftColumns} from draft d where ${ownDrafts(actor)}
      ${from ? sql` and (d.saved_at, d.id) < (${from[0]}::timestamptz, ${from[1]}::uuid)` : sql``}
      order by d.saved_at desc, d.id desc ${onePage(first)}`);
    return pageOf(rows, first, after, ({ savedKey, id }) => [savedKey, id]);
  }

  /** What guests left, without a trace of who they were; the newest first. */
  async orphans(actor: Actor, first: number, after?: string): Promise<Page<OrphanedDraft>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.uuid]);
    const rows = await this.database.rows<OrphanedDraft>(sql`
      select d.id::text, d.title, d.theme, d.language, d.saved_at as "savedAt", d.saved_at::text as "savedKey"
      from draft d where ${orphanedDrafts(actor)}
      ${from ? sql` and (d.saved_at, d.id) < (${from[0]}::timestamptz, ${from[1]}::uuid)` : sql``}
      order by d.saved_at desc, d.id desc ${onePage(first)}`);
    return pageOf(rows, first, after, ({ savedKey, id }) => [savedKey, id]);
  }

  async orphanCount(actor: Actor): Promise<number> {
    const row = await this.database.one<{ count: number }>(
      sql`select count(*)::int as count from draft d where ${orphanedDrafts(actor)}`,
    );
    return row?.count ?? 0;
  }
}

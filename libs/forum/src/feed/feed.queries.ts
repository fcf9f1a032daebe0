import { Injectable } from '@nestjs/common';
import { type Actor, clock, nobodyBarred } from '@guildhall/kernel';
import { atMost, Database, raw, type Sql, sql, wanted } from '@guildhall/database';
import { visibleTag } from '../tag/tag.policy.js';
import { visibleThread } from '../thread/thread.policy.js';

/** Addresses in one file of the sitemap; its protocol allows 50,000. */
export const PART = 50_000;
const STEP = 5_000;
/** Milliseconds for which the index of the sitemap is told again without looking: those who read it come once a day. */
const KEPT = 600_000;

/** What everybody may see: feeds, the sitemap and pictures are asked for by machines that have no account. */
export const everybody: Actor = {
  personId: null,
  grants: [],
  ...nobodyBarred,
  guestId: null,
  sessionId: null,
  language: 'en',
  address: '',
  requestId: 'public',
};

export interface Place {
  readonly id: string;
  readonly changed: Date;
}

@Injectable()
export class FeedQueries {
  private kept: { readonly until: number; readonly parts: Promise<Place[]> } | null = null;

  constructor(private readonly database: Database) {}

  /** Ids of the newest questions, newest first. */
  async newest(actor: Actor, { theme, tag, author, first }: Newest): Promise<string[]> {
    const where = (column: string, value: string | undefined): Sql =>
      value === undefined ? sql`` : sql` and ${raw(column)} = ${value}`;
    const spared = author === undefined ? sql` and ${wanted(actor, sql`t.author_id`)}` : sql``;
    const rows = await this.database.planned<{ id: string }>(sql`
      select t.id::text from thread t where ${visibleThread(actor)}${spared}${where('t.theme', theme)}${where('t.author_id', author)}
        ${tag === undefined ? sql`` : sql` and t.tags @> array[${tag}]`}
      order by t.id desc ${atMost(first)}`);
    return rows.map(({ id }) => id);
  }

  /** The parts of the sitemap that hold anything, by ranges of ids, so that a part stays what it is; looked up now and then. */
  async parts(): Promise<Place[]> {
    const now = clock.now().getTime();
    if (!this.kept || this.kept.until <= now) {
      const parts = this.lookForParts();
      this.kept = { until: now + KEPT, parts };
      parts.catch(() => (this.kept = null));
    }
    return this.kept.parts;
  }

  /** When a part changed takes a look at each of its threads, so whoever asks meanwhile shares the answer. */
  private lookForParts(): Promise<Place[]> {
    return this.database.rows<Place>(sql`
      select ((t.id - 1) / ${PART}::bigint)::text as id, max(t.last_post_at) as changed
      from thread t where ${visibleThread(everybody)} group by 1 order by min(t.id)`);
  }

  /** One part, some thousand at a time, so that it is never held whole. */
  async *part(number: number): AsyncGenerator<readonly Place[]> {
    const end = (number + 1) * PART;
    for (let last: string | undefined = String(number * PART); last !== undefined;) {
      const rows: Place[] = await this.database.rows<Place>(sql`
        select t.id::text, t.last_post_at as changed from thread t
        where ${visibleThread(everybody)} and t.id > ${last}::bigint and t.id <= ${end}::bigint order by t.id ${atMost(STEP)}`);
      if (rows.length > 0) yield rows;
      last = rows.length === STEP ? rows.at(-1)?.id : undefined;
    }
  }

  /** Pages that are not threads: themes and tags everybody may see. */
  async paths(): Promise<string[]> {
    const rows = await this.database.rows<{ path: string }>(sql`
      (select '/themes/' || slug as path from theme order by position)
      union all (select '/tags/' || tag.slug from tag where ${visibleTag(everybody)} order by tag.slug limit 10000)`);
    return ['/', '/about', '/tags', ...rows.map(({ path }) => path)];
  }
}

export interface Newest {
  readonly theme?: string | undefined;
  readonly tag?: string | undefined;
  readonly author?: string | undefined;
  readonly first: number;
}

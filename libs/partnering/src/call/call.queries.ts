import { Injectable } from '@nestjs/common';
import { type Actor, cursorKeys, decodeCursor, notFound, type Page, type PageArgs, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { openPartnerPost } from '../post/post.policy.js';
import { partnerPostColumns, partnerPostSeenBy } from '../post/post.queries.js';
import type { PartnerPost, PartnerPostRow } from '../post/post.view.js';
import { CallFilter, type CallListArgs } from './call.input.js';
import { readRules } from './call.rules.js';
import type { CallRow } from './call.view.js';

/** The columns of `call k`, under the names of its view. */
export const callColumns: Sql = raw(`k.id::text, k.texts, k.language, k.programme, k.url, k.deadline,
  k.time_zone as "timeZone", k.rules, k.revision, k.created_at as "createdAt", k.changed_at as "changedAt",
  k.withdrawn_at as "withdrawnAt", k.deadline::text as "deadlineKey"`);

export const callOf = (row: CallRow): CallRow => ({ ...row, rules: readRules(row.rules) });

/** Open for interests, on no day that has passed. */
export const isOpenPost = openPartnerPost;

@Injectable()
export class CallQueries {
  constructor(private readonly database: Database) {}

  async require(id: string): Promise<CallRow> {
    const row = await this.database.one<CallRow>(sql`select ${callColumns} from call k where k.id = ${id}`);
    if (!row) throw notFound();
    return callOf(row);
  }

  /** For loaders. */
  async some(ids: readonly string[]): Promise<ReadonlyMap<string, CallRow>> {
    const rows = await this.database.rows<CallRow>(
      sql`select ${callColumns} from call k where k.id = any(${ids}::bigint[])`,
    );
    return new Map(rows.map((row) => [row.id, callOf(row)]));
  }

  async list({ filter, first, after }: CallListArgs): Promise<Page<CallRow>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const [isNext, order] = filter === CallFilter.OPEN ? [raw('>'), raw('asc')] : [raw('<'), raw('desc')];
    const isOpen = sql`k.withdrawn_at is null and k.deadline > now()`;
    const rows = await this.database.rows<CallRow>(sql`
      select ${callColumns} from call k where ${filter === CallFilter.OPEN ? isOpen : sql`not (${isOpen})`}
      ${from ? sql`and (k.deadline, k.id) ${isNext} (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
      order by k.deadline ${order}, k.id ${order} ${onePage(first)}`);
    return pageOf(rows.map(callOf), first, after, ({ deadlineKey, id }) => [deadlineKey, id]);
  }

  /** For loaders: how many consortia gather or have handed in. */
  async consortia(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.rows<{ id: string; count: number }>(sql`
      select call_id::text as id, count(*)::int as count from consortium
      where call_id = any(${ids}::bigint[]) and state <> 'dissolved' group by call_id`);
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Open posts that name this call, the latest first. */
  async posts(actor: Actor, call: string, { first, after }: PageArgs): Promise<Page<PartnerPost>> {
    const from = decodeCursor(after, [cursorKeys.time, cursorKeys.integer]);
    const rows = await this.database.rows<PartnerPostRow>(sql`
      select ${partnerPostColumns} from partner_post p where p.call_id = ${call} and ${isOpenPost}
      ${from ? sql`and (p.opened_at, p.id) < (${from[0]}::timestamptz, ${from[1]}::bigint)` : sql``}
      order by p.opened_at desc, p.id desc ${onePage(first)}`);
    return pageOf(rows.map(partnerPostSeenBy(actor)), first, after, ({ openedKey, id }) => [openedKey ?? '', id]);
  }
}

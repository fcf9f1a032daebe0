import { Injectable } from '@nestjs/common';
import {
  cursorKeys,
  decodeCursor,
  pageOf,
  requirePerson,
  type Actor,
  type Page,
  type PageArgs,
} from '@guildhall/kernel';
import { and, atMost, Database, onePage, sql } from '@guildhall/database';
import { NoticeRules } from './notice.rules.js';
import type { NoticeView } from './notice.view.js';

interface Row extends Omit<NoticeView, 'title'> {
  details: Record<string, string>;
  times: number;
}

const COUNTED_AT_MOST = 100;

/** A person's own notices, as far as what they tell of may be seen now; nobody can ask for those of somebody else. */
@Injectable()
export class NoticeQueries {
  constructor(
    private readonly database: Database,
    private readonly rules: NoticeRules,
  ) {}

  /** Newest first. */
  async list(actor: Actor, { first, after }: PageArgs): Promise<Page<NoticeView>> {
    const cursor = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<Row>(sql`
      select n.id, n.kind, n.details, n.times, ${this.rules.leads} as path, n.created_at as "createdAt", n.read_at as "readAt" from notice n
      where ${and(sql`n.person_id = ${requirePerson(actor)}`, cursor && sql`n.id < ${cursor[0]}::bigint`)}
        and ${this.rules.standing}
      order by n.id desc ${onePage(first)}`);
    const said = ({ kind, details, times }: Row) => this.rules.title(kind, { ...details, count: String(times) });
    const notices = rows.map((row) => ({ ...row, title: said(row)(actor.language) }));
    return pageOf(notices, first, after, ({ id }) => [id]);
  }

  /** Those that were not marked as read; up to 100, because each is asked for, on every page of a member. */
  async countUnread(actor: Actor): Promise<number> {
    const row = await this.database.one<{ count: number }>(sql`
      select count(*)::int as count from (select from notice n
        where n.person_id = ${requirePerson(actor)} and n.read_at is null and ${this.rules.standing}
        ${atMost(COUNTED_AT_MOST)}) unread`);
    return row?.count ?? 0;
  }
}

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
import { and, Database, sql } from '@guildhall/database';
import { NoticeRules } from './notice.rules.js';
import type { NoticeView } from './notice.view.js';

interface Row extends Omit<NoticeView, 'title'> {
  details: Record<string, string>;
  times: number;
}

/** A person's own notices; there is no way to ask for those of somebody else. */
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
      select id, kind, details, times, path, created_at as "createdAt", read_at as "readAt" from notice
      where ${and(sql`person_id = ${requirePerson(actor)}`, cursor && sql`id < ${cursor[0]}::bigint`)}
      order by id desc limit ${first + 1}::int`);
    const said = ({ kind, details, times }: Row) => this.rules.title(kind, { ...details, count: String(times) });
    const notices = rows.map((row) => ({ ...row, title: said(row)(actor.language) }));
    return pageOf(notices, first, after, ({ id }) => [id]);
  }

  async countUnread(actor: Actor): Promise<number> {
    const row = await this.database.one<{ count: number }>(sql`
      select count(*)::int as count from notice where person_id = ${requirePerson(actor)} and read_at is null`);
    return row?.count ?? 0;
  }
}

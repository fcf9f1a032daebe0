import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { atMost, Database, sql, type Sql } from '@guildhall/database';
import { publicPartnerPost } from '../post/post.policy.js';
import type { BoardRow } from './board.facets.js';
import { BoardIndex } from './board.index.js';

const AT_ONCE = 2_000;

type Row = BoardRow & { readonly isShown: boolean };

const columns: Sql = sql`p.id::text, p.centre_id::text as "centreId",
  (extract(epoch from p.opened_at) * 1000000)::float8 as opened,
  (extract(epoch from p.expires_at) * 1000)::float8 as expires, p.language, p.kind, p.forms, p.role_sought as role,
  p.themes, p.challenges, p.sectors, p.fields, p.eqf_levels as levels, p.country, p.countries_sought as needs,
  p.languages, p.call_id::text as call, (${publicPartnerPost} and p.state = 'open') as "isShown"`;

/**
 * Keeps the board of this process as the rows are. Every transaction that touches a post leaves its number there; all
 * that committed since the last look have a number from the oldest that was under way then. So whoever looks sees
 * what had been committed when they asked: nothing is missed, nothing is late, nobody has to be told.
 */
@Injectable()
export class BoardKeeper implements OnApplicationBootstrap {
  private readonly logger = new Logger(BoardKeeper.name);
  readonly index = new BoardIndex();
  private mark: string | null = null;
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  constructor(private readonly database: Database) {}

  /** So that the first reader need not wait for it. */
  onApplicationBootstrap(): void {
    this.now().catch((error: Error) => this.logger.warn(`The board is read later: ${error.message}`));
  }

  /** The board as it is now. Those who ask while it is being read wait for the next reading, which they share. */
  async now(): Promise<BoardIndex> {
    if (!this.running) await this.begin();
    else {
      const begin = () => this.begin();
      this.next ??= this.running.then(begin, begin).finally(() => (this.next = null));
      await this.next;
    }
    return this.index;
  }

  private begin(): Promise<void> {
    this.next = null;
    const running = this.read().finally(() => {
      if (this.running === running) this.running = null;
    });
    this.running = running;
    return running;
  }

  private async read(): Promise<void> {
    if (this.mark === null) return this.fill();
    // Planned for its value: hardly anything is that new.
    const [found] = await this.database.planned<{ mark: string; rows: Row[] }>(sql`
      select pg_snapshot_xmin(pg_current_snapshot())::text as mark,
        coalesce((select json_agg(r) from (select ${columns} from partner_post p
          where p.touched >= ${this.mark}::xid8 and p.opened_at is not null) r), '[]') as rows`);
    if (!found) return;
    this.take(found.rows);
    this.mark = found.mark;
  }

  /** All of it, in pieces, so that others are served meanwhile. */
  private async fill(): Promise<void> {
    const [start] = await this.database.rows<{ mark: string }>(
      sql`select pg_snapshot_xmin(pg_current_snapshot())::text as mark`,
    );
    for (let after = '0', more = true; more;) {
      const rows = await this.database.rows<Row>(sql`select ${columns} from partner_post p
        where p.id > ${after}::bigint and p.opened_at is not null and p.state = 'open'
        order by p.id ${atMost(AT_ONCE)}`);
      this.take(rows);
      after = rows.at(-1)?.id ?? after;
      more = rows.length === AT_ONCE;
    }
    this.mark = start?.mark ?? null;
  }

  private take(rows: readonly Row[]): void {
    this.index.change(
      rows.filter(({ isShown }) => isShown),
      rows.filter(({ isShown }) => !isShown).map(({ id }) => id),
    );
  }

  /** What turned out to be gone altogether. */
  forget(ids: readonly string[]): void {
    this.index.change([], ids);
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql } from '@guildhall/database';
import { ThemeQueries } from '../theme/theme.queries.js';
import { visibleThread } from '../thread/thread.policy.js';

/** How far people have read. */
@Injectable()
export class ReadingService {
  constructor(
    private readonly database: Database,
    private readonly themes: ThemeQueries,
    private readonly limits: Limits,
  ) {}

  /** Keeps that they saw post `number`; never goes back, and never beyond what there is. Gives how far they have come. */
  async read(actor: Actor, thread: string, number: number): Promise<number> {
    const person = requirePerson(actor);
    await this.limits.spend('readingByPerson', person);
    const row = await this.database.one<{ number: number }>(sql`
      insert into reading as r (person_id, thread_id, read_number)
      select ${person}, t.id, least(t.last_number, ${number}::int) from thread t
        where t.id = ${thread}::bigint and ${visibleThread(actor)}
      on conflict (person_id, thread_id) do update
        set read_number = greatest(r.read_number, excluded.read_number), read_at = now()
      returning read_number as number`);
    if (!row) throw notFound();
    return row.number;
  }

  /** Marks everything read, in one theme or everywhere, without a row for each thread that was never opened. */
  async readAll(actor: Actor, theme: string | null): Promise<void> {
    const person = requirePerson(actor);
    if (theme !== null && !(await this.themes.find(theme)))
      throw badInput({ field: 'theme', say: inputMessages.theme() });
    await this.limits.spend('writesByPerson', person);
    await this.database.rows(sql`
      with marked as (
        insert into reading_mark (person_id, theme, read_before) values (${person}, ${theme ?? ''}, now())
        on conflict (person_id, theme) do update set read_before = excluded.read_before)
      update reading r set read_number = t.last_number, read_at = now() from thread t
        where r.person_id = ${person} and t.id = r.thread_id and r.read_number < t.last_number
          and ${theme === null ? sql`true` : sql`t.theme = ${theme}`}`);
    await this.database.rows(sql`insert into reading (person_id, thread_id, read_number)
      select t.author_id, t.id, t.last_number from thread t where t.author_id = ${person} and t.last_number > 1
        and ${theme === null ? sql`true` : sql`t.theme = ${theme}`} on conflict do nothing`);
  }
}

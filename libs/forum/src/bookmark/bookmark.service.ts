import { Injectable } from '@nestjs/common';
import { type Actor, badInput, inputMessages, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, raw, type Sql, sql } from '@guildhall/database';
import { visiblePost } from '../post/post.policy.js';
import { TimeZoneService } from '../reading/time-zone.service.js';
import { visibleThread } from '../thread/thread.policy.js';
import { type BookmarkInput, Reminder } from './bookmark.view.js';

const days: Record<Reminder.TOMORROW | Reminder.NEXT_WEEK, Sql> = {
  [Reminder.TOMORROW]: raw(`1`),
  [Reminder.NEXT_WEEK]: raw(`7`),
};

/** What people want to find again, and when they want to be reminded of it. */
@Injectable()
export class BookmarkService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly zones: TimeZoneService,
  ) {}

  /** Keeps a thread or a post, or changes the note and reminder of what is kept already; gives the id. */
  async keep(actor: Actor, input: BookmarkInput): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    if (input.timeZone) await this.zones.adopt(actor, input.timeZone);
    await this.checkDay(person, input);
    const post = input.post ?? null;
    const row = await this.database.one<{ id: string }>(sql`
      insert into bookmark (person_id, thread_id, post_id, note, remind_at)
      select ${person}, t.id, p.id, ${input.note}, ${remindAt(input)}
      from thread t join person me on me.id = ${person} left join post p on p.id = ${post}::bigint and p.thread_id = t.id
      where t.id = ${input.thread}::bigint and ${visibleThread(actor)}
        and (${post}::bigint is null or (p.id is not null and ${visiblePost(actor)}))
      on conflict (person_id, thread_id, post_id) do update
        set note = excluded.note, remind_at = excluded.remind_at, reminded_at = null
      returning id::text`);
    if (!row) throw notFound();
    return row.id;
  }

  /** Removing twice is the same as once; nobody can remove those of others. */
  async remove(actor: Actor, id: string): Promise<boolean> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.database.rows(sql`delete from bookmark where id = ${id}::bigint and person_id = ${person}`);
    return true;
  }

  private async checkDay(person: string, { remind, day }: BookmarkInput): Promise<void> {
    if (remind !== Reminder.ON) return;
    const real = day !== undefined && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
    const row =
      real &&
      (await this.database.one<{ fits: boolean }>(sql`
        select ${day}::date > today and ${day}::date < today + interval '5 years' as fits
        from (select (now() at time zone time_zone)::date as today from person where id = ${person}) p`));
    if (!row || !row.fits) throw badInput({ field: 'input.day', say: inputMessages.day() });
  }
}

/** At eight in the morning of that day, where the person is. */
function remindAt({ remind, day }: BookmarkInput): Sql {
  if (remind === Reminder.NONE) return sql`null::timestamptz`;
  const date =
    remind === Reminder.ON ? sql`${day}::date` : sql`(now() at time zone me.time_zone)::date + ${days[remind]}`;
  return sql`((${date}) + time '08:00') at time zone me.time_zone`;
}

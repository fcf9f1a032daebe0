import { Injectable } from '@nestjs/common';
import { clock } from '@guildhall/kernel';
import { atMost, type Chore, queueMails, raw, type Sql, sql, type Tx } from '@guildhall/database';
import { recipients } from './recipient.js';
import { RegistrationLetters } from './registration.letters.js';

const AT_ONCE = 200;

/**
 * Reminds those who have a seat, a day and an hour before. Who is reminded is marked in the transaction that lays the
 * mail into the outbox, so that nobody is reminded twice, whatever crashes and however many processes there are. Who
 * registered later than that has the time in mind, and gets no reminder of it.
 */
@Injectable()
export class ReminderChore implements Chore {
  readonly name = 'webinar-reminders';
  readonly everySeconds = 60;

  constructor(private readonly letters: RegistrationLetters) {}

  async run(tx: Tx): Promise<boolean> {
    // Past the last hour the mail of the day before would come with that of the hour.
    const day = await this.remind(tx, 'day', raw('reminded_day_at'), { from: '24 hours', until: '1 hour' });
    const hour = await this.remind(tx, 'hour', raw('reminded_hour_at'), { from: '1 hour', until: '0 hours' });
    return day || hour;
  }

  private async remind(tx: Tx, letter: 'day' | 'hour', mark: Sql, { from, until }: Span): Promise<boolean> {
    const now = sql`${clock.now()}::timestamptz`;
    const claimed = await tx.rows<{ id: string }>(sql`
      update attendee set ${mark} = ${now} where id in (
        select a.id from webinar w join attendee a on a.webinar_id = w.id
        where w.published_at is not null and w.practice_of is null and w.cancelled_at is null and w.ended_at is null
          and w.starts_at <= ${now} + ${from}::interval and w.starts_at > ${now} + ${until}::interval
          and a.seated_at < w.starts_at - ${from}::interval and a.${mark} is null
        ${atMost(AT_ONCE)} for update of a skip locked)
      returning id`);
    const to = await recipients(
      tx,
      sql`a.id = any(${claimed.map(({ id }) => id)}::uuid[]) and a.mails_stopped_at is null`,
    );
    await queueMails(
      tx,
      to.map((one) => this.letters.write(letter, one)),
    );
    return claimed.length === AT_ONCE;
  }
}

interface Span {
  readonly from: string;
  readonly until: string;
}

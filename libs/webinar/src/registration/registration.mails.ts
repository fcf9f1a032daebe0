import { Injectable } from '@nestjs/common';
import { type LoggedEvent, queueMail, queueMails, sql, type Sql, type Subscriber, type Tx } from '@guildhall/database';
import { recipients } from './recipient.js';
import { type Letter, RegistrationLetters } from './registration.letters.js';

const AT_ONCE = 500;

/** Writes what events about webinars have to tell those who registered. */
@Injectable()
export class RegistrationMails implements Subscriber {
  readonly name = 'webinar.mails';
  readonly events = [
    'webinar.registration-requested',
    'webinar.link-renewed',
    'webinar.seats-given',
    'webinar.webinar-edited',
    'webinar.webinar-cancelled',
  ];

  constructor(private readonly letters: RegistrationLetters) {}

  async handle({ type, payload }: LoggedEvent, tx: Tx): Promise<void> {
    const registered = sql`a.webinar_id = ${payload['webinar'] ?? null}::bigint and a.confirmed_at is not null`;
    if (type === 'webinar.registration-requested') return this.answer(tx, String(payload['attendee']));
    if (type === 'webinar.link-renewed') return this.tell(tx, 'again', sql`a.id = ${payload['attendee']}::uuid`);
    if (type === 'webinar.seats-given')
      return this.tell(
        tx,
        'seat',
        sql`a.id = any(string_to_array(${payload['attendees']}, ',')::uuid[]) and a.seated_at is not null`,
      );
    if (type === 'webinar.webinar-cancelled') return this.tell(tx, 'cancelled', registered);
    if (payload['moved'] === 1)
      return this.tell(tx, 'moved', sql`${registered} and w.cancelled_at is null and w.opened_at is null`);
  }

  /** Outside the request, whose time would else tell whether the address is known. */
  private async answer(tx: Tx, id: string): Promise<void> {
    const [to] = await recipients(tx, sql`a.id = ${id}::uuid and a.person_id is null`);
    if (!to) return;
    const known = await tx.one<{ id: string }>(sql`select a.id from attendee a join person p on p.id = a.person_id
      where a.webinar_id = ${to.webinarId} and lower(p.email) = lower(${to.email}) and a.confirmed_at is not null`);
    const fresh = await tx.one<{ fresh: boolean }>(
      sql`select confirmed_at is null as fresh from attendee where id = ${id}`,
    );
    if (!known) return queueMail(tx, this.letters.write(fresh?.fresh ? 'confirm' : 'again', to));
    const [member] = await recipients(tx, sql`a.id = ${known.id}::uuid`);
    if (fresh?.fresh)
      await tx.rows(sql`delete from attendee where id = ${id} and confirmed_at is null and joined_at is null`);
    if (member) await queueMail(tx, this.letters.write('known', member));
  }

  private async tell(tx: Tx, letter: Letter, which: Sql): Promise<void> {
    const all = (await recipients(tx, which)).filter(({ isStopped }) => !isStopped || letter === 'again');
    for (let next = 0; next < all.length; next += AT_ONCE)
      await queueMails(
        tx,
        all.slice(next, next + AT_ONCE).map((to) => this.letters.write(letter, to)),
      );
  }
}

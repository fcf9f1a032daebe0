import { Injectable } from '@nestjs/common';
import { grouped } from '@guildhall/kernel';
import { atMost, type LoggedEvent, queueMails, sql, type Subscriber, type Tx } from '@guildhall/database';
import { getsFateMail } from '../closing/closing.queries.js';
import { type Recipient, recipients } from '../registration/recipient.js';
import { FateLetter, type Told, type ToldQuestion } from './fate.letter.js';

/** Attendees who are told in one transaction. */
const AT_ONCE = 200;

/** One human being at one address, under however many attendees. */
interface Addressee {
  readonly to: Recipient;
  readonly ids: string[];
}

/**
 * Writes to everybody once a webinar is closed. Who is told is marked in the transaction that lays the mail into the
 * outbox, a bounded number at a time, each batch calling for the next: nobody is written to twice, whatever crashes,
 * however many processes there are and however often it is closed.
 */
@Injectable()
export class FateMails implements Subscriber {
  readonly name = 'webinar.fates';
  readonly events = ['webinar.webinar-closed', 'webinar.fates-due'];

  constructor(private readonly letter: FateLetter) {}

  async handle({ payload, actorId }: LoggedEvent, tx: Tx): Promise<void> {
    const webinar = String(payload['webinar']);
    // Opened again meanwhile: the rest is told when it is closed for good.
    const told = await tx.one<Told>(sql`
      select coalesce(c.summary_html, '') as "summaryHtml", c.recording_url as "recordingUrl",
        coalesce(c.materials, '[]') as materials
      from webinar w left join webinar_closing c on c.webinar_id = w.id
      where w.id = ${webinar} and w.closed_at is not null and w.practice_of is null for share of w`);
    const claimed = told ? await this.claim(tx, webinar) : [];
    if (!told || claimed.length === 0) return;
    const addressees = oneEach(await recipients(tx, sql`a.id = any(${claimed}::uuid[]) and ${getsFateMail}`));
    const asked = await this.asked(
      tx,
      addressees.flatMap(({ ids }) => ids),
    );
    await queueMails(
      tx,
      addressees.map(({ to, ids }) =>
        this.letter.write(
          to,
          ids.flatMap((id) => asked.get(id) ?? []),
          told,
        ),
      ),
    );
    tx.publish({ type: 'webinar.fates-due', payload: { webinar }, streams: [], actorId });
  }

  /** The next attendees, and with them whoever shares an address with one of them. */
  private async claim(tx: Tx, webinar: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(sql`
      with next as (
        select a.id, lower(coalesce(p.email, a.email)) as address
        from attendee a left join person p on p.id = a.person_id
        where a.webinar_id = ${webinar} and a.told_at is null order by a.id ${atMost(AT_ONCE)}),
      same as (
        select a.id from attendee a left join person p on p.id = a.person_id
        where a.webinar_id = ${webinar} and a.told_at is null
          and lower(coalesce(p.email, a.email)) in (select address from next))
      update attendee set told_at = now()
      where told_at is null and id in (select id from next union select id from same) returning id`);
    return rows.map(({ id }) => id);
  }

  private async asked(tx: Tx, attendees: readonly string[]): Promise<ReadonlyMap<string, ToldQuestion[]>> {
    const rows = await tx.rows<ToldQuestion>(sql`
      select q.attendee_id as attendee, q.body, q.fate, q.fate_reason as reason, q.hidden_at is not null as "isHidden",
        o.body as "otherBody", o.fate as "otherFate", o.fate_reason as "otherReason", t.id::text as thread
      from live_question q
      left join live_question o on o.id = q.merged_into and o.held_at is null and o.hidden_at is null
      left join thread t on t.id = coalesce(q.thread_id, o.thread_id) and t.hidden_at is null
      where q.attendee_id = any(${attendees}::uuid[]) order by q.id`);
    return grouped(rows, ({ attendee }) => attendee);
  }
}

/** Whoever took part with an account and by an address alone gets one mail, that of the account. */
function oneEach(all: readonly Recipient[]): Addressee[] {
  const byAddress = grouped(all, ({ email }) => email.toLowerCase());
  return [...byAddress.values()].flatMap((same) => {
    const to = same.find(({ personId }) => personId !== null) ?? same[0];
    return to ? [{ to, ids: same.map(({ id }) => id) }] : [];
  });
}

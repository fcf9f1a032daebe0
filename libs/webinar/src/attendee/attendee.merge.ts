import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '@guildhall/database';

export interface Taking {
  readonly webinar: string;
  readonly guestId: string;
  /** The attendee whose browser it becomes. */
  readonly into: string;
  /** Whether what was asked in this browser before goes along. */
  readonly takesAlong: boolean;
}

/** Makes two attendees one, when they turn out to be the same human being. */
@Injectable()
export class AttendeeMerge {
  /**
   * Makes a browser an attendee's. Who came by it before, without an address or account, becomes one with them; but if
   * they asked something, only when they say so: whoever else has the link would see it. Else they stay, without a browser.
   */
  async device(tx: Tx, { webinar: webinarId, guestId, into, takesAlong }: Taking): Promise<void> {
    const before = await tx.one<{ id: string; isNobody: boolean; hasAsked: boolean }>(sql`
      select a.id, a.email is null and a.person_id is null as "isNobody",
        exists (select from live_question q where q.attendee_id = a.id) as "hasAsked"
      from attendee_device d join attendee a on a.id = d.attendee_id
      where d.webinar_id = ${webinarId} and d.guest_id = ${guestId} for update of a`);
    if (before?.id === into) return;
    await tx.rows(sql`insert into attendee_device (webinar_id, guest_id, attendee_id) values (${webinarId}, ${guestId}, ${into})
      on conflict (webinar_id, guest_id) do update set attendee_id = excluded.attendee_id`);
    if (!before?.isNobody) return;
    if (takesAlong || !before.hasAsked) await this.take(tx, before.id, into);
    else await this.mute(tx, before.id, into);
  }

  /** Who was muted stays so, whatever link they come by. */
  private async mute(tx: Tx, from: string, into: string): Promise<void> {
    await tx.rows(sql`update attendee i set muted_at = coalesce(i.muted_at, f.muted_at),
        muted_named = i.muted_named or f.muted_named, muted_anonymous = i.muted_anonymous or f.muted_anonymous,
        muted_by = coalesce(i.muted_by, f.muted_by), muted_reason = coalesce(i.muted_reason, f.muted_reason)
      from attendee f where i.id = ${into} and f.id = ${from} and f.muted_at is not null`);
  }

  /** What both voted on counts once. */
  private async take(tx: Tx, from: string, into: string): Promise<void> {
    await tx.rows(sql`update attendee_device set attendee_id = ${into} where attendee_id = ${from}`);
    await tx.rows(sql`update live_question set attendee_id = ${into} where attendee_id = ${from}`);
    await tx.rows(sql`update live_question q set vote_count = vote_count - 1
      where q.id in (select v.question_id from live_question_vote v where v.attendee_id = ${from}
        and exists (select from live_question_vote o where o.question_id = v.question_id and o.attendee_id = ${into}))`);
    await tx.rows(sql`update live_question_vote v set attendee_id = ${into} where v.attendee_id = ${from}
      and not exists (select from live_question_vote o where o.question_id = v.question_id and o.attendee_id = ${into})`);
    await tx.rows(sql`update poll_vote v set attendee_id = ${into} where v.attendee_id = ${from}
      and not exists (select from poll_vote o where o.poll_id = v.poll_id and o.attendee_id = ${into})`);
    await tx.rows(sql`update webinar_telling t set attendee_id = ${into} where t.attendee_id = ${from}
      and not exists (select from webinar_telling o
        where o.kind = t.kind and o.subject_id = t.subject_id and o.attendee_id = ${into})`);
    await tx.rows(sql`update attendee i set told_at = coalesce(i.told_at, f.told_at), joined_at = coalesce(i.joined_at, f.joined_at),
        name = coalesce(i.name, f.name)
      from attendee f where i.id = ${into} and f.id = ${from}`);
    await this.mute(tx, from, into);
    await tx.rows(sql`delete from attendee where id = ${from}`);
  }
}

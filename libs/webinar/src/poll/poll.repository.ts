import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { hold, sql, type Tx } from '@guildhall/database';
import { canWebinar, type WebinarAbility } from '../webinar/webinar.policy.js';
import { webinarColumns } from '../webinar/webinar.queries.js';
import type { WebinarRow } from '../webinar/webinar.view.js';
import { PollEntity, type PollOption } from './poll.entity.js';

/** The only way to hold a poll for change. */
@Injectable()
export class PollRepository {
  /** Locks a poll for a host or moderator. Refusals: NOT_FOUND when its webinar is unseen, UNAUTHENTICATED, FORBIDDEN. */
  async require(
    tx: Tx,
    actor: Actor,
    ability: WebinarAbility,
    id: string,
  ): Promise<{ poll: PollEntity; webinar: WebinarRow }> {
    const poll = await hold(tx, PollEntity, id);
    const webinar =
      poll && (await tx.one<WebinarRow>(sql`select ${webinarColumns} from webinar w where w.id = ${poll.webinarId}`));
    if (!webinar || !canWebinar.view(actor, webinar)) throw notFound();
    requirePerson(actor);
    if (!canWebinar[ability](actor, webinar)) throw forbidden();
    return { poll, webinar };
  }

  /** Whether somebody answered it; asked while it is held, so that nobody does meanwhile. */
  async isVotedOn(tx: Tx, { id }: PollEntity): Promise<boolean> {
    return (await tx.one(sql`select 1 from poll_vote where poll_id = ${id} limit 1`)) !== null;
  }

  async add(tx: Tx, poll: PollEntity, options: readonly PollOption[]): Promise<void> {
    await tx.manager.insert(PollEntity, poll);
    await this.addOptions(tx, poll.id, options);
  }

  async save(tx: Tx, { id, ...changed }: PollEntity): Promise<void> {
    await tx.manager.update(PollEntity, { id }, changed);
  }

  async replaceOptions(tx: Tx, id: string, options: readonly PollOption[]): Promise<void> {
    await tx.rows(sql`delete from poll_option where poll_id = ${id}`);
    await this.addOptions(tx, id, options);
  }

  /** Takes it away and closes the gap behind it. */
  async remove(tx: Tx, { id, webinarId, position }: PollEntity): Promise<void> {
    await tx.rows(sql`delete from poll where id = ${id}`);
    await tx.rows(
      sql`update poll set position = position - 1 where webinar_id = ${webinarId} and position > ${position}`,
    );
  }

  /** Puts it to another place and moves those between by one. */
  async move(tx: Tx, { id, webinarId, position: from }: PollEntity, to: number): Promise<void> {
    await tx.rows(sql`update poll set position = case when id = ${id} then ${to}::int
        when ${to}::int < ${from}::int then position + 1 else position - 1 end
      where webinar_id = ${webinarId} and position between least(${from}::int, ${to}::int) and greatest(${from}::int, ${to}::int)`);
  }

  private async addOptions(tx: Tx, id: string, options: readonly PollOption[]): Promise<void> {
    if (options.length === 0) return;
    await tx.rows(sql`insert into poll_option (poll_id, number, label, is_right)
      select ${id}, o.number, o.label, o."isRight"
      from jsonb_to_recordset(${JSON.stringify(options)}::jsonb) as o(number smallint, label jsonb, "isRight" boolean)`);
  }
}

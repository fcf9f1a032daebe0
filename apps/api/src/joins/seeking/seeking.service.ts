import { Injectable } from '@nestjs/common';
import { type Actor, badInput, notFound, Refusal, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { requireSeat } from '@guildhall/centre';
import { openPartnerPost } from '@guildhall/partnering';
import { visibleWebinar } from '@guildhall/webinar';
import type { SeekPartnersInput, StopSeekingArgs } from './seeking.input.js';
import { seekingMessages } from './seeking.messages.js';
import { attendsByAccount, bringsPartners } from './seeking.policy.js';

/** Consent to be shown to those who attend a webinar, given and taken back for a centre. */
@Injectable()
export class SeekingService {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Consenting once more, or for another post, takes the place of what was said before. */
  async seek(actor: Actor, { webinar, centre, partnerPost }: SeekPartnersInput): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    const post = partnerPost ?? null;
    return this.database.transaction(async (tx) => {
      await this.requirePlace(tx, actor, webinar);
      await this.requireCentre(tx, person, centre);
      await this.requireOpen(tx, centre, post);
      const same =
        await tx.one(sql`select id from webinar_partner where webinar_id = ${webinar} and centre_id = ${centre}
        and withdrawn_at is null and partner_post_id is not distinct from ${post}::bigint and person_id = ${person}`);
      if (same) return webinar;
      await this.end(tx, webinar, centre);
      await tx.rows(sql`insert into webinar_partner (webinar_id, centre_id, partner_post_id, person_id)
        values (${webinar}, ${centre}, ${post}::bigint, ${person})`);
      return webinar;
    });
  }

  /** Whoever speaks for the centre takes it back, whether or not they attend. */
  async stop(actor: Actor, { webinar, centre }: StopSeekingArgs): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    return this.database.transaction(async (tx) => {
      const seen = await tx.one(sql`select from webinar w where w.id = ${webinar} and ${visibleWebinar(actor)}`);
      if (!seen) throw notFound();
      await requireSeat(tx, person, centre);
      await this.end(tx, webinar, centre);
      return webinar;
    });
  }

  /** Two at once, for one centre, wait for each other: its row is held before. */
  private async requireCentre(tx: Tx, person: string, centre: string): Promise<void> {
    const held = await tx.one(sql`select id from centre c where c.id = ${centre} and c.hidden_at is null
      and c.merged_into is null for no key update`);
    if (!held) throw notFound();
    await requireSeat(tx, person, centre);
  }

  private async requirePlace(tx: Tx, actor: Actor, webinar: string): Promise<void> {
    const place = await tx.one<{ isOffered: boolean; attends: boolean; isMuted: boolean }>(sql`
      select ${bringsPartners} as "isOffered", ${attendsByAccount(actor)} as attends, exists (select from attendee m
        where m.webinar_id = w.id and m.person_id = ${actor.personId} and m.muted_at is not null) as "isMuted"
      from webinar w where w.id = ${webinar} and ${visibleWebinar(actor)}`);
    if (!place) throw notFound();
    if (!place.isOffered) throw new Refusal('FORBIDDEN', seekingMessages.notOffered());
    if (!place.attends) throw new Refusal('FORBIDDEN', seekingMessages.notHere());
    if (place.isMuted) throw new Refusal('FORBIDDEN', seekingMessages.muted());
  }

  private async requireOpen(tx: Tx, centre: string, post: string | null): Promise<void> {
    if (post === null) return;
    const open = await tx.one(sql`select p.id from partner_post p
      where p.id = ${post} and p.centre_id = ${centre} and ${openPartnerPost} for share`);
    if (!open) throw badInput({ field: 'input.partnerPost', say: seekingMessages.notOpen() });
  }

  /** Also what was said for a centre that has become this one since. */
  private async end(tx: Tx, webinar: string, centre: string): Promise<void> {
    await tx.rows(sql`update webinar_partner set withdrawn_at = now() where webinar_id = ${webinar} and withdrawn_at is null
      and (centre_id = ${centre} or centre_id in (select id from centre where merged_into = ${centre}))`);
  }
}

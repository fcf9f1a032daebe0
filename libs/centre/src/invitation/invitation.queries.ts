import { Injectable } from '@nestjs/common';
import { type Actor, clock, Refusal, speaksFor } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { fingerprintOf, looksLikeToken, personJson } from '@guildhall/identity';
import { canCentre } from '../centre/centre.policy.js';
import { centreColumns, centreSeenBy } from '../centre/centre.queries.js';
import type { Centre, CentreRow } from '../centre/centre.view.js';
import { invitationMessages } from './invitation.messages.js';
import type { Invitation, OpenInvitation } from './invitation.view.js';

/** Reads invitations: those of a centre for its representatives, one for whoever has its link. */
@Injectable()
export class InvitationQueries {
  constructor(private readonly database: Database) {}

  /** What waits for an answer, the newest first; null for whom it does not concern. */
  async ofCentre(actor: Actor, centre: Centre): Promise<readonly Invitation[] | null> {
    if (!canCentre.represent(actor, centre)) return null;
    return this.database.rows<Invitation>(sql`
      select i.id::text, i.centre_id::text as "centreId", i.email, i.role, i.title, i.words, i.invited_at as "invitedAt",
        i.sent_at as "sentAt", i.expires_at as "expiresAt", ${personJson('p')} as "invitedBy"
      from centre_invitation i join person p on p.id = i.invited_by
      where i.centre_id = ${centre.id} and i.ended_at is null order by i.id desc limit 100`);
  }

  /** @throws NOT_FOUND for a link that opens nothing (any more), with a sentence that says so. */
  async byToken(actor: Actor, token: string): Promise<OpenInvitation> {
    type Row = Omit<OpenInvitation, 'centre' | 'isIn' | 'role'> &
      CentreRow &
      Pick<OpenInvitation, 'role'> & { seatRole: OpenInvitation['role'] };
    const row = looksLikeToken(token)
      ? await this.database.one<Row>(sql`
          select i.role as "seatRole", i.title, i.words, i.expires_at as "expiresAt", ${personJson('p')} as "invitedBy",
            ${centreColumns}
          from centre_invitation i join centre c on c.id = i.centre_id join person p on p.id = i.invited_by
          where i.token_hash = ${fingerprintOf(token)} and i.ended_at is null and i.expires_at > ${clock.now()}
            and c.merged_into is null and c.hidden_at is null`)
      : null;
    if (!row) throw new Refusal('NOT_FOUND', invitationMessages.ended());
    const { title, words, invitedBy, expiresAt, seatRole: role } = row;
    const centre = centreSeenBy(actor)(row);
    return { centre, role, title, words, invitedBy, expiresAt, isIn: speaksFor(actor, centre.id) };
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, notFound, Settings } from '@guildhall/kernel';
import { Database, Limits, sourceKey, sql } from '@guildhall/database';

const ID_BYTES = 16;
const SIGNATURE_BYTES = 24;
const TOKEN = /^[\w-]{54}$/;

/** What a link of a mail lets one do; a signature for one purpose does not count for another. */
export type LinkPurpose = 'take-part' | 'stop-mails';

interface Linked {
  readonly id: string;
  readonly webinarId: string;
  readonly version: number;
}

const uuidOf = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

/**
 * The personal link of somebody who registered without an account: the attendee's id, signed together with the version
 * the row holds. Nothing is stored for it, and raising the version ends every earlier one, but for the links that stop mails:
 * those of every mail work as long as the attendee is there.
 */
@Injectable()
export class PersonalLinks {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly settings: Settings,
  ) {}

  token(purpose: LinkPurpose, id: string, version: number): string {
    return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), this.signature(purpose, id, version)]).toString(
      'base64url',
    );
  }

  /** Where one takes part in a webinar by a mail of ours. */
  url(id: string, version: number): string {
    return `${this.settings.publicUrl}/webinars/personal/${this.token('take-part', id, version)}`;
  }

  /** Where one stops mails about a webinar; by a link that does nothing else. */
  stopUrl(id: string): string {
    return `${this.settings.publicUrl}/webinars/stop/${this.token('stop-mails', id, 0)}`;
  }

  /**
   * The attendee a link is of. Wrong ones are counted by source; right ones cost nothing, for a whole hall may open its
   * links from behind one address.
   * @throws NOT_FOUND when it is not ours, or was replaced; RATE_LIMITED for whoever guesses.
   */
  async require(actor: Actor, purpose: LinkPurpose, token: string): Promise<Linked> {
    const source = sourceKey(actor.address);
    await this.limits.requireLeft('linkBySource', source);
    const given = Buffer.from(token, 'base64url');
    // One way of writing it alone: the last letter could be another and mean the same.
    const isToken = TOKEN.test(token) && given.toString('base64url') === token;
    const found = isToken ? await this.find(purpose, given) : null;
    if (found) return found;
    await this.limits.spend('linkBySource', source);
    throw notFound();
  }

  private async find(purpose: LinkPurpose, given: Buffer): Promise<Linked | null> {
    const id = uuidOf(given.subarray(0, ID_BYTES).toString('hex'));
    const row = await this.database.one<Linked>(sql`select id, webinar_id::text as "webinarId", link_version as version
      from attendee where id = ${id}::uuid and (email is not null or person_id is not null)`);
    const signed = given.subarray(ID_BYTES);
    return row && timingSafeEqual(this.signature(purpose, id, row.version), signed) ? row : null;
  }

  private signature(purpose: LinkPurpose, id: string, version: number): Buffer {
    const signed = purpose === 'stop-mails' ? `webinar ${purpose} ${id}` : `webinar ${purpose} ${id} ${version}`;
    return createHmac('sha256', this.settings.sessionSecret).update(signed).digest().subarray(0, SIGNATURE_BYTES);
  }
}

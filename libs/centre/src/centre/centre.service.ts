import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, conflict, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { renderMarkdown, slugify } from '@guildhall/text';
import { CentreEntity, type CentreText } from './centre.entity.js';
import { centreEvent } from './centre.events.js';
import type { CentreProfileInput, EditCentreInput, RegisterCentreInput } from './centre.input.js';
import { CentreRepository } from './centre.repository.js';
import { SeatRepository } from '../seat/seat.repository.js';
import { SeatRole } from '../seat/seat.role.js';
import { VerificationService } from '../verification/verification.service.js';

/** Tags as they are kept: without doubles, and without what has no letter or digit. */
export const slugsOf = (names: readonly string[]): string[] => [...new Set(names.map(slugify).filter(Boolean))];

/** What the people of a centre do with its profile. */
@Injectable()
export class CentreService {
  constructor(
    private readonly database: Database,
    private readonly centres: CentreRepository,
    private readonly seats: SeatRepository,
    private readonly verification: VerificationService,
    private readonly limits: Limits,
  ) {}

  /** Registers a centre, not verified yet; whoever does represents it. Gives its id. */
  async register(actor: Actor, { idempotencyKey, ...profile }: RegisterCentreInput): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.limits.spend('centresByPerson', person);
    const said = await this.said(profile);
    return this.database.transaction((tx) =>
      once(tx, actor, 'registerCentre', idempotencyKey, profile, async () => {
        await this.check(tx, profile, null);
        const at = { createdBy: person, createdAt: clock.now(), changedAt: clock.now() };
        const centre = Object.assign(new CentreEntity(), said, at);
        await this.centres.add(tx, centre);
        await this.seats.give(tx, { centre: centre.id, person }, { role: SeatRole.REPRESENTATIVE, title: '' }, actor);
        await this.verification.callModerators(tx, centre.id);
        tx.publish(centreEvent('centre-registered', centre, person));
        return centre.id;
      }),
    );
  }

  /** A verified one that calls itself something else is looked at again. */
  async edit(actor: Actor, { centre: id, ...profile }: EditCentreInput): Promise<string> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    const said = await this.said(profile);
    return this.database.transaction(async (tx) => {
      const centre = await this.centres.require(tx, actor, 'represent', id);
      await this.check(tx, profile, id);
      const isAnother = centre.verifiedAt !== null && centre.isAnotherThan(said);
      Object.assign(centre, said, { changedAt: clock.now() });
      await this.centres.save(tx, centre);
      if (isAnother) await this.verification.callModerators(tx, id);
      tx.publish(centreEvent('centre-edited', centre, actor.personId));
      return centre.id;
    });
  }

  /** What the profile says, as the row holds it; rendered before the transaction, because it takes a while. */
  private async said({ texts: given, offerTags, seekTags, takesRequests, ...profile }: CentreProfileInput) {
    const texts: Record<string, CentreText> = {};
    for (const { language, name, markdown } of given)
      texts[language] = { name, markdown, html: await renderMarkdown(markdown) };
    const { pic = null, oid = null, site = null, themes } = profile;
    return {
      ...{ ...profile, texts, language: given[0]?.language ?? 'en', pic, oid, site, themes: [...new Set(themes)] },
      ...{ offerTags: slugsOf(offerTags), seekTags: slugsOf(seekTags) },
      ...(typeof takesRequests === 'boolean' ? { takesRequests } : {}),
    };
  }

  private async check(tx: Tx, { themes, pic, oid }: CentreProfileInput, self: string | null): Promise<void> {
    const known = await tx.one<{ themes: number; isTaken: boolean }>(sql`select
      (select count(*)::int from theme where slug = any(${themes})) as themes,
      exists (select from centre where (pic = ${pic ?? null} or oid = ${oid ?? null})
        and id is distinct from ${self}::bigint) as "isTaken"`);
    if (known?.themes !== new Set(themes).size) throw badInput({ field: 'input.themes', say: inputMessages.theme() });
    if (known.isTaken) throw conflict();
  }
}

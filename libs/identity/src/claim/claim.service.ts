import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, type LoggedEvent, sql, type Subscriber, type Tx } from '@guildhall/database';
import { onPerson } from '../person/person.events.js';
import { digestOf } from './address-digest.js';
import { canClaim } from './claim.policy.js';
import type { DecideClaimInput } from './claim.view.js';

interface Placeholder {
  readonly id: string;
  readonly importedFrom: string | null;
  readonly claimedBy: string | null;
}

/** Gives what imported authors wrote to the members they are. */
@Injectable()
export class ClaimService implements Subscriber {
  readonly name = 'identity.claim';
  readonly events = ['identity.person-joined', 'identity.email-changed'];

  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
  ) {}

  /** Whether it was decided at once; null when somebody is this author already. */
  async claim(actor: Actor, id: string, words: string): Promise<boolean | null> {
    const claimant = requirePerson(actor);
    await this.limits.spend('writesByPerson', claimant);
    return this.database.transaction(async (tx) => {
      const placeholder = await this.lock(tx, id);
      if (placeholder.claimedBy !== null) return null;
      if (!canClaim.claim(actor, placeholder)) throw notFound();
      if (await this.addressProves(tx, claimant, id)) {
        await this.give(tx, placeholder, claimant, null);
        return true;
      }
      await tx.rows(sql`insert into person_claim (placeholder_id, claimant_id, words) values (${id}, ${claimant}, ${words})
        on conflict (placeholder_id, claimant_id) where decided_at is null do update set words = excluded.words`);
      return false;
    });
  }

  /** Decides a claim; gives the decision that stands. */
  async decide(actor: Actor, { claim: id, accept, reason }: DecideClaimInput): Promise<boolean> {
    requirePerson(actor);
    if (!canClaim.decide(actor)) throw forbidden();
    return this.database.transaction(async (tx) => {
      const claim = await tx.one<{ placeholder: string; claimant: string; accepted: boolean | null }>(sql`
        select placeholder_id as placeholder, claimant_id as claimant, accepted from person_claim where id = ${id} for update`);
      if (!claim) throw notFound();
      if (claim.accepted !== null) return claim.accepted;
      const placeholder = await this.lock(tx, claim.placeholder);
      const accepted = accept && placeholder.claimedBy === null;
      await tx.rows(sql`update person_claim set accepted = ${accepted}, reason = ${reason}, decided_at = ${clock.now()},
        decided_by = ${actor.personId} where id = ${id}`);
      if (accepted) await this.give(tx, placeholder, claim.claimant, actor.personId);
      else tx.publish(onPerson('identity.claim-declined', claim.claimant, actor.personId, { claim: id }));
      return accepted;
    });
  }

  /** Whoever confirmed the address an imported author had is that author. */
  async handle({ payload }: LoggedEvent, tx: Tx): Promise<void> {
    const person = String(payload['person']);
    const owner = await tx.one<{ email: string }>(sql`select email from person where id = ${person}`);
    if (!owner) return;
    const theirs = await tx.rows<Placeholder>(sql`
      select p.id, p.imported_from as "importedFrom", p.claimed_by as "claimedBy"
      from imported_person m join person p on p.id = m.person_id
      where m.email_digest = ${digestOf(owner.email)} and p.imported_from is not null and p.claimed_by is null
        and p.id <> ${person} order by p.id for no key update of p`);
    for (const placeholder of theirs) await this.give(tx, placeholder, person, null);
  }

  private async lock(tx: Tx, id: string): Promise<Placeholder> {
    const row = await tx.one<Placeholder>(sql`
      select id, imported_from as "importedFrom", claimed_by as "claimedBy" from person where id = ${id} for no key update`);
    if (!row?.importedFrom) throw notFound();
    return row;
  }

  private async addressProves(tx: Tx, claimant: string, placeholder: string): Promise<boolean> {
    const row = await tx.one<{ email: string; digest: string }>(sql`
      select c.email, m.email_digest as digest from imported_person m, person c
      where m.person_id = ${placeholder} and m.email_digest is not null and c.id = ${claimant}`);
    return row !== null && digestOf(row.email) === row.digest;
  }

  private async give(tx: Tx, { id }: Placeholder, claimant: string, decidedBy: string | null): Promise<void> {
    await tx.rows(sql`update person set claimed_by = ${claimant} where id = ${id}`);
    await tx.rows(sql`update imported_person set person_id = ${claimant} where person_id = ${id}`);
    await tx.rows(sql`update person_claim set accepted = claimant_id = ${claimant}, decided_at = ${clock.now()},
      decided_by = ${decidedBy} where placeholder_id = ${id} and decided_at is null`);
    tx.publish(onPerson('identity.placeholder-claimed', claimant, decidedBy, { placeholder: id }));
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, badInput, clock, inputMessages, requirePerson } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { requireSeat } from '@guildhall/centre';
import type { ConsortiumEntity } from '../consortium/consortium.entity.js';
import type { ConsortiumPartnerInput } from '../consortium/consortium.input.js';
import { ObstacleReason, PartnerState } from '../consortium/consortium.kinds.js';
import { ConsortiumRepository } from '../consortium/consortium.repository.js';
import { settle } from '../consortium/partner.service.js';
import type { SignLetterInput, WriteLetterInput } from './letter.input.js';

const DAY_MS = 86_400_000;

/** What partners promise, and how far their papers are. */
@Injectable()
export class LetterService {
  constructor(
    private readonly database: Database,
    private readonly consortia: ConsortiumRepository,
    private readonly limits: Limits,
  ) {}

  /** Writes or changes a letter; one that was signed is a draft again, because the paper says something else. */
  write(actor: Actor, { consortium: id, centre, ...letter }: WriteLetterInput): Promise<string> {
    return this.byPartner(actor, { consortium: id, centre }, async (tx, person) => {
      const { language, legalName, address, signatory, position, contribution } = letter;
      const said = sql`${language}, ${legalName}, ${address}, ${signatory}, ${position}, ${contribution}`;
      const names = sql`language, legal_name, address, signatory, position, contribution`;
      const changed = await tx.one(sql`
        insert into consortium_letter (consortium_id, centre_id, language, legal_name, address, signatory, position,
          contribution, written_by) values (${id}, ${centre}, ${said}, ${person})
        on conflict (consortium_id, centre_id) do update set (${names}, written_by) = row (excluded.language,
          excluded.legal_name, excluded.address, excluded.signatory, excluded.position, excluded.contribution, excluded.written_by),
          state = 'draft', signed_on = null, received_at = null, changed_at = now()
        where (consortium_letter.language, consortium_letter.legal_name, consortium_letter.address,
          consortium_letter.signatory, consortium_letter.position, consortium_letter.contribution) is distinct from (${said})
        returning centre_id`);
      if (changed) this.consortia.tell(tx, id, 'letter-written', { person, centre });
    });
  }

  /** Says that the paper is signed. */
  async sign(actor: Actor, { consortium: id, centre, signedOn }: SignLetterInput): Promise<string> {
    const away = clock.now().getTime() - Date.parse(`${signedOn}T00:00:00Z`);
    // Where it is tomorrow already, today is a day to come here.
    const isDay = new Date(Date.parse(signedOn) || 0).toISOString().slice(0, 10) === signedOn;
    if (!isDay || !(away > -DAY_MS && away < 366 * DAY_MS))
      throw badInput({ field: 'input.signedOn', say: inputMessages.invalid() });
    return this.byPartner(actor, { consortium: id, centre }, async (tx, person) => {
      const found = await tx.one<{ before: string }>(sql`
        update consortium_letter set state = 'signed', signed_on = ${signedOn}::date, received_at = null, changed_at = now()
        where consortium_id = ${id} and centre_id = ${centre} returning old.state as before`);
      if (!found) settle(actor, ObstacleReason.NO_LETTER);
      if (found?.before === 'draft') this.consortia.tell(tx, id, 'letter-signed', { person, centre, words: signedOn });
    });
  }

  /** The coordinator has the signed paper. */
  async receive(actor: Actor, { consortium: id, centre }: ConsortiumPartnerInput): Promise<string> {
    const person = await this.enter(actor);
    return this.database.transaction(async (tx) => {
      const consortium = await this.consortia.require(tx, actor, 'coordinate', id);
      joined(actor, consortium, centre);
      const found = await tx.one<{ before: string }>(sql`
        update consortium_letter set state = 'received', received_at = coalesce(received_at, ${clock.now()})
        where consortium_id = ${id} and centre_id = ${centre} and state <> 'draft' returning old.state as before`);
      if (!found) settle(actor, ObstacleReason.NO_LETTER);
      if (found?.before === 'signed')
        this.consortia.tell(tx, id, 'letter-received', { person, centre: consortium.centreId, about: centre });
      return id;
    });
  }

  private async byPartner(
    actor: Actor,
    { consortium: id, centre }: ConsortiumPartnerInput,
    work: (tx: Tx, person: string) => Promise<void>,
  ): Promise<string> {
    const person = await this.enter(actor);
    return this.database.transaction(async (tx) => {
      const consortium = await this.consortia.require(tx, actor, 'view', id);
      await requireSeat(tx, person, centre, true);
      joined(actor, consortium, centre);
      if (consortium.isClosed(clock.now())) settle(actor, ObstacleReason.CLOSED);
      await work(tx, person);
      return id;
    });
  }

  private async enter(actor: Actor): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    return person;
  }
}

/** @throws Stopped when the centre is no partner, or no longer. */
function joined(actor: Actor, { partners }: ConsortiumEntity, centre: string): void {
  const partner = partners.find(({ centreId }) => centreId === centre);
  if (partner?.state !== PartnerState.JOINED) settle(actor, ObstacleReason.NOT_IN);
}

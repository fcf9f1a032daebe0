import { Injectable } from '@nestjs/common';
import { type Actor, forbidden, notFound, requirePerson } from '@guildhall/kernel';
import { Database, Limits, type Tx } from '@guildhall/database';
import { CentreRepository } from '../centre/centre.repository.js';
import type { ChangeSeatInput, LeaveCentreInput, RemoveSeatInput } from './seat.input.js';
import { SeatRepository, type HeldSeat } from './seat.repository.js';
import { SeatRole } from './seat.role.js';

/** Changes who speaks for a centre and as what. */
@Injectable()
export class SeatService {
  constructor(
    private readonly database: Database,
    private readonly centres: CentreRepository,
    private readonly seats: SeatRepository,
    private readonly limits: Limits,
  ) {}

  /** For representatives; everybody says for themself what they do there. */
  async change(actor: Actor, { centre, person, role, title }: ChangeSeatInput): Promise<void> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    await this.database.transaction(async (tx) => {
      const isSelf = person === actor.personId;
      await this.centres.require(tx, actor, isSelf ? 'speak' : 'represent', centre);
      const held = await this.require(tx, centre, person);
      if (isSelf && held.role === SeatRole.CONTRIBUTOR && role !== held.role) throw forbidden();
      if (role === SeatRole.CONTRIBUTOR && held.role !== role)
        await this.seats.requireAnother(tx, { centre, person }, actor.language);
      await this.seats.give(tx, { centre, person }, { role, title }, actor);
    });
  }

  /** For representatives; to take oneself out is to leave. */
  async remove(actor: Actor, { centre, person, reason }: RemoveSeatInput): Promise<void> {
    await this.limits.spend('writesByPerson', requirePerson(actor));
    if (person === actor.personId) throw forbidden();
    await this.database.transaction(async (tx) => {
      await this.centres.require(tx, actor, 'represent', centre);
      await this.require(tx, centre, person);
      await this.seats.requireAnother(tx, { centre, person }, actor.language);
      await this.seats.end(tx, { centre, person }, actor.personId, 'removed', reason);
    });
  }

  /** The last representative gives the centre into other hands, or leaves it to itself and moderators are told. */
  async leave(actor: Actor, { centre, heir, abandon }: LeaveCentreInput): Promise<void> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    await this.database.transaction(async (tx) => {
      await this.centres.lock(tx, actor, centre);
      const held = await this.seats.find(tx, { centre, person });
      if (!held) throw forbidden();
      if (heir) await this.handOver(tx, actor, held, { centre, heir });
      const cares = held.role === SeatRole.REPRESENTATIVE;
      if (cares && !abandon) await this.seats.requireAnother(tx, { centre, person }, actor.language);
      await this.seats.end(tx, { centre, person }, person, 'left');
      if (cares) await this.seats.abandonedMaybe(tx, centre, person);
    });
  }

  private async handOver(tx: Tx, actor: Actor, held: HeldSeat, { centre, heir }: { centre: string; heir: string }) {
    if (held.role !== SeatRole.REPRESENTATIVE || heir === actor.personId) throw forbidden();
    const { title } = await this.require(tx, centre, heir);
    await this.seats.give(tx, { centre, person: heir }, { role: SeatRole.REPRESENTATIVE, title }, actor);
  }

  private async require(tx: Tx, centre: string, person: string): Promise<HeldSeat> {
    const held = await this.seats.find(tx, { centre, person });
    if (!held) throw notFound();
    return held;
  }
}

import { Injectable } from '@nestjs/common';
import { type Actor, clock, forbidden, notFound, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, sql, type Tx } from '@guildhall/database';
import { publicCentre, requireSeat } from '@guildhall/centre';
import type { By, ConsortiumEntity, Partner, Turn } from './consortium.entity.js';
import type { ConsortiumFact } from './consortium.events.js';
import type {
  ConsortiumPartnerInput,
  GivePartnerRoleInput,
  InvitePartnerInput,
  RemovePartnerInput,
} from './consortium.input.js';
import { PartnerState } from './consortium.kinds.js';
import type { ConsortiumAbility } from './consortium.policy.js';
import { obstacle } from './consortium.problem.js';
import { keepsAway } from '../introduction/introduction.policy.js';
import { ConsortiumRepository } from './consortium.repository.js';

type Verb = (consortium: ConsortiumEntity, by: By) => Turn;

/** How centres come into a consortium, and go. Every act holds the consortium, so of two at once one is the outcome. */
@Injectable()
export class PartnerService {
  constructor(
    private readonly database: Database,
    private readonly consortia: ConsortiumRepository,
    private readonly limits: Limits,
  ) {}

  async invite(actor: Actor, { consortium: id, centre, role, words }: InvitePartnerInput): Promise<string> {
    const by = await this.enter(actor);
    await this.limits.spend('invitationsByPerson', by.person);
    return this.database.transaction(async (tx) => {
      const consortium = await this.consortia.require(tx, actor, 'coordinate', id);
      const found = await tx.one<Pick<Partner, 'country' | 'kind'> & { isBlocked: boolean }>(sql`
        select country, kind, ${keepsAway(sql`c.id`, consortium.centreId)} as "isBlocked"
        from centre c where c.id = ${centre} and ${publicCentre}`);
      if (!found) throw notFound();
      const { isBlocked, ...facts } = found;
      if (isBlocked) throw forbidden();
      const asked = { centreId: centre, role, words, state: PartnerState.INVITED, answeredBy: null, answeredAt: null };
      const partner: Partner = { ...facts, ...asked };
      settle(actor, consortium.invite(partner, by));
      await this.consortia.savePartner(tx, id, partner, by.person);
      await this.told(tx, consortium, 'partner-invited', { ...by, about: centre });
      return id;
    });
  }

  withdraw(actor: Actor, input: ConsortiumPartnerInput): Promise<string> {
    return this.byCoordinator(actor, input, 'invitation-withdrawn', (one, by) => one.withdraw(input.centre, by));
  }

  remove(actor: Actor, input: RemovePartnerInput): Promise<string> {
    return this.byCoordinator(actor, input, 'partner-removed', (one, by) => one.remove(input.centre, by), input.reason);
  }

  giveRole(actor: Actor, input: GivePartnerRoleInput): Promise<string> {
    const verb: Verb = (one, { at }) => one.giveRole(input.centre, input.role, at);
    return this.byCoordinator(actor, input, 'partner-role-given', verb, input.role);
  }

  async handOver(actor: Actor, { consortium: id, centre }: ConsortiumPartnerInput): Promise<string> {
    const by = await this.enter(actor);
    return this.database.transaction(async (tx) => {
      const consortium = await this.consortia.require(tx, actor, 'lead', id);
      const from = consortium.centreId;
      if (settle(actor, consortium.handOver(centre, by.at)) === 'same') return id;
      for (const partner of consortium.partners)
        if (partner.centreId === from || partner.centreId === centre) await this.consortia.savePartner(tx, id, partner);
      await this.told(tx, consortium, 'consortium-handed-over', { ...by, centre: from, about: centre });
      return id;
    });
  }

  accept(actor: Actor, input: ConsortiumPartnerInput): Promise<string> {
    return this.byPartner(actor, input, 'invitation-accepted', (one, by) => one.accept(input.centre, by));
  }

  decline(actor: Actor, input: ConsortiumPartnerInput): Promise<string> {
    return this.byPartner(actor, input, 'invitation-declined', (one, by) => one.decline(input.centre, by));
  }

  leave(actor: Actor, input: ConsortiumPartnerInput): Promise<string> {
    return this.byPartner(actor, input, 'partner-left', (one, by) => one.leave(input.centre, by));
  }

  private byCoordinator(
    actor: Actor,
    { consortium: id, centre }: ConsortiumPartnerInput,
    fact: ConsortiumFact,
    verb: Verb,
    words = '',
  ): Promise<string> {
    return this.turn(actor, id, 'coordinate', centre, async (tx, consortium, by) => {
      if (settle(actor, verb(consortium, by)) === 'same') return;
      await this.saved(tx, consortium, centre);
      await this.told(tx, consortium, fact, { ...by, about: centre, words });
    });
  }

  /** What a partner's representatives do for it. */
  private byPartner(actor: Actor, input: ConsortiumPartnerInput, fact: ConsortiumFact, verb: Verb): Promise<string> {
    const { consortium: id, centre } = input;
    return this.turn(actor, id, 'view', centre, async (tx, consortium, by) => {
      await requireSeat(tx, by.person, centre, true);
      if (settle(actor, verb(consortium, by)) === 'same') return;
      await this.saved(tx, consortium, centre);
      await this.told(tx, consortium, fact, { ...by, centre });
    });
  }

  private async turn(
    actor: Actor,
    id: string,
    ability: ConsortiumAbility,
    centre: string,
    work: (tx: Tx, consortium: ConsortiumEntity, by: By) => Promise<void>,
  ): Promise<string> {
    const by = await this.enter(actor);
    return this.database.transaction(async (tx) => {
      const consortium = await this.consortia.require(tx, actor, ability, id);
      // A centre of no part in it is as unknown as one that does not exist.
      if (!consortium.partners.some(({ centreId }) => centreId === centre)) throw notFound();
      await work(tx, consortium, by);
      return id;
    });
  }

  private async saved(tx: Tx, { id, partners }: ConsortiumEntity, centre: string): Promise<void> {
    const partner = partners.find(({ centreId }) => centreId === centre);
    if (partner) await this.consortia.savePartner(tx, id, partner);
  }

  private async told(
    tx: Tx,
    consortium: ConsortiumEntity,
    fact: ConsortiumFact,
    step: { person: string; centre?: string; about?: string; words?: string },
  ): Promise<void> {
    await this.consortia.save(tx, Object.assign(consortium, { changedAt: clock.now() }));
    const { person, centre = consortium.centreId, about, words } = step;
    this.consortia.tell(tx, consortium.id, fact, {
      ...{ person, centre },
      ...(about === undefined ? {} : { about }),
      ...(words === undefined ? {} : { words }),
    });
  }

  private async enter(actor: Actor): Promise<By> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    return { person, at: clock.now() };
  }
}

/** @throws Stopped with the obstacle, in the actor's language. */
export function settle(actor: Actor, turn: Turn): 'same' | null {
  if (turn === null || turn === 'same') return turn;
  throw new Stopped(obstacle(turn, actor.language));
}

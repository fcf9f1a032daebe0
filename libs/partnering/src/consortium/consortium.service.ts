import { Injectable } from '@nestjs/common';
import { type Actor, clock, notFound, requirePerson, Stopped } from '@guildhall/kernel';
import { Database, Limits, once, sql, type Tx } from '@guildhall/database';
import { CentreRepository } from '@guildhall/centre';
import { ConsortiumRole } from '../call/call.kinds.js';
import { ConsortiumEntity, type Turn } from './consortium.entity.js';
import type { ConsortiumFact } from './consortium.events.js';
import type { BeginConsortiumInput, EditConsortiumInput, SubmitConsortiumInput } from './consortium.input.js';
import { ConsortiumState, ObstacleReason, PartnerState } from './consortium.kinds.js';
import { obstacle } from './consortium.problem.js';
import type { ConsortiumAbility } from './consortium.policy.js';
import { ConsortiumRepository } from './consortium.repository.js';

/** A centre gathers for so many calls at once, at most. */
const MOST_GATHERING = 10;

/** What a coordinator does with a consortium as a whole. */
@Injectable()
export class ConsortiumService {
  constructor(
    private readonly database: Database,
    private readonly consortia: ConsortiumRepository,
    private readonly centres: CentreRepository,
    private readonly limits: Limits,
  ) {}

  /** Begins one for a call that is open; gives its id. */
  async begin(actor: Actor, { idempotencyKey, ...input }: BeginConsortiumInput): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    return this.database.transaction((tx) =>
      once(tx, actor, 'beginConsortium', idempotencyKey, input, async () => {
        const { call, centre: centreId, ...words } = input;
        await this.centres.require(tx, actor, 'speak', centreId);
        await this.mayBegin(tx, actor, call, centreId);
        const at = clock.now();
        const own = { callId: call, centreId, state: ConsortiumState.GATHERING, createdBy: person };
        const dates = { createdAt: at, changedAt: at, endedAt: null };
        const id = await this.consortia.add(tx, Object.assign(new ConsortiumEntity(), words, own, dates));
        await tx.rows(sql`insert into consortium_partner (consortium_id, centre_id, role, state, invited_by, answered_by, answered_at)
          values (${id}, ${centreId}, ${ConsortiumRole.COORDINATOR}, ${PartnerState.JOINED}, ${person}, ${person}, now())`);
        this.consortia.tell(tx, id, 'consortium-begun', { person, centre: centreId });
        return id;
      }),
    );
  }

  private async mayBegin(tx: Tx, { language }: Actor, call: string, centre: string): Promise<void> {
    const found = await tx.one<{ isOpen: boolean; count: number }>(sql`select
      k.withdrawn_at is null and k.deadline > ${clock.now()} as "isOpen",
      (select count(*)::int from consortium where centre_id = ${centre} and state = 'gathering') as count
      from call k where k.id = ${call}`);
    if (!found) throw notFound();
    if (!found.isOpen) throw new Stopped(obstacle(ObstacleReason.CLOSED, language));
    if (found.count >= MOST_GATHERING) throw new Stopped(obstacle(ObstacleReason.TOO_MANY, language));
  }

  edit(actor: Actor, { consortium: id, ...words }: EditConsortiumInput): Promise<string> {
    return this.turn(actor, id, 'coordinate', 'consortium-edited', (consortium) => {
      if (consortium.isClosed(clock.now())) return ObstacleReason.CLOSED;
      const same = (['name', 'language', 'summary'] as const).every((field) => consortium[field] === words[field]);
      if (same) return 'same';
      Object.assign(consortium, words);
      return null;
    });
  }

  submit(actor: Actor, { consortium, despiteGaps }: SubmitConsortiumInput): Promise<string> {
    return this.turn(actor, consortium, 'lead', 'consortium-submitted', (one) => one.submit(despiteGaps, clock.now()));
  }

  reopen(actor: Actor, id: string): Promise<string> {
    return this.turn(actor, id, 'lead', 'consortium-reopened', (one) => one.reopen(clock.now()));
  }

  dissolve(actor: Actor, id: string): Promise<string> {
    return this.turn(actor, id, 'lead', 'consortium-dissolved', (one) => one.dissolve(clock.now()));
  }

  /** Two who do the same at once end in one outcome: the second changes nothing. */
  private async turn(
    actor: Actor,
    id: string,
    ability: ConsortiumAbility,
    fact: ConsortiumFact,
    verb: (consortium: ConsortiumEntity) => Turn,
  ): Promise<string> {
    const person = requirePerson(actor);
    await this.limits.spend('writesByPerson', person);
    return this.database.transaction(async (tx) => {
      const consortium = await this.consortia.require(tx, actor, ability, id);
      const turn = verb(consortium);
      if (turn === 'same') return id;
      if (turn !== null) throw new Stopped(obstacle(turn, actor.language));
      await this.consortia.save(tx, Object.assign(consortium, { changedAt: clock.now() }));
      this.consortia.tell(tx, id, fact, { person, centre: consortium.centreId });
      return id;
    });
  }
}

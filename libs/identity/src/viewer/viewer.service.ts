import { Injectable } from '@nestjs/common';
import { Database, Limits } from '@guildhall/database';
import { type Exchange, requirePerson } from '@guildhall/kernel';
import type { Profile } from '../person/person.entity.js';
import { onPerson } from '../person/person.events.js';
import { PersonRepository } from '../person/person.repository.js';
import { SessionGate } from '../session/session.gate.js';

/** What people change about themselves. */
@Injectable()
export class ViewerService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly limits: Limits,
    private readonly gate: SessionGate,
  ) {}

  async updateProfile(exchange: Exchange, profile: Profile): Promise<void> {
    const { actor } = exchange;
    const personId = requirePerson(actor);
    await this.limits.spend('writesByPerson', personId);
    await this.database.transaction(async (tx) => {
      const person = await this.people.require(tx, actor, 'own', personId);
      person.describe(profile);
      await this.people.save(tx, person);
      tx.publish(onPerson('identity.profile-changed', personId, personId));
    });
    await this.gate.refresh(exchange);
  }
}

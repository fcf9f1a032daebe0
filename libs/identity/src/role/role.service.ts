import { Injectable } from '@nestjs/common';
import { Database, sql } from '@guildhall/database';
import { type Actor, badInput, inputMessages, type Role } from '@guildhall/kernel';
import { onPerson } from '../person/person.events.js';
import { PersonRepository, requireActive } from '../person/person.repository.js';

interface RoleOf {
  readonly person: string;
  readonly role: Role;
  readonly theme?: string | null;
}

const FOREIGN_KEY_VIOLATION = '23503';
const noSuchTheme = () => badInput({ field: 'theme', say: inputMessages.theme() });

/** Gives and takes roles; it takes effect with the next request of the person. */
@Injectable()
export class RoleService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
  ) {}

  async grant(actor: Actor, { person, role, theme = null }: RoleOf): Promise<void> {
    const work = this.database.transaction(async (tx) => {
      await this.people.require(tx, actor, 'grantRoles', person);
      if (theme !== null && role !== 'moderator') throw noSuchTheme();
      const fresh = await tx.one(sql`insert into role_grant (person_id, role, theme, granted_by)
        values (${person}, ${role}, ${theme}, ${actor.personId}) on conflict do nothing returning role`);
      if (fresh) tx.publish(onPerson('identity.roles-changed', person, actor.personId));
    });
    await work.catch((error: { code?: string }) => {
      throw error.code === FOREIGN_KEY_VIOLATION ? noSuchTheme() : error;
    });
  }

  /** False, and nothing changed, when nobody else could give roles afterwards. */
  revoke(actor: Actor, { person, role, theme = null }: RoleOf): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const admins = role === 'admin' ? await this.people.lockAdmins(tx) : [];
      await this.people.require(tx, actor, 'grantRoles', person);
      if (role === 'admin') {
        requireActive(admins, actor);
        if (!admins.some(({ id, active }) => active && id !== person) && admins.some(({ id }) => id === person))
          return false;
      }
      const gone = await tx.one(sql`delete from role_grant where person_id = ${person} and role = ${role}
        and theme is not distinct from ${theme} returning role`);
      if (gone) tx.publish(onPerson('identity.roles-changed', person, actor.personId));
      return true;
    });
  }
}

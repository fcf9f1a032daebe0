import { Injectable } from '@nestjs/common';
import { catalogue, type Language } from '@guildhall/kernel';
import { Database, sql } from '@guildhall/database';
import { AccountSuspended, type Person, personJson } from '@guildhall/identity';
import { cast } from './community/index.js';
import type { CommunityPerson } from './community/types.js';
import type { CastMemberView } from './demo.view.js';

const messages = catalogue({
  en: { suspended: 'This account of the demo is suspended. Choose another one.' },
  fr: { suspended: 'Ce compte de la démonstration est suspendu. Choisissez-en un autre.' },
  ar: { suspended: 'هذا الحساب التجريبي موقوف. اختر حساباً آخر.' },
});

/** The cast as it stands in the database. */
@Injectable()
export class DemoCast {
  constructor(private readonly database: Database) {}

  async list(language: Language): Promise<CastMemberView[]> {
    const people = await this.read(cast);
    return cast.flatMap(({ key, email, description }) => {
      const person = people.get(email);
      return person ? [{ key, person, description: description[language] }] : [];
    });
  }

  async find(key: string): Promise<Person | null> {
    const member = cast.find((one) => one.key === key);
    return member ? ((await this.read([member])).get(member.email) ?? null) : null;
  }

  suspended(key: string, language: Language): AccountSuspended {
    const reason = cast.find((one) => one.key === key)?.suspended?.reason ?? '';
    return new AccountSuspended(messages.suspended()(language), reason);
  }

  private async read(members: readonly CommunityPerson[]): Promise<ReadonlyMap<string, Person>> {
    const rows = await this.database.rows<{ email: string; person: Person }>(sql`
      select p.email, ${personJson('p')} as person from person p where p.email = any(${members.map(({ email }) => email)})`);
    return new Map(rows.map(({ email, person }) => [email, person]));
  }
}

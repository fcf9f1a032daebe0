import { sql, type Tx } from '@guildhall/database';
import type { Grant, Language } from '@guildhall/kernel';

/** Somebody to be made a member directly: the demo community and the cast of tests, never a request. */
export interface Enrolment {
  readonly email: string;
  readonly name: string;
  /** Made by `hashPassword`. */
  readonly passwordHash: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly languages: readonly string[];
  readonly interfaceLanguage: Language;
  readonly about?: string;
  readonly joinedAt?: Date;
  readonly roles?: readonly Grant[];
  readonly suspended?: { readonly at: Date; readonly reason: string; readonly by: string | null };
}

/** Makes the person without mail and without events; returns the id. The themes of roles have to exist. */
export async function enrol(tx: Tx, person: Enrolment): Promise<string> {
  const { suspended, roles = [], joinedAt = new Date() } = person;
  const row = await tx.one<{ id: string }>(sql`
    insert into person (email, name, password_hash, country, languages, interface_language, about, joined_at,
      suspended_at, suspension_reason)
    values (${person.email}, ${person.name}, ${person.passwordHash}, ${person.country}, ${person.languages},
      ${person.interfaceLanguage}, ${person.about ?? ''}, ${joinedAt}, ${suspended?.at}, ${suspended?.reason}) returning id`);
  const id = row?.id ?? '';
  for (const { role, theme } of roles)
    await tx.rows(
      sql`insert into role_grant (person_id, role, theme, granted_at) values (${id}, ${role}, ${theme}, ${joinedAt})`,
    );
  if (suspended)
    await tx.rows(sql`insert into suspension (person_id, reason, suspended_by, suspended_at)
      values (${id}, ${suspended.reason}, ${suspended.by}, ${suspended.at})`);
  return id;
}

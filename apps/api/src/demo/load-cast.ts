import { randomBytes } from 'node:crypto';
import type { Tx } from '@guildhall/database';
import { enrol, hashPassword } from '@guildhall/identity';
import type { CommunityPerson, PersonKey } from './community/types.js';
import { before } from './before.js';
import type { People } from './load-thread.js';

/** How long somebody is here already who is no newcomer, in hours. */
const SETTLED = 2000;

/** Makes the cast members; those who are settled were here `since` then at the latest. Nobody knows their passwords: one signs in as them by one click, in the demo alone. */
export async function enrolCast(
  tx: Tx,
  cast: readonly CommunityPerson[],
  now: Date,
  since: Date = now,
): Promise<People> {
  const passwordHash = await hashPassword(randomBytes(32).toString('base64url'));
  const people = new Map<PersonKey, string>();
  const unsuspendedFirst = [...cast].sort((a, b) => Number(Boolean(a.suspended)) - Number(Boolean(b.suspended)));
  const joinedAt = (hours: number): Date => {
    const joined = before(now, hours);
    return hours >= SETTLED && since < joined ? since : joined;
  };
  for (const { key, roles, joinedHoursAgo, suspended, ...person } of unsuspendedFirst)
    people.set(
      key,
      await enrol(tx, {
        ...person,
        passwordHash,
        joinedAt: joinedAt(joinedHoursAgo),
        roles: roles.map(({ role, theme = null }) => ({ role, theme })),
        ...(suspended && {
          suspended: {
            at: before(now, suspended.hoursAgo),
            reason: suspended.reason,
            by: people.get(suspended.by) ?? null,
          },
        }),
      }),
    );
  return people;
}

import { forbidden, isAdmin, requirePerson, type Actor } from '@guildhall/kernel';

/** Operations are for admins: UNAUTHENTICATED for a guest, FORBIDDEN for everybody else. */
export function requireAdmin(actor: Actor): void {
  requirePerson(actor);
  if (!isAdmin(actor)) throw forbidden();
}

import { type Actor, isAdmin, moderatesEverywhere } from '@guildhall/kernel';

/** What a decision about a person has to know of them. */
export interface Subject {
  readonly id: string;
  readonly isAdmin: boolean;
}

/** What an actor may do with a person. Everybody may see the public side of everybody. */
export const canPerson = {
  own: (actor: Actor, { id }: Subject): boolean => actor.personId === id,

  /** To know that, and since when, somebody is suspended. */
  seeSuspension: (actor: Actor, { id }: Pick<Subject, 'id'>): boolean =>
    actor.personId === id || moderatesEverywhere(actor),

  grantRoles: (actor: Actor): boolean => isAdmin(actor),

  /** To suspend and to lift: never oneself; an admin only by another admin. */
  suspend: (actor: Actor, person: Subject): boolean =>
    moderatesEverywhere(actor) && actor.personId !== person.id && (isAdmin(actor) || !person.isAdmin),
};

export type PersonAbility = 'own' | 'grantRoles' | 'suspend';

import { type Actor, holds, moderatesEverywhere } from '@guildhall/kernel';

/** Who keeps calls: editors, and moderators of all themes. Calls themselves are there for everybody. */
export const keepsCalls = (actor: Actor): boolean => holds(actor, 'editor') || moderatesEverywhere(actor);

import { type Actor, moderatedThemes, moderatesEverywhere } from '@guildhall/kernel';
import type { SealRow } from './seal.view.js';

/**
 * Whether somebody who moderates the webinar may be the second one: not whoever asked, nor a host made since then, for
 * hosts make hosts, and both keys would be in one hand.
 */
export const isSecond = (
  actor: Actor,
  { requestedById, hosts, themes }: Pick<SealRow, 'requestedById' | 'hosts' | 'themes'>,
): boolean =>
  actor.personId !== null &&
  actor.personId !== requestedById &&
  (hosts.includes(actor.personId) ||
    moderatesEverywhere(actor) ||
    moderatedThemes(actor).some((theme) => themes.includes(theme)));

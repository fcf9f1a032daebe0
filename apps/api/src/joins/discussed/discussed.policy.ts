import { type Actor, moderates, speaksFor } from '@guildhall/kernel';

/** What the policy needs to know of a link: whose the thread is, and whose the post. */
export interface LinkFacts {
  readonly theme: string;
  readonly askerId: string;
  readonly centreId: string;
}

/** Whether somebody speaks for the thread: asked it, or moderates its theme. */
export const forThread = (actor: Actor, { theme, askerId }: LinkFacts): boolean =>
  actor.personId !== null && (actor.personId === askerId || moderates(actor, theme));

/** Who links a thread they may see to a post they may see, and takes it off: both of its sides. */
export const canLink = (actor: Actor, link: LinkFacts): boolean =>
  forThread(actor, link) || speaksFor(actor, link.centreId);

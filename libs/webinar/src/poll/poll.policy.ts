import type { Actor } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import { canWebinar } from '../webinar/webinar.policy.js';
import type { WebinarRow } from '../webinar/webinar.view.js';
import { type PollMoments, PollState, pollStateOf } from './poll.state.js';

/** Whether somebody who sees the webinar sees this poll of it: those who run it see what waits, too. */
export const canViewPoll = (actor: Actor, webinar: WebinarRow, poll: PollMoments): boolean =>
  poll.openedAt !== null || (poll.isBeforehand && webinar.publishedAt !== null) || canWebinar.moderate(actor, webinar);

/** The same as a condition over `poll p` of a webinar the actor sees. */
export const visiblePoll = (actor: Actor, webinar: WebinarRow): Sql =>
  canWebinar.moderate(actor, webinar)
    ? sql`true`
    : sql`(p.opened_at is not null or (p.is_beforehand and ${webinar.publishedAt !== null}::boolean))`;

type Hiding = PollMoments & { readonly hidesResults: boolean };

/** Whether results are kept from attendees now. */
export const hidesNow = (poll: Hiding, webinar: WebinarRow, now: Date): boolean =>
  poll.hidesResults && pollStateOf(poll, webinar, now) !== PollState.CLOSED;

/** Whether an actor who sees the poll sees its results: hidden ones are for those who run the webinar. */
export const canViewResults = (actor: Actor, webinar: WebinarRow, poll: Hiding, now: Date): boolean =>
  !hidesNow(poll, webinar, now) || canWebinar.moderate(actor, webinar);

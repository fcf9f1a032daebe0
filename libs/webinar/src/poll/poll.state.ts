import { registerEnumType } from '@nestjs/graphql';
import { type Sql, sql } from '@guildhall/database';
import { inputUntil, type Moments } from '../webinar/webinar.state.js';
import type { PollEntity } from './poll.entity.js';

export enum PollState {
  WAITING = 'WAITING',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}
registerEnumType(PollState, {
  name: 'PollState',
  description:
    'WAITING: not opened yet, seen by those who run the webinar alone. OPEN: takes votes; one that is asked beforehand does until the webinar begins. CLOSED: its results stay.',
});

export type PollMoments = Pick<PollEntity, 'openedAt' | 'closesAt' | 'closedAt' | 'isBeforehand'>;

/** Where a poll stands; says the same as `pollTakes` does of many. */
export function pollStateOf(poll: PollMoments, webinar: Moments, now: Date): PollState {
  if (poll.closedAt || (poll.closesAt && poll.closesAt <= now)) return PollState.CLOSED;
  const until = inputUntil(webinar);
  const isOver = webinar.closedAt !== null || webinar.cancelledAt !== null || (until !== null && until <= now);
  if (poll.openedAt) return webinar.openedAt && !isOver ? PollState.OPEN : PollState.CLOSED;
  if (!poll.isBeforehand || isOver) return PollState.WAITING;
  return webinar.publishedAt && !webinar.openedAt ? PollState.OPEN : PollState.WAITING;
}

/** Whether it is asked before the day now: then only those who registered are asked. */
export const isAskedBeforehand = (poll: PollMoments, webinar: Moments): boolean =>
  poll.isBeforehand && webinar.openedAt === null;

/** Whether `poll p` of `webinar w` takes votes at a moment, as a condition. */
export const pollTakes = (now: Date): Sql => sql`(p.closed_at is null and (p.closes_at is null or p.closes_at > ${now})
  and w.closed_at is null and w.cancelled_at is null and case
    when w.opened_at is null then p.is_beforehand and p.opened_at is null and w.published_at is not null
    else p.opened_at is not null
      and (w.ended_at is null or ${now} < w.ended_at + make_interval(days => w.input_days)) end)`;

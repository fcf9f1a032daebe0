import { registerEnumType } from '@nestjs/graphql';
import type { WebinarEntity } from './webinar.entity.js';

export enum WebinarState {
  DRAFT = 'DRAFT',
  PLANNED = 'PLANNED',
  LIVE = 'LIVE',
  ENDED = 'ENDED',
  CLOSED = 'CLOSED',
  CANCELLED = 'CANCELLED',
}
registerEnumType(WebinarState, {
  name: 'WebinarState',
  description:
    'DRAFT: seen by its hosts alone. PLANNED: published, not begun. LIVE: attendees are let in. ENDED: over, input may go on. CLOSED: every question has a fate. CANCELLED: it does not take place.',
});

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long before its time a webinar lets those with the code in, so that hosts and attendees can find their places. */
const EARLY_MS = 60 * 60 * 1000;

export type Moments = Pick<
  WebinarEntity,
  'publishedAt' | 'openedAt' | 'endedAt' | 'closedAt' | 'cancelledAt' | 'startsAt' | 'endsAt' | 'inputDays'
>;

export function stateOf({ publishedAt, openedAt, endedAt, closedAt, cancelledAt }: Moments): WebinarState {
  if (cancelledAt) return WebinarState.CANCELLED;
  if (closedAt) return WebinarState.CLOSED;
  if (endedAt) return WebinarState.ENDED;
  if (openedAt) return WebinarState.LIVE;
  return publishedAt ? WebinarState.PLANNED : WebinarState.DRAFT;
}

/** Until when questions and votes are taken; null while nobody knows, because it has not ended. */
export const inputUntil = ({ endedAt, inputDays }: Moments): Date | null =>
  endedAt && new Date(endedAt.getTime() + inputDays * DAY_MS);

/** Whether attendees may ask and vote now: those who registered from the day it is published. */
export function takesInput(webinar: Moments, now: Date): boolean {
  if (webinar.closedAt || webinar.cancelledAt) return false;
  if (!webinar.openedAt) return isAwaited(webinar, now);
  const until = inputUntil(webinar);
  return until === null || now < until;
}

/** Whether it is still to come, and told to everybody. */
export const isAwaited = ({ publishedAt, openedAt, cancelledAt, endsAt }: Moments, now: Date): boolean =>
  publishedAt !== null && openedAt === null && cancelledAt === null && now < endsAt;

/** Whether seats are given now: until it is over. */
export function givesSeats(webinar: Moments, now: Date): boolean {
  const state = stateOf(webinar);
  return (state === WebinarState.PLANNED || state === WebinarState.LIVE) && now < webinar.endsAt;
}

/** Whether the code lets people in now: from an hour before the beginning, and while input is taken. */
export function admitsByCode(webinar: Moments, now: Date): boolean {
  if (webinar.openedAt) return takesInput(webinar, now);
  const from = webinar.startsAt.getTime() - EARLY_MS;
  return isAwaited(webinar, now) && now.getTime() >= from;
}

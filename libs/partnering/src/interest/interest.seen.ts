import type { Actor } from '@guildhall/kernel';
import { type Person } from '@guildhall/identity';
import type { Contact, Introduction } from '../introduction/introduction.view.js';
import { InterestSide, InterestStepKind, IntroductionState, LAPSES_AFTER_DAYS } from './interest.kinds.js';
import { canMove, type Move, sideOf, type Standing } from './interest.moves.js';
import { sideOfActor } from './interest.policy.js';
import type { Interest, InterestStepView } from './interest.view.js';

const DAY = 86_400_000;

/** An interest with all that is known of it, to be cut down to what one side may see. */
export interface InterestRow extends Omit<
  Interest,
  'side' | 'waitsFor' | 'lapsesAt' | 'introduction' | 'viewerCan' | 'isShortlisted' | 'note' | 'person'
> {
  readonly isShortlisted: boolean;
  readonly note: string;
  readonly askerWaitsSince: Date | null;
  readonly isPostHidden: boolean;
  readonly person: Person;
  readonly introductionId: string | null;
  readonly introductionState: IntroductionState | null;
  readonly authorPersonId: string | null;
  readonly askerPersonId: string | null;
  readonly authorAcceptedAt: Date | null;
  readonly askerAcceptedAt: Date | null;
  readonly openedAt: Date | null;
  readonly endedAt: Date | null;
  readonly endedFor: string | null;
  /** None unless it is open; the statement sees to that, too. */
  readonly contacts: readonly Contact[] | null;
  readonly pausedSides: readonly InterestSide[] | null;
  readonly sentKey: string;
}

/** The introduction as a side sees it: who was blocked reads that it was closed. */
function introductionFor(row: InterestRow, side: InterestSide): Introduction | null {
  const { introductionId: id, introductionState: known, authorAcceptedAt, endedFor } = row;
  if (id === null || known === null || authorAcceptedAt === null) return null;
  const own = side === InterestSide.AUTHOR ? row.authorCentreId : row.centreId;
  const state = known === IntroductionState.BLOCKED && endedFor !== own ? IntroductionState.CLOSED : known;
  const isOpen = known === IntroductionState.OPEN;
  const { askerAcceptedAt, openedAt, endedAt } = row;
  const shown = { contacts: isOpen ? (row.contacts ?? []) : [], pausedSides: isOpen ? (row.pausedSides ?? []) : [] };
  return { id, state, authorAcceptedAt, askerAcceptedAt, openedAt, endedAt, ...shown };
}

/** What besides the state of things a move needs. */
function isApt(move: Move, side: InterestSide, row: InterestRow, person: string | null): boolean {
  const acting = side === InterestSide.AUTHOR ? row.authorPersonId : (row.askerPersonId ?? row.person.id);
  if (move === 'takeOver') return acting !== null && acting !== person;
  return (move !== 'accept' && move !== 'acceptIntroduction') || !row.isPostHidden;
}

/** The row as the actor sees it; null for everybody who is of neither side. */
export function interestSeenBy(actor: Actor, row: InterestRow): Interest | null {
  const side = sideOfActor(actor, row);
  if (!side) return null;
  const isAuthor = side === InterestSide.AUTHOR;
  const standing: Standing = {
    ...{ state: row.state, hasQuestion: row.askedAt !== null, introduction: row.introductionState },
  };
  const able = (move: Move) => canMove(move, side, standing) && isApt(move, side, row, actor.personId);
  const since = row.waitsSince ?? row.askerWaitsSince;
  return {
    ...{ id: row.id, postId: row.postId, centreId: row.centreId, authorCentreId: row.authorCentreId, side },
    ...{ state: row.state, language: row.language, fit: row.fit, evidence: row.evidence, capacity: row.capacity },
    ...{ question: row.question, askedAt: row.askedAt, answer: row.answer, answeredAt: row.answeredAt },
    ...{ declineReason: row.declineReason, declineWords: row.declineWords, decidedAt: row.decidedAt },
    ...{ sentAt: row.sentAt, editedAt: row.editedAt, waitsSince: since },
    waitsFor: row.waitsSince ? InterestSide.AUTHOR : row.askerWaitsSince ? InterestSide.ASKER : null,
    lapsesAt: since && new Date(since.getTime() + LAPSES_AFTER_DAYS * DAY),
    isShortlisted: isAuthor ? row.isShortlisted : null,
    note: isAuthor ? row.note : null,
    person: isAuthor ? null : row.person,
    introduction: introductionFor(row, side),
    viewerCan: Object.fromEntries((Object.keys(sideOf) as Move[]).map((move) => [move, able(move)])) as Record<
      Move,
      boolean
    >,
  };
}

export interface StepRow {
  readonly interest: string;
  readonly step: InterestStepKind;
  readonly centre: string | null;
  readonly person: Person | null;
  readonly at: Date;
}

/** A step as a side sees it: the other side acts as its centre, and blocks as if it closed. */
export function stepSeenBy({ step, centre, person, at }: StepRow, interest: Interest): InterestStepView {
  const side = centre === null ? null : centre === interest.authorCentreId ? InterestSide.AUTHOR : InterestSide.ASKER;
  const isOwn = side === interest.side;
  const known = step === InterestStepKind.BLOCKED && !isOwn ? InterestStepKind.CLOSED : step;
  return { step: known, side, person: isOwn ? person : null, at };
}

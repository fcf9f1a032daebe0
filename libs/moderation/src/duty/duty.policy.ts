import { type Actor, moderatedThemes, moderatesEverywhere, speaksFor } from '@guildhall/kernel';
import { type Sql, sql } from '@guildhall/database';
import type { DutyAct, DutyKind } from './duty.view.js';

/** What the policy needs to know of a duty. */
export interface DutyFacts {
  readonly kind: DutyKind;
  readonly targetType: string;
  readonly targetId: string;
  readonly theme: string | null;
  readonly subjectId: string | null;
  /** Who decided first, when this is a complaint against that. */
  readonly barredId: string | null;
  readonly waits: boolean;
}

const byKind: Readonly<Record<DutyKind, readonly DutyAct[]>> = {
  REPORT: ['KEEP', 'HIDE', 'DELETE', 'SUSPEND'],
  REVIEW: ['APPROVE', 'HIDE', 'DELETE', 'SUSPEND'],
  WORDS: ['KEEP', 'HIDE', 'DELETE', 'SUSPEND'],
  COMPLAINT: ['UPHOLD', 'OVERTURN'],
  TASK: ['KEEP', 'HIDE', 'DELETE', 'SUSPEND'],
  // Decided where one sees what the centre says of itself.
  VERIFY: [],
  UNCLAIMED: ['KEEP'],
};

/** A person is suspended, not hidden; who asked a live question is sealed; what waits is published, not kept. */
function fitting({ kind, targetType, waits }: DutyFacts): readonly DutyAct[] {
  const acts = byKind[kind].map((act) => (act === 'KEEP' && waits ? 'APPROVE' : act));
  if (targetType === 'LIVE_QUESTION') return acts.filter((act) => act !== 'SUSPEND');
  if (targetType === 'PARTNER_POST') return acts.filter((act) => act !== 'DELETE');
  if (targetType === 'INTEREST') return acts.filter((act) => act !== 'DELETE');
  if (targetType === 'CENTRE') return acts.filter((act) => act !== 'SUSPEND' && act !== 'DELETE');
  return targetType === 'PERSON' ? acts.filter((act) => act !== 'HIDE' && act !== 'DELETE') : acts;
}

/** Whether it is the actor's own case: about them, their own decision, or a centre they speak for. */
const isOwnCase = (actor: Actor, { subjectId, barredId, targetType, targetId }: DutyFacts): boolean =>
  actor.personId === subjectId ||
  actor.personId === barredId ||
  (targetType === 'CENTRE' && speaksFor(actor, targetId));

/** Duties are seen in one's themes, or everywhere; nobody decides about their own case. */
export const canDuty = {
  view: (actor: Actor, { theme }: Pick<DutyFacts, 'theme'>): boolean =>
    moderatesEverywhere(actor) || (theme !== null && moderatedThemes(actor).includes(theme)),

  decide: (actor: Actor, duty: DutyFacts): boolean => canDuty.view(actor, duty) && !isOwnCase(actor, duty),

  acts: (actor: Actor, duty: DutyFacts): readonly DutyAct[] =>
    canDuty.decide(actor, duty) ? fitting(duty).filter((act) => act !== 'SUSPEND' || moderatesEverywhere(actor)) : [],
};

/** The same as `canDuty.view`, as a condition over the table `duty`. */
export const visibleDuty = (actor: Actor): Sql =>
  moderatesEverywhere(actor) ? sql`true` : sql`duty.theme = any(${moderatedThemes(actor)}::text[])`;

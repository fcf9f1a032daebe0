import type { Said } from '@guildhall/kernel';
import { dayOf, firstDay, lastDay } from './post.days.js';
import type { PartnerPostEntity } from './post.entity.js';
import { CooperationForm, PartnerPostKind } from './post.kinds.js';
import { postTexts } from './post.messages.js';
import type { PartnerPostRow } from './post.view.js';

/** Something a post lacks before everybody may see it, and the step of writing it where that is said. */
export interface Lack {
  readonly step: number;
  /** As the input calls it. */
  readonly field: string;
  readonly say: Said;
}

/** What a post says, as its row holds it. */
type Wording = Omit<PartnerPostRow, 'openedKey'>;

export const TITLE_AT_LEAST = 8;

const lack = (step: number, field: string, say: Said, isMissing: boolean): Lack[] =>
  isMissing ? [{ step, field, say }] : [];

/** When its call or programme closes, whichever it is for. */
export type Deadline = Pick<PartnerPostEntity, 'deadline'> & { readonly callDeadline: Date | null };
export const deadlineOf = ({ deadline, callDeadline }: Deadline): Date | null => callDeadline ?? deadline;

/** What is still missing, in the order of the steps; nothing when the post can be opened. */
export function lacks(post: Wording, callDeadline: Date | null, now: Date): Lack[] {
  const { kind, title, offers, seeks, offerTags, seekTags, forms, sectors, fields, languages, answerBy } = post;
  const deadline = deadlineOf({ deadline: post.deadline, callDeadline });
  const isUnsaid = (words: string, tags: readonly string[]) => words === '' && tags.length === 0;
  const isForCall = post.callId !== null || post.programme !== '';
  return [
    ...lack(1, 'title', postTexts.title(), [...title].length < TITLE_AT_LEAST),
    ...lack(1, 'offers', postTexts.offers(), kind !== PartnerPostKind.WISH && isUnsaid(offers, offerTags)),
    ...lack(1, 'seeks', postTexts.seeks(), kind !== PartnerPostKind.OFFER && isUnsaid(seeks, seekTags)),
    ...lack(1, 'forms', postTexts.forms(), forms.length === 0),
    ...lack(2, 'sectors', postTexts.work(), sectors.length === 0 && fields.length === 0),
    ...lack(2, 'languages', postTexts.languages(), languages.length === 0),
    ...lack(3, 'programme', postTexts.consortium(), forms.includes(CooperationForm.CONSORTIUM) && !isForCall),
    ...lack(3, 'deadline', postTexts.deadline(), deadline !== null && deadline <= now),
    ...answerLack(answerBy, deadline, now),
  ];
}

function answerLack(answerBy: string | null, deadline: Date | null, now: Date): Lack[] {
  if (answerBy === null) return lack(3, 'answerBy', postTexts.noAnswerBy(), true);
  if (answerBy < firstDay(now) || answerBy > lastDay(now)) return lack(3, 'answerBy', postTexts.answerBy(), true);
  const isBehind = deadline !== null && deadline > now && answerBy > dayOf(deadline);
  return deadline ? lack(3, 'answerBy', postTexts.behindDeadline({ day: dayOf(deadline) }), isBehind) : [];
}

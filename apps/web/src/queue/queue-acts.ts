import { query, type Asking } from '../api/query.js';
import { care, isCare } from './care-acts.js';
import { attempt, mistake, type Form, type Mistakes, type Outcome } from '../forms/form.js';
import {
  AssignDutyDocument,
  DecideDutyDocument,
  UndoDutyDocument,
  type DutyAct,
  type DutyViewFragment,
  type Ground,
  type QueuePageQuery,
} from '../graphql/generated/graphql.js';

export type Template = QueuePageQuery['cannedTexts'][number];
/** What a form of the queue wanted and why it did not happen, or what it would tell. */
export type Wish = { duty: string; act: string; reason: string; template: string; mistakes: Mistakes | null };
type Act = (form: Form, asking: Asking) => Promise<Outcome<string>>;

/** Acts in the order of their keys; each has a letter of its own. */
export const actKeys: Record<DutyAct, string> = {
  APPROVE: 'o',
  KEEP: 'o',
  HIDE: 'h',
  DELETE: 'd',
  SUSPEND: 's',
  UPHOLD: 'u',
  OVERTURN: 'b',
  VERIFY: 'v',
  REFUSE: 'r',
};
export const isAct = (act: string): act is DutyAct => act in actKeys;
/** Acts whose subject is told why. */
export const needsReason = (act: string): boolean => isAct(act) && act !== 'KEEP' && act !== 'APPROVE';

/** The words of a prepared text in the language of whom they are told to. */
export function wordsOf(templates: readonly Template[], id: string, { subjectLanguage }: DutyViewFragment): string {
  const words = templates.find((one) => one.id === id)?.words;
  return words ? words[subjectLanguage as 'en' | 'fr' | 'ar'] : '';
}

/** The prepared text that fits what was reported. */
export const fittingTemplate = (templates: readonly Template[], { reports }: DutyViewFragment): Template | undefined =>
  templates.find(({ ground }) => ground !== null && ground === reports[0]?.ground) ?? templates[0];

const wishOf = (form: Form) => {
  const act = form.text('act');
  return { duty: form.text('duty'), act: isAct(act) ? act : ('KEEP' as const), reason: form.text('reason') };
};

const decide: Act = async (form, asking) => {
  const wish = wishOf(form);
  const ground = (form.text('ground') || null) as Ground | null;
  const reason = needsReason(wish.act) ? wish.reason : '';
  const input = { ...wish, reason, ground: needsReason(wish.act) ? ground : null };
  const { done, mistakes } = await attempt(() => query(DecideDutyDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.decideDuty;
  if (result.__typename === 'DutyDone') return { done: null, mistakes: mistake(result.message) };
  return { done: `/moderation?done=${wish.duty}`, mistakes: null };
};

const assign: Act = async (form, asking) => {
  const duty = form.text('duty');
  const person = form.text('person') || null;
  const { done, mistakes } = await attempt(() => query(AssignDutyDocument, { input: { duty, person } }, asking));
  if (mistakes) return { done: null, mistakes };
  const result = done.assignDuty;
  if (result.__typename === 'DutyDone') return { done: null, mistakes: mistake(result.message) };
  return { done: `/moderation#duty-${duty}`, mistakes: null };
};

const undo: Act = async (form, asking) => {
  const duty = form.text('duty');
  const { mistakes } = await attempt(() => query(UndoDutyDocument, { duty }, asking));
  return mistakes ? { done: null, mistakes } : { done: `/moderation#duty-${duty}`, mistakes: null };
};

const acts = new Map<string, Act>(Object.entries({ decide, assign, undo }));

/** Does what a form of the queue asks for; the outcome is where to go next. */
export async function actOnQueue(form: Form, asking: Asking): Promise<Outcome<string>> {
  if (isCare(form.text('intent'))) {
    const { mistakes } = await care(form, asking);
    return mistakes ? { done: null, mistakes } : { done: `/moderation#duty-${form.text('duty')}`, mistakes: null };
  }
  const act = acts.get(form.text('intent'));
  return act ? act(form, asking) : { done: '/moderation', mistakes: null };
}

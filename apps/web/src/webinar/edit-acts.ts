import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { CancelWebinarDocument, HandOverWebinarDocument } from '../graphql/generated/graphql.js';
import { webinarPath } from './places.js';

/** Whether a form of the edit page is about the webinar as a whole, not about what was planned. */
export const isWhole = (form: Form): boolean => ['cancel', 'hand-over'].includes(form.text('intent'));

/** Cancels a webinar or gives it into other hands; the outcome is where to go next. */
export async function actOnWhole(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const stays = form.text('stays') === 'yes';
  const { mistakes } = await attempt<unknown>(() =>
    form.text('intent') === 'cancel'
      ? query(CancelWebinarDocument, { input: { webinar, reason: form.text('reason') } }, asking)
      : query(HandOverWebinarDocument, { input: { webinar, to: form.text('to'), stays } }, asking),
  );
  if (mistakes) return { done: null, mistakes };
  const isGone = form.text('intent') === 'hand-over' && !stays;
  return { done: isGone ? '/webinars?filter=hosted' : webinarPath(webinar), mistakes: null };
}

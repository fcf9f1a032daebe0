import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { DecideSealDocument, WithdrawSealDocument } from '../graphql/generated/graphql.js';
import { sealsPath } from './places.js';

/** Agrees, declines or takes back, as the form says; the outcome is the page to go on with. */
export async function actOnSeal(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const [seal, intent] = [form.text('seal'), form.text('intent')];
  const { done, mistakes } = await attempt(async () =>
    intent === 'withdraw'
      ? (await query(WithdrawSealDocument, { seal }, asking)).withdrawSeal
      : (await query(DecideSealDocument, { input: { seal, agrees: intent === 'agree' } }, asking)).decideSeal,
  );
  if (mistakes) return { done: null, mistakes };
  if ('message' in done) return { done: null, mistakes: mistake(done.message) };
  return { done: `${sealsPath(webinar)}#seal-${seal}`, mistakes: null };
}

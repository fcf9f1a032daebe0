import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { CancelRegistrationDocument, RegisterForWebinarDocument } from '../graphql/generated/graphql.js';
import { webinarPath } from './places.js';

async function register(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  const input = {
    webinar,
    email: form.text('email').trim() || null,
    name: form.text('name').trim() || null,
    timeZone: form.text('timeZone') || null,
  };
  const { done, mistakes } = await attempt(() => query(RegisterForWebinarDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  const told = done.registerForWebinar.isMailed ? 'mailed#register-title' : 'registered';
  return { done: `${webinarPath(webinar)}?done=${told}`, mistakes: null };
}

async function cancel(webinar: string, asking: Asking): Promise<Outcome<string>> {
  const { mistakes } = await attempt(() => query(CancelRegistrationDocument, { webinar }, asking));
  return mistakes
    ? { done: null, mistakes }
    : { done: `${webinarPath(webinar)}?done=cancelled#register-title`, mistakes: null };
}

/** Does what a form about one's seat asks for; the outcome is where to go next. */
export async function actOnRegistration(form: Form, webinar: string, asking: Asking): Promise<Outcome<string>> {
  if (form.text('intent') === 'register') return register(form, webinar, asking);
  if (form.text('intent') === 'cancel') return cancel(webinar, asking);
  return { done: webinarPath(webinar), mistakes: null };
}

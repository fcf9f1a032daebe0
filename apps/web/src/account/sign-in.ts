import type { APIContext } from 'astro';
import { query } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { safePath } from '../forms/safe-path.js';
import { SignInAsCastDocument, SignInDocument, type Language } from '../graphql/generated/graphql.js';
import { keepLanguage } from './preferences.js';

/** Signs in; the outcome is the page the person came for. */
export async function signIn(form: Form, context: APIContext): Promise<Outcome<string>> {
  const input = { email: form.text('email'), password: form.text('password') };
  const { done, mistakes } = await attempt(() => query(SignInDocument, { input }, context));
  if (mistakes) return { done: null, mistakes };
  const result = done.signIn;
  if (result.__typename === 'SignInSuccess') return { done: welcome(form, result.viewer, context), mistakes: null };
  return { done: null, mistakes: mistake(`${result.message}${reasonOf(result, context)}`) };
}

/** Signs in as one of the demo's people. */
export async function signInAsCast(form: Form, context: APIContext): Promise<Outcome<string>> {
  const { done, mistakes } = await attempt(() => query(SignInAsCastDocument, { name: form.text('name') }, context));
  if (mistakes) return { done: null, mistakes };
  const result = done.signInAsCast;
  if (result.__typename === 'SignInSuccess') return { done: safePath(form.text('next')), mistakes: null };
  return { done: null, mistakes: mistake(`${result.message}${reasonOf(result, context)}`) };
}

/** Somebody suspended is told why. */
const reasonOf = (result: object, { locals: { t } }: APIContext): string =>
  'reason' in result && typeof result.reason === 'string' && result.reason !== ''
    ? ` ${t('signIn.suspendedReason', { reason: result.reason })}`
    : '';

function welcome(form: Form, viewer: { interfaceLanguage: Language }, context: APIContext): string {
  if (!context.cookies.has('language')) keepLanguage(context, viewer.interfaceLanguage);
  return form.text('confirmed') ? '/onward' : safePath(form.text('next'));
}

import type { APIContext } from 'astro';
import { query } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { RequestPasswordResetDocument, ResetPasswordDocument } from '../graphql/generated/graphql.js';
import { keepMailed } from './errand.js';

/** Asks for a link to choose a new password; goes on alike whether the address has an account or not. */
export async function requestReset(form: Form, context: APIContext): Promise<Outcome<string>> {
  const email = form.text('email');
  const { mistakes } = await attempt(() => query(RequestPasswordResetDocument, { email }, context));
  if (mistakes) return { done: null, mistakes };
  keepMailed(context, { kind: 'reset', email });
  return { done: '/check-mail', mistakes: null };
}

/** Sets a new password; the outcome is the sentence to show when the link opens nothing, else `null`. */
export async function setPassword(form: Form, context: APIContext): Promise<Outcome<{ expired: string | null }>> {
  const variables = { token: form.text('token'), password: form.text('password') };
  const { done, mistakes } = await attempt(() => query(ResetPasswordDocument, variables, context));
  if (mistakes) return { done: null, mistakes };
  const result = done.resetPassword;
  return { done: { expired: result.__typename === 'LinkExpired' ? result.message : null }, mistakes: null };
}

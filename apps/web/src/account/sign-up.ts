import type { APIContext } from 'astro';
import { query } from '../api/query.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';
import { safePath } from '../forms/safe-path.js';
import { ConfirmEmailDocument, OwnDraftDocument, SignUpDocument } from '../graphql/generated/graphql.js';
import { keepMailed, keepNext, takeNext } from './errand.js';

/** Asks for an account; the outcome is the page that tells to look for the mail, for known and new addresses alike. */
export async function signUp(form: Form, context: APIContext): Promise<Outcome<string>> {
  const input = {
    email: form.text('email'),
    name: form.text('name'),
    password: form.text('password'),
    country: form.text('country'),
    languages: form.all('languages'),
    interfaceLanguage: context.locals.language,
  };
  const { mistakes } = await attempt(() => query(SignUpDocument, { input }, context));
  if (mistakes) return { done: null, mistakes };
  keepNext(context, safePath(form.text('next')));
  keepMailed(context, { kind: 'signUp', email: input.email });
  return { done: '/check-mail', mistakes: null };
}

/** Where to go after a confirmed address: back to what was begun, else to a question that waits to be posted. */
export async function wayBack(context: APIContext): Promise<string> {
  const next = takeNext(context);
  if (next) return next;
  const { done } = await attempt(() => query(OwnDraftDocument, {}, context));
  return done?.draft ? '/ask' : '/';
}

export type Confirmation = { signedIn: boolean; expired: string | null };

/** Opens the link of a mail; `expired` is the sentence to show when it opens nothing. */
export async function confirm(token: string, context: APIContext): Promise<Outcome<Confirmation>> {
  const { done, mistakes } = await attempt(() => query(ConfirmEmailDocument, { token }, context));
  if (mistakes) return { done: null, mistakes };
  const result = done.confirmEmail;
  if (result.__typename === 'LinkExpired')
    return { done: { signedIn: false, expired: result.message }, mistakes: null };
  return { done: { signedIn: result.signedIn, expired: null }, mistakes: null };
}

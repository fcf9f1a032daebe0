import type { APIRoute } from 'astro';
import { Form } from '../forms/form.js';
import { safePath } from '../forms/safe-path.js';
import { isAppearance, isLanguage } from '../i18n/languages.js';

const aYear = 60 * 60 * 24 * 365;

/** Keeps the chosen language or appearance in a cookie and returns to the page it was chosen on. */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  const language = form?.text('language');
  const appearance = form?.text('appearance');
  const cookie = { path: '/', maxAge: aYear, sameSite: 'lax', secure: context.url.protocol === 'https:' } as const;
  if (isLanguage(language)) context.cookies.set('language', language, cookie);
  if (isAppearance(appearance)) context.cookies.set('appearance', appearance, cookie);
  if (appearance === '' && !language) context.cookies.delete('appearance', { path: '/' });
  return context.redirect(safePath(form?.text('next')), 303);
};

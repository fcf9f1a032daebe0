import type { APIRoute } from 'astro';
import { keepAppearance, keepLanguage, keepReplyOrder } from '../account/preferences.js';
import { takeBack } from '../embed/consent.js';
import { Form } from '../forms/form.js';
import { safePath } from '../forms/safe-path.js';
import { isAppearance, isLanguage } from '../i18n/languages.js';

/** Keeps the chosen language or appearance in a cookie, or takes back what may play at once, and returns to the page it was chosen on. */
export const POST: APIRoute = async (context) => {
  const form = await Form.read(context);
  const language = form?.text('language');
  const appearance = form?.text('appearance');
  const replies = form?.text('replies');
  if (replies) keepReplyOrder(context, replies);
  if (isLanguage(language)) keepLanguage(context, language);
  if (isAppearance(appearance)) keepAppearance(context, appearance);
  else if (appearance === '' && !language && !replies && !form?.text('embeds')) keepAppearance(context, undefined);
  if (form?.text('embeds') === 'forget') takeBack(context);
  return context.redirect(safePath(form?.text('next')), 303);
};

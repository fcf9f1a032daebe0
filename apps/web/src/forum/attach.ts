import { randomUUID } from 'node:crypto';
import { apiUrl } from '../../server/api-url.js';
import type { Asking } from '../api/query.js';
import { Refusal, refusalFrom, type WireError } from '../api/refusal.js';
import { attempt, type Form, type Outcome } from '../forms/form.js';

const timeoutInMilliseconds = 60_000;

type Attached = { id: string; kind: 'PICTURE' | 'FILE'; name: string };
type Answer = { attachment?: Attached; errors?: WireError[] };

/** Brackets and line ends would end the words of a link. */
const inBrackets = (words: string): string =>
  words
    .replace(/[[\]\\]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

/** The form's picture or file as Markdown. */
function markdownOf({ id, kind, name }: Attached, form: Form): string {
  const words = inBrackets(form.text('decorative') ? '' : form.text('alt'));
  const decorative = form.text('decorative') ? ' "decorative"' : '';
  return kind === 'PICTURE'
    ? `![${words}](attachment:${id}${decorative})`
    : `[${words || inBrackets(name)}](attachment:${id})`;
}

async function send(file: File, { request, locals }: Asking): Promise<Attached> {
  const body = new FormData();
  body.set('file', file, file.name || randomUUID());
  const headers = {
    'accept-language': locals.language,
    'x-request-id': locals.requestId,
    'x-forwarded-for': locals.clientAddress,
    cookie: request.headers.get('cookie') ?? '',
  };
  const signal = AbortSignal.timeout(timeoutInMilliseconds);
  const sent = await fetch(`${apiUrl(process.env)}/attachments`, { method: 'POST', headers, body, signal })
    .then((response) => response.json() as Promise<Answer>)
    .catch((): Answer => ({}));
  if (sent.errors?.[0]) throw refusalFrom(sent.errors[0]);
  if (!sent.attachment) throw new Refusal('UNAVAILABLE', locals.t('refusal.unavailable'));
  return sent.attachment;
}

/** Without JavaScript: keeps the form's file and puts it at the end of the form's text; the outcome is the new text. */
export async function attachTo(form: Form, asking: Asking): Promise<Outcome<string>> {
  const file = form.file('file') ?? new File([], '');
  const { done, mistakes } = await attempt(() => send(file, asking));
  if (mistakes) return { done: null, mistakes };
  const written = form.text('markdown').trimEnd();
  return { done: `${written}${written && '\n\n'}${markdownOf(done, form)}\n`, mistakes: null };
}

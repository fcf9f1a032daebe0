import { query, type Asking } from '../api/query.js';
import type { Form } from '../forms/form.js';
import { PreparedRepliesDocument, type PreparedTextFragment } from '../graphql/generated/graphql.js';

type Thread = { language: string; author: { name: string }; viewerCan: { moderate: boolean } };
export type Prepared = { texts: readonly PreparedTextFragment[]; inserted: string | null };

/** Whether a form of the reply asks for a prepared text to be put into it. */
export const isInsert = (form: Form | null): boolean => form?.text('intent') === 'insert';

/** The language of a prepared text that fits a thread; English where the thread has another. */
const languageOf = ({ language }: Thread): 'en' | 'fr' | 'ar' =>
  (['fr', 'ar'] as const).find((one) => language === one || language.startsWith(`${one}-`)) ?? 'en';

/** What was typed, with the text after it that the form or the address chose. */
export async function preparedFor(
  thread: Thread,
  form: Form | null,
  asking: Asking & { url: URL },
): Promise<Prepared | null> {
  if (!thread.viewerCan.moderate) return null;
  const texts = (await query(PreparedRepliesDocument, {}, asking)).cannedTexts;
  const wanted = isInsert(form) ? form?.text('canned') : form ? null : asking.url.searchParams.get('canned');
  const words = texts.find(({ id }) => id === wanted)?.words[languageOf(thread)];
  const typed = isInsert(form) ? (form?.text('markdown') ?? '') : '';
  const inserted = words?.replaceAll('{name}', () => thread.author.name);
  if (inserted === undefined) return { texts, inserted: typed || null };
  return { texts, inserted: [typed.trimEnd(), inserted].filter(Boolean).join('\n\n') };
}

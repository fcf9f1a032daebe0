import { query, type Asking } from '../api/query.js';
import { attempt, type Form } from '../forms/form.js';
import { SimilarThreadsDocument, type SimilarThreadFragment } from '../graphql/generated/graphql.js';

export type Similar = { threads: SimilarThreadFragment[]; language: string | null };
const fewestCharacters = 8;

/** Threads that may hold the answer already, and the language the text looks like. */
export async function similarTo(form: Form, asking: Asking): Promise<Similar | null> {
  const title = form.text('title').slice(0, 150);
  const markdown = form.text('markdown').slice(0, 4_000);
  if (title.trim().length < fewestCharacters) return null;
  const variables = {
    title,
    markdown,
    theme: form.text('theme') || null,
    language: form.text('language') || null,
    text: `${title}\n${markdown}`,
  };
  const { done } = await attempt(() => query(SimilarThreadsDocument, variables, asking));
  return done && { threads: done.similarThreads, language: done.languageGuess ?? null };
}

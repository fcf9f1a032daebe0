import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Outcome } from '../forms/form.js';
import { RemoveGlossaryTermDocument, SaveGlossaryTermDocument } from '../graphql/generated/graphql.js';

/** The texts of the fields `word-fr`, `word-ar` …, by language. */
const byLanguage = (form: Form, prefix: string) =>
  form
    .entries()
    .flatMap(([name, text]) => (name.startsWith(prefix) ? [{ language: name.slice(prefix.length), text }] : []));

/** What moderators do on the page of the glossary. */
export async function actOnGlossary(form: Form, asking: Asking): Promise<Outcome<true>> {
  if (form.text('intent') === 'remove') {
    const { mistakes } = await attempt(() => query(RemoveGlossaryTermDocument, { id: form.text('id') }, asking));
    return mistakes ? { done: null, mistakes } : { done: true, mistakes: null };
  }
  const input = {
    id: form.text('id') || null,
    term: form.text('term'),
    neverTranslate: form.text('keep') === 'yes',
    words: byLanguage(form, 'word-'),
    notes: byLanguage(form, 'note-'),
  };
  const { done, mistakes } = await attempt(() => query(SaveGlossaryTermDocument, { input }, asking));
  if (mistakes) return { done: null, mistakes };
  return 'message' in done.saveGlossaryTerm
    ? { done: null, mistakes: mistake(done.saveGlossaryTerm.message) }
    : { done: true, mistakes: null };
}

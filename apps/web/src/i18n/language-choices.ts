import { writtenLanguages, type WrittenLanguage } from '../forum/written-languages.js';
import { localeOf, type Language } from './languages.js';

/** The languages most people here write in: shown at once, the others behind one more step. */
const likely = ['en', 'fr', 'ar', 'es', 'de', 'it', 'pt', 'ru', 'tr', 'uk'];

/** A language's name in the reader's language; the tag itself when it has none. */
export function languageName(tag: string, reader: Language): string {
  try {
    return new Intl.DisplayNames([localeOf(reader)], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** The choices of a person's languages: what is chosen already and the likely ones first. */
export function languageChoices(
  reader: Language,
  chosen: readonly string[],
): { first: WrittenLanguage[]; others: WrittenLanguage[] } {
  const tags = new Set([...chosen.slice(0, 20), reader, ...likely]);
  const first = [...tags].map((tag) => ({ tag, name: languageName(tag, reader) }));
  return { first, others: writtenLanguages(reader).filter(({ tag }) => !tags.has(tag)) };
}

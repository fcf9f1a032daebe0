import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from './language.js';

type Values = Record<string, string | number | Date>;

/** A sentence that is known, in every language of the interface, but not yet said in one. */
export type Said = (language: Language) => string;

/**
 * Turns ICU messages in every interface language into functions: `messages.titleTooLong({ max: 150 })('fr')`.
 * A message missing in one language is a compile error, because every language has to have the keys of English.
 */
export function catalogue<K extends string>(
  texts: Record<Language, Record<K, string>>,
): { readonly [Key in K]: (values?: Values) => Said } {
  const formats = new Map<string, IntlMessageFormat>();
  const say = (key: K, values: Values | undefined, language: Language) => {
    const id = `${language} ${key}`;
    let format = formats.get(id);
    if (!format) formats.set(id, (format = new IntlMessageFormat(texts[language][key], language)));
    return String(format.format(values));
  };
  const keys = Object.keys(texts.en) as K[];
  return Object.fromEntries(
    keys.map((key) => [key, (values?: Values) => (language: Language) => say(key, values, language)]),
  ) as { [Key in K]: (values?: Values) => Said };
}

import { IntlMessageFormat } from 'intl-messageformat';
import { messages, type MessageKey } from '../messages/index.js';
import { localeOf, type Language } from './languages.js';

export type MessageValues = Record<string, string | number | Date>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const formats = new Map<string, IntlMessageFormat>();

function format(language: Language, key: MessageKey): IntlMessageFormat {
  const id = `${language}:${key}`;
  const known = formats.get(id);
  if (known) return known;
  const created = new IntlMessageFormat(messages[language][key], localeOf(language), undefined, { ignoreTag: true });
  formats.set(id, created);
  return created;
}

/** The sentences of one language. The result is plain text: templates escape it. */
export function translator(language: Language): Translate {
  return (key, values) => String(format(language, key).format(values));
}

/**
 * One text per plural category of the language, with `#` where the number stands: the browser picks one by
 * `Intl.PluralRules` and needs no message parser.
 */
export function pluralForms(language: Language, key: MessageKey, values: MessageValues = {}): Record<string, string> {
  const rules = new Intl.PluralRules(localeOf(language));
  const number = new Intl.NumberFormat(localeOf(language));
  const forms: Record<string, string> = {};
  // Zero comes last: in English it shares `other` with two, but a message may say something of its own for =0.
  for (const count of [...Array.from({ length: 120 }, (_, index) => index + 1), 0]) {
    const text = translator(language)(key, { ...values, count });
    forms[rules.select(count)] ??= text.replace(number.format(count), '#');
  }
  return forms;
}

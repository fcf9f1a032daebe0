import { IntlMessageFormat } from 'intl-messageformat';
import { messages, type MessageKey } from '../messages/index.js';
import { localeOf, type Language } from './languages.js';

export type MessageValues = Record<string, string | number | Date>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;
type Sentence = (values?: MessageValues) => string;

const sentences = new Map<string, Sentence>();
const translators = new Map<Language, Translate>();
const preparedForms = new Map<string, Record<string, string>>();

/** Most sentences are the same for everybody; those are formatted once. */
function prepare(language: Language, key: MessageKey): Sentence {
  const format = new IntlMessageFormat(messages[language][key], localeOf(language), undefined, { ignoreTag: true });
  const isConstant = format.getAst().every(({ type }) => type === 0);
  if (!isConstant) return (values) => String(format.format(values));
  const text = String(format.format());
  return () => text;
}

function sentence(language: Language, key: MessageKey): Sentence {
  const id = `${language}:${key}`;
  const known = sentences.get(id) ?? prepare(language, key);
  sentences.set(id, known);
  return known;
}

/** The sentences of one language. The result is plain text: templates escape it. */
export function translator(language: Language): Translate {
  const known: Translate = translators.get(language) ?? ((key, values) => sentence(language, key)(values));
  translators.set(language, known);
  return known;
}

/**
 * One text per plural category of the language, with `#` where the number stands: the browser picks one by
 * `Intl.PluralRules` and needs no message parser.
 */
export function pluralForms(language: Language, key: MessageKey, values: MessageValues = {}): Record<string, string> {
  const id = `${language}:${key}:${JSON.stringify(values)}`;
  const known = preparedForms.get(id) ?? formsOf(language, key, values);
  preparedForms.set(id, known);
  return known;
}

function formsOf(language: Language, key: MessageKey, values: MessageValues): Record<string, string> {
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

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IntlMessageFormat } from 'intl-messageformat';
import { languages, localeOf } from '../i18n/languages.js';
import { pluralForms, translator } from '../i18n/translate.js';
import { messages, type MessageKey } from './index.js';

const keys = Object.keys(messages.en) as MessageKey[];

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names a message asks values for, those inside plural branches too. */
const namesIn = (elements: Element[]): string[] =>
  elements.flatMap((element) => {
    const inside =
      'options' in element ? Object.values(element.options).flatMap((option) => namesIn(option.value)) : [];
    const isText = element.type === 0 || element.type === 7;
    return isText || !('value' in element) ? inside : [element.value, ...inside];
  });

const namesOf = (message: string): string[] =>
  [...new Set(namesIn(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()))].sort();

describe.each(languages)('messages in %s', (language) => {
  it('has a sentence for everything English says', () => {
    expect(Object.keys(messages[language]).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => messages[language][key].trim() === '')).toEqual([]);
  });

  it('asks for the same values as English', () => {
    const differing = keys.filter((key) => `${namesOf(messages[language][key])}` !== `${namesOf(messages.en[key])}`);
    expect(differing).toEqual([]);
  });

  it('has every plural form its grammar knows', () => {
    const counts = [0, 1, 2, 3, 11, 100];
    const rules = new Intl.PluralRules(localeOf(language));
    const needed = new Set(counts.map((count) => rules.select(count)));
    const withPlural = keys.filter((key) => messages[language][key].includes(', plural,'));
    for (const key of withPlural) {
      const named = [...messages[language][key].matchAll(/\b(zero|one|two|few|many|other) \{/g)].map(
        ([, form]) => form,
      );
      expect({ key, missing: [...needed].filter((form) => !named.includes(form)) }).toEqual({ key, missing: [] });
    }
  });
});

it('says no two things by one name, in whichever file they stand', () => {
  const folder = new URL('./en/', import.meta.url);
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/^ {2}'?([\w.-]+)'?:/gm)].map(([, name]) => name),
  );
  expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  expect(named.length).toBe(keys.length);
});

it('calls tags by one word in French', () => {
  expect(keys.filter((key) => /étiquet/i.test(messages.fr[key]))).toEqual([]);
});

it('counts in Arabic as Arabic does', () => {
  const t = translator('ar');
  const said = [1, 2, 3, 11, 100].map((count) => t('thread.replies', { count }));
  expect(said).toEqual(['ردّ واحد', 'ردّان', '3 ردود', '11 ردًّا', '100 ردّ']);
});

it('prepares plural forms a browser can fill in without a message parser', () => {
  expect(pluralForms('en', 'live.newReplies')).toEqual({ one: '# new reply', other: '# new replies' });
  expect(Object.keys(pluralForms('ar', 'live.newReplies')).sort()).toEqual([
    'few',
    'many',
    'one',
    'other',
    'two',
    'zero',
  ]);
});

import { localeOf, type Language } from '../i18n/languages.js';

/** Languages people of this community write in most, by BCP 47 tag. The api takes any other tag too. */
const tags =
  'sq hy az be bs bg hr cs da nl et fi ka de el he hu is it kk ky lv lt mk mt sr no pl pt ro ru sk sl es sv tg tr tk uk uz'.split(
    ' ',
  );
const first = ['en', 'fr', 'ar'];

export type WrittenLanguage = { tag: string; name: string };

const menus = new Map<Language, WrittenLanguage[]>();

/** The choices of a language menu, named in the reader's language; the three of the interface come first. */
export function writtenLanguages(reader: Language): WrittenLanguage[] {
  const known = menus.get(reader) ?? namedFor(reader);
  menus.set(reader, known);
  return known;
}

function namedFor(reader: Language): WrittenLanguage[] {
  const locale = localeOf(reader);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const order = new Intl.Collator(locale);
  const named = (tag: string): WrittenLanguage => ({ tag, name: names.of(tag) ?? tag });
  const rest = tags.map(named).sort((one, other) => order.compare(one.name, other.name));
  return [...first.map(named), ...rest];
}

import { type Language, languages } from '@guildhall/kernel';
import { challengeName, fieldName, sectionName, sectorName, type SectionCode } from '@guildhall/classification';
import type { Conflict, Fit, Lack, Reason } from './match.fit.js';
import { formMessages, matchMessages } from './match.messages.js';
import { strengthOf } from './match.score.js';
import type { SaidSide } from './match.side.js';

/** Names that people gave or that stand in a table: of tags and of themes, by their slugs. */
export interface MatchNames {
  tag(slug: string, language: Language): string;
  theme(slug: string, language: Language): string;
}

/** What a list of a sentence says by name at most; more would be skimmed. */
const NAMED = 4;

const tokens = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const plain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The words of a text that stand behind stems; a stem whose word is not found is left out. */
export function wordsBehind(stems: readonly string[], text: string): string[] {
  const words = tokens(text).map((word) => ({ word, plain: plain(word) }));
  const found = stems.flatMap((stem) => {
    const root = plain(stem);
    const near = root.length > 4 ? root.slice(0, -1) : root;
    const word = words.find((one) => one.plain.startsWith(root)) ?? words.find((one) => one.plain.includes(near));
    return word ? [word.word.toLowerCase()] : [];
  });
  return [...new Set(found)];
}

/** What the tables of the runtime say; made once for each language, because making one takes long. */
const speakers = Object.fromEntries(
  languages.map((language) => [
    language,
    {
      region: new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }),
      tongue: new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }),
      list: new Intl.ListFormat(language),
      day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }),
    },
  ]),
) as Record<
  Language,
  Record<'region' | 'tongue', Intl.DisplayNames> & { list: Intl.ListFormat; day: Intl.DateTimeFormat }
>;
const dayIn = (day: string, language: Language): string => speakers[language].day.format(new Date(day));

/** How codes of each kind of sentence are called; what is not here is said without names. */
function namesOf(
  { kind, codes }: Reason | Lack | Conflict,
  said: string,
  language: Language,
  names: MatchNames,
): string[] {
  switch (kind) {
    case 'THEY_OFFER':
    case 'THEY_SEEK':
    case 'NEED_UNSAID':
      return codes.map((code) => names.tag(code, language));
    case 'THEY_OFFER_IN_WORDS':
    case 'THEY_SEEK_IN_WORDS':
      return wordsBehind(codes, said);
    case 'FORMS':
    case 'OTHER_FORMS':
      return codes.map((code) =>
        code in formMessages ? formMessages[code as keyof typeof formMessages]()(language) : code,
      );
    case 'CHALLENGES':
      return codes.map((code) => challengeName(code, language));
    case 'THEMES':
      return codes.map((code) => names.theme(code, language));
    case 'FIELD':
    case 'FIELD_NEAR':
    case 'OTHER_FIELD':
      return codes.flatMap((code) => code.split(' ')).map((code) => fieldName(code, language));
    case 'SECTOR':
    case 'OTHER_SECTOR':
      return codes.map((code) => sectorName(code, language));
    case 'SECTOR_NEAR':
      return codes.map((code) => sectionName(code as SectionCode, language));
    case 'LANGUAGES':
    case 'NO_LANGUAGE':
      return codes.map((code) => speakers[language].tongue.of(code) ?? code);
    case 'COUNTRY_YOU_SEEK':
    case 'COUNTRY_THEY_SEEK':
    case 'THEIR_COUNTRY':
    case 'YOUR_COUNTRY':
      return codes.map((code) => speakers[language].region.of(code) ?? code);
    default:
      return [...codes];
  }
}

/** A reason, a lack or a conflict as a clause. */
export function clause(one: Reason | Lack | Conflict, said: string, language: Language, names: MatchNames): string {
  const [first = '', second = ''] = one.codes;
  const list = [...new Set(namesOf(one, said, language, names))].slice(0, NAMED);
  const day = /^\d{4}-\d\d-\d\d$/.test(first) ? dayIn(first, language) : '';
  const sought = one.kind === 'OTHER_ROLE' ? second : first;
  const values = { list: speakers[language].list.format(list) || 'none', day, role: first, sought };
  return matchMessages[one.kind]({ ...values, count: Number(first) || 0 })(language);
}

const between: Record<Language, string> = { en: '; ', fr: ' ; ', ar: '؛ ' };

/** How many reasons the one sentence about a match has. */
const IN_SUMMARY = 3;
/** What goes without saying where there is more to say. */
const minor: ReadonlySet<string> = new Set(['THEMES', 'SECTOR_NEAR', 'DEADLINE', 'CAPACITY', 'COUNTRY_THEY_SEEK']);

/** The fit in one sentence. */
export function summary({ fit, side }: { fit: Fit; side: SaidSide }, language: Language, names: MatchNames): string {
  const strength = matchMessages[fit.conflict ? 'NONE' : strengthOf(fit)]()(language);
  const order = [...fit.reasons].sort((a, b) => Number(minor.has(a.kind)) - Number(minor.has(b.kind)));
  const shown = fit.conflict ? [fit.conflict] : order.slice(0, IN_SUMMARY);
  const clauses = shown.map((one) => clause(one, side.said, language, names));
  if (clauses.length === 0) return `${strength}.`;
  return matchMessages.SUMMARY({ strength, reasons: clauses.join(between[language]) })(language);
}

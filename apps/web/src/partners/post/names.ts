import { countryName } from '../../i18n/countries.js';
import { languageName } from '../../i18n/language-choices.js';
import { localeOf, type Language } from '../../i18n/languages.js';
import type { Translate } from '../../i18n/translate.js';
import type { MessageKey } from '../../messages/index.js';
import type { Classifications } from '../classified.js';
import type { FacetName } from './asked.js';

export type Names = {
  readonly t: Translate;
  readonly language: Language;
  readonly classifications: Classifications;
  readonly themes: readonly { slug: string; name: string }[];
};

/** Words of a message where there is one for the value, which may be newer than we are. */
export const wordOf = (t: Translate, prefix: string, value: string): string => {
  try {
    return t(`${prefix}.${value}` as MessageKey);
  } catch {
    return value;
  }
};

export const tagWords = (slug: string): string => slug.replaceAll('-', ' ');

const days = new Map<Language, Intl.DateTimeFormat>();
/** A day of the calendar, `2027-03-31`, in the reader's language. */
export function dayIn(day: string, language: Language): string {
  const format =
    days.get(language) ?? new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  days.set(language, format);
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** Things after each other, as the language parts them; each keeps its direction. */
export const listed = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(words.map((word) => `\u2068${word}\u2069`));

/** How the values of each facet are called. */
export function facetNamer({ t, language, classifications, themes }: Names, calls: ReadonlyMap<string, string>) {
  const by: Record<FacetName, (value: string) => string> = {
    kind: (value) => wordOf(t, 'partners.kind', value),
    form: (value) => wordOf(t, 'partners.form', value),
    role: (value) => wordOf(t, 'partners.role', value),
    theme: (value) => themes.find(({ slug }) => slug === value)?.name ?? value,
    challenge: classifications.challengeName,
    sector: classifications.sectorName,
    field: classifications.fieldName,
    level: (value) => t('partners.level', { level: value }),
    country: (value) => countryName(value, language),
    needs: (value) => countryName(value, language),
    language: (value) => languageName(value, language),
    call: (value) => calls.get(value) ?? value,
    until: (value) => wordOf(t, 'partners.until', value),
  };
  return (name: FacetName, value: string): string => by[name](value);
}

/** How the values of a field of a post are called, for its history; words are their own names. */
export function fieldNamer({ t, language, classifications, themes }: Names): (field: string, value: string) => string {
  const country = (value: string) => countryName(value, language);
  const tongue = (value: string) => languageName(value, language);
  const day = (value: string) => dayIn(value, language);
  const inEnum = (prefix: string) => (value: string) => wordOf(t, prefix, value.toUpperCase().replaceAll('-', '_'));
  const by: Readonly<Record<string, (value: string) => string>> = {
    kind: inEnum('partners.kind'),
    forms: inEnum('partners.form'),
    roleOffered: inEnum('partners.role'),
    roleSought: inEnum('partners.role'),
    kindsSought: inEnum('directory.kind'),
    ...{ country, countriesSought: country, language: tongue, languages: tongue, answerBy: day, deadline: day },
    ...{ sectors: classifications.sectorName, fields: classifications.fieldName },
    challenges: classifications.challengeName,
    themes: (value) => themes.find(({ slug }) => slug === value)?.name ?? value,
    eqfLevels: (value) => t('partners.level', { level: value }),
    ...{ offerTags: tagWords, seekTags: tagWords },
  };
  return (field, value) => by[field]?.(value) ?? value;
}

const labels: Readonly<Record<string, MessageKey>> = {
  ...{ kind: 'writePost.kind', language: 'composer.language', title: 'writePost.titleField', body: 'writePost.body' },
  ...{ offers: 'writePost.offers', offerTags: 'writePost.offerTags', seeks: 'writePost.seeks' },
  ...{ seekTags: 'writePost.seekTags', forms: 'writePost.forms', country: 'writePost.country' },
  ...{ region: 'writePost.region', sectors: 'writePost.sectors', fields: 'writePost.fields' },
  ...{ eqfLevels: 'writePost.levels', themes: 'writePost.themes', challenges: 'writePost.challenges' },
  ...{ roleOffered: 'writePost.roleOffered', roleSought: 'writePost.roleSought', kindsSought: 'writePost.kinds' },
  ...{ countriesSought: 'writePost.countries', languages: 'writePost.languages', partnersNeeded: 'writePost.needed' },
  ...{ callId: 'writePost.call', call: 'writePost.call', programme: 'writePost.programme' },
  ...{ deadline: 'writePost.deadline', answerBy: 'writePost.answerBy', repliesMost: 'writePost.repliesMost' },
  ...{ markdown: 'writePost.body', summary: 'writePost.summary' },
};

/** Those who read a change are not those who wrote it. */
const told: Readonly<Record<string, MessageKey>> = {
  ...{ offers: 'partners.offers', offerTags: 'partners.offers', seeks: 'partners.seeks', seekTags: 'partners.seeks' },
  ...{
    roleOffered: 'partners.roleOffered',
    roleSought: 'partners.roleSought',
    countriesSought: 'partners.facet.needs',
  },
  ...{
    country: 'partners.place',
    region: 'partners.place',
    languages: 'partners.languages',
    kind: 'partners.facet.kind',
  },
  ...{ kindsSought: 'partners.organisation', partnersNeeded: 'partners.wants', challenges: 'partners.facet.challenge' },
};

/** What a field is called in the history of a post. */
export const toldLabel = (t: Translate, field: string): string => (told[field] ? t(told[field]) : fieldLabel(t, field));

/** What a field is called. */
export const fieldLabel = (t: Translate, field: string): string => {
  const key = labels[field];
  return key ? t(key) : field;
};

export const fieldLabels = (t: Translate): Record<string, string> =>
  Object.fromEntries(Object.keys(labels).map((field) => [field, fieldLabel(t, field)]));

import type { FacetCountsFragment } from '../../graphql/generated/graphql.js';
import { countryName } from '../../i18n/countries.js';
import { type Language, localeOf } from '../../i18n/languages.js';
import type { Translate } from '../../i18n/translate.js';
import type { Classifications } from '../classified.js';
import { type Asked, type ListName, listNames, lists } from './asked.js';

export type Value = {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
};
/** A facet as it is shown: what is chosen and most frequent first, the rest behind a fold. */
export type Facet = { readonly name: ListName; readonly first: readonly Value[]; readonly rest: readonly Value[] };

type Names = {
  readonly t: Translate;
  readonly language: Language;
  readonly classifications: Classifications;
  readonly themes: readonly { slug: string; name: string }[];
};

/** How the values of each list are called. */
export function namesOf({ t, language, classifications, themes }: Names): (name: ListName, value: string) => string {
  const tongues = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  const tongue = (tag: string): string => {
    try {
      return tongues.of(tag) ?? tag;
    } catch {
      return tag;
    }
  };
  const tag = (slug: string): string => slug.replaceAll('-', ' ');
  const by: Record<ListName, (value: string) => string> = {
    kind: (value) => t(`directory.kind.${value}` as 'directory.kind.OTHER'),
    country: (value) => countryName(value, language),
    sector: classifications.sectorName,
    field: classifications.fieldName,
    level: (value) => t('directory.level', { level: value }),
    theme: (value) => themes.find(({ slug }) => slug === value)?.name ?? value,
    language: tongue,
    offers: tag,
    seeks: tag,
  };
  return (name, value) => by[name](value);
}

const SHOWN = 6;
/** Fields are shown by their broad ones; those within a broad one when it, or one of them, is chosen. */
const isOpenField = (value: string, chosen: readonly string[]): boolean =>
  value.length === 2 || chosen.some((one) => one.slice(0, 2) === value.slice(0, 2));

export function facetsOf(
  counts: FacetCountsFragment,
  asked: Asked,
  nameOf: (name: ListName, value: string) => string,
): Facet[] {
  return listNames.map((name) => {
    const chosen = asked.values(name);
    const counted = counts[lists[name]].filter(({ value }) => name !== 'field' || isOpenField(value, chosen));
    const missing = chosen.filter((value) => !counted.some((one) => one.value === value));
    const values = [...counted, ...missing.map((value) => ({ value, count: 0 }))].map(({ value, count }) => ({
      ...{ value, count },
      name: nameOf(name, value),
      isChosen: chosen.includes(value),
    }));
    // Levels have an order of their own.
    if (name === 'level') return { name, first: values.toSorted((a, b) => a.value.localeCompare(b.value)), rest: [] };
    const first = values.filter(({ isChosen }, at) => isChosen || at < SHOWN);
    return { name, first, rest: values.filter((value) => !first.includes(value)) };
  });
}

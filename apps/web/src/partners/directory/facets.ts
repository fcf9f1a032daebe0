import type { FacetCountsFragment } from '../../graphql/generated/graphql.js';
import { countryName } from '../../i18n/countries.js';
import { type Language, localeOf } from '../../i18n/languages.js';
import type { Translate } from '../../i18n/translate.js';
import type { Classifications } from '../classified.js';
import { type Facet, folded, valuesOf } from '../facet.js';
import { type Asked, type ListName, listNames, lists } from './asked.js';

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

export function facetsOf(
  counts: FacetCountsFragment,
  asked: Asked,
  nameOf: (name: ListName, value: string) => string,
): Facet<ListName>[] {
  return listNames.map((name) => {
    const values = valuesOf(name, counts[lists[name]], asked.values(name), nameOf);
    // Levels have an order of their own.
    if (name === 'level') return { name, first: values.toSorted((a, b) => a.value.localeCompare(b.value)), rest: [] };
    return folded(name, values);
  });
}

import type { Language } from '../i18n/languages.js';
import { localeOf } from '../i18n/languages.js';
import type { Translate } from '../i18n/translate.js';
import type { Classifications } from './classified.js';

/** What posts and centres are described with. */
type Described = {
  readonly sectors: readonly string[];
  readonly fields: readonly string[];
  readonly eqfLevels: readonly number[];
  readonly languages: readonly string[];
};

const both = <T>(one: readonly T[], other: readonly T[]): T[] => one.filter((code) => other.includes(code));

/** The codes a centre has in common with a post, named. */
export function inCommon(
  post: Described,
  centre: Described,
  { classifications, language, t }: { classifications: Classifications; language: Language; t: Translate },
): string[] {
  const languages = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  const levels = both(post.eqfLevels, centre.eqfLevels);
  return [
    ...both(post.sectors, centre.sectors).map(classifications.sectorName),
    ...both(post.fields, centre.fields).map(classifications.fieldName),
    ...(levels.length > 0 ? [t('shortlist.level', { level: levels.toSorted().join(', ') })] : []),
    ...both(post.languages, centre.languages).map((tag) => languages.of(tag) ?? tag),
  ];
}

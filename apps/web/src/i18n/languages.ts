/** The languages of the interface. Posts may be in any other. */
export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];
export type Appearance = 'light' | 'dark';

/** Each language as its own speakers write it. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية' };

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);
export const isAppearance = (value: unknown): value is Appearance => value === 'light' || value === 'dark';
export const directionOf = (language: Language): 'ltr' | 'rtl' => (language === 'ar' ? 'rtl' : 'ltr');

/** The BCP 47 tag for `Intl`. Arabic keeps Latin digits, which every Arabic-speaking country reads beside URLs and code. */
export const localeOf = (language: Language): string => (language === 'ar' ? 'ar-u-nu-latn' : language);

type Weighted = { tag: string; weight: number };

function parse(entry: string): Weighted {
  const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
  const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
  return { tag, weight: quality === undefined ? 1 : Number(quality.trim().slice(2)) || 0 };
}

/** The best of our languages for an `Accept-Language` header; English when none fits. */
export function negotiate(acceptLanguage: string | null | undefined): Language {
  const wanted = (acceptLanguage ?? '').slice(0, 500).split(',').map(parse);
  wanted.sort((one, other) => other.weight - one.weight);
  for (const { tag, weight } of wanted) {
    const primary = tag.split('-')[0];
    if (weight > 0 && isLanguage(primary)) return primary;
  }
  return 'en';
}

import { registerEnumType } from '@nestjs/graphql';

/** The languages of the interface. What people write may carry any BCP 47 tag. */
export const languages = ['en', 'fr', 'ar'] as const;
export type Language = (typeof languages)[number];

export const Language = { en: 'en', fr: 'fr', ar: 'ar' } as const;
registerEnumType(Language, { name: 'Language', description: 'A language of the interface.' });

/** The first language of an Accept-Language header that the interface speaks; English when there is none. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { tag: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  const found = wanted.find(({ tag }) => (languages as readonly string[]).includes(tag));
  return (found?.tag as Language | undefined) ?? 'en';
}

/** The page's language for `Intl`; Arabic with the digits the server writes. */
export const locale = document.documentElement.lang === 'ar' ? 'ar-u-nu-latn' : document.documentElement.lang;

const numbers = new Intl.NumberFormat(locale);
const plurals = new Intl.PluralRules(locale);

export const written = (count: number): string => numbers.format(count);

/** The text for a count, from the forms the server prepared for each plural category. */
export function counted(forms: Record<string, string> | undefined, count: number): string {
  const form = forms?.[plurals.select(count)] ?? forms?.['other'] ?? '';
  return form.replace('#', written(count));
}

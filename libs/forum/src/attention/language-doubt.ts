import { guessLanguage } from '@guildhall/text';

/** The language a question seems to be written in, when that is another than was said; null when it fits or is unclear. */
export function languageDoubt(language: string, title: string, markdown: string): string | null {
  const guess = guessLanguage(`${title}\n${markdown}`);
  if (guess === null) return null;
  const said = new Intl.Locale(language).language;
  const norwegian = guess === 'no' && (said === 'nb' || said === 'nn');
  return guess === said || norwegian ? null : guess;
}

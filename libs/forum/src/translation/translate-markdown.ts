import type { Term } from '../glossary/glossary.terms.js';
import { piecesOf } from './markdown-lines.js';
import { hasWords, protect, restore } from './protected-text.js';
import { type Translator, Untranslatable } from './translator.js';

export interface Words {
  readonly title: string | null;
  readonly markdown: string;
}
interface Manner {
  readonly from: string;
  readonly to: string;
  readonly terms: readonly Term[];
  readonly signal: AbortSignal;
}

/** What no line of a text may hold, wherever it comes from. */
const unwanted = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Lets a service translate a text and its title; what is not words comes back as it was.
 * @throws Untranslatable when the service lost something that has to stay.
 */
export async function translateMarkdown(
  translator: Pick<Translator, 'translate'>,
  { title, markdown }: Words,
  { from, to, terms, signal }: Manner,
): Promise<Words> {
  const pieces = piecesOf(markdown);
  const lines = [...(title === null ? [] : [{ text: title, isWords: true }]), ...pieces];
  const guarded = lines.map(({ text, isWords }) => (isWords ? protect(text, terms, to) : null));
  const wanted = guarded.flatMap((one) => (one && hasWords(one) ? [one] : []));
  const answers =
    wanted.length > 0
      ? await translator.translate({ ...{ from, to, signal }, texts: wanted.map(({ text }) => text) })
      : [];
  const restored = new Map(
    wanted.map((one, place) => {
      const back = restore((answers[place] ?? '').replace(unwanted, ' ').trim(), one.kept);
      if (back === null || back === '') throw new Untranslatable('The translation service lost a part of the text.');
      return [one, back];
    }),
  );
  const said = lines.map(({ text }, place) => {
    const one = guarded[place];
    return one ? (restored.get(one) ?? restore(one.text, one.kept) ?? text) : text;
  });
  return title === null
    ? { title, markdown: said.join('') }
    : { title: said[0] ?? title, markdown: said.slice(1).join('') };
}

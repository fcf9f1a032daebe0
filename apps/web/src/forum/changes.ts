import { diffArrays } from 'diff';

/** A stretch of text that stayed, came or went. */
export type Change = { kind: 'same' | 'added' | 'removed'; text: string };

/** Beyond these a comparison word by word would take too long: lines are compared instead, then nothing. */
const bounds = { timeout: 150, maxEditLength: 3_000 };
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

const words = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
const lines = (text: string): string[] => text.split(/(?<=\n)/);

/** Null when it could not be told in time. */
function compared(before: string[], after: string[]): Change[] | null {
  const parts = diffArrays(before, after, bounds) ?? null;
  return (
    parts?.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })) ?? null
  );
}

/** What changed from one version of a text to the next, by words where that can be told in time. */
export function changesBetween(before: string, after: string): Change[] {
  if (before === after) return [{ kind: 'same', text: after }];
  const told = compared(words(before), words(after)) ?? compared(lines(before), lines(after));
  if (told) return told;
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}

const kept = 160;

/** Long stretches that stayed the same are shortened to what stands beside a change. */
export const shortened = (changes: readonly Change[]): Change[] =>
  changes.map((change, place) => {
    if (change.kind !== 'same' || change.text.length <= 2 * kept + 40) return change;
    const start = place === 0 ? '' : change.text.slice(0, kept).replace(/\S*$/, '');
    const end = place === changes.length - 1 ? '' : change.text.slice(-kept).replace(/^\S*/, '');
    return { ...change, text: `${start}[…]${end}` };
  });

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

type Words = { added: string; removed: string; end: string };

/** As HTML, where not a blank more may stand than there is in the text. */
export const changesHtml = (changes: readonly Change[], words: Words): string =>
  changes
    .map(({ kind, text }) => {
      if (kind === 'same') return escaped(text);
      const [tag, word] = kind === 'added' ? ['ins', words.added] : ['del', words.removed];
      const heard = (said: string) => `<span class="vh"> ${escaped(said)} </span>`;
      return `<${tag}>${heard(word)}${escaped(text)}${heard(words.end)}</${tag}>`;
    })
    .join('');

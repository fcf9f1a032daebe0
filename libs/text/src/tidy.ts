export type TextRefusal = 'nul' | 'surrogate' | 'control' | 'bidi' | 'invisible' | 'empty' | 'mixed-scripts';

/** What somebody typed cannot be taken as it is; `reason` is the key of the sentence to show beside the field. */
export class TextRefused extends Error {
  override readonly name = 'TextRefused';

  constructor(readonly reason: TextRefusal) {
    super(`Text refused: ${reason}`);
  }
}

const surrogate = /\p{Surrogate}/u;
const control = /[^\P{Cc}\n\t]/u;
const lineEnd = /\r\n?|[\u0085\u2028\u2029]/g;
const directionOverrides = /[\u202D\u202E]/g;
const directionControls = /[\u202A-\u202E\u2066-\u2069]/g;
const directionMarks = /[\u200E\u200F\u061C]/g;
const unseen = /[\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/u;
const visible = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;
const letterOrNumber = /[\p{L}\p{N}]/u;
const stackedMarks = /(\p{M}{4})\p{M}+/gu;
/** 𝐛𝐨𝐥𝐝, ⓒⓘⓡⓒⓛⓔⓓ and fullwidth letters: other code points that look like the plain letter. */
const dressedUpLetters = /[\u{1D400}-\u{1D7FF}\u{24B6}-\u{24E9}\u{FF10}-\u{FF19}\u{FF21}-\u{FF3A}\u{FF41}-\u{FF5A}]/gu;

/** Persian and the Indic scripts spell with joiners, emoji are glued with them; elsewhere a joiner hides. */
const joined = '[\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Gujr}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}]';
const spellingJoiners = new RegExp(`(?<=${joined})[\\u200C\\u200D](?=${joined})`, 'gu');
const emojiGlue = /(?<=\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?)\uFE0F?\u200D?/gu;

const lookalikeScripts = ['Latn', 'Cyrl', 'Grek', 'Armn', 'Cher', 'Copt'].map((s) => new RegExp(`\\p{sc=${s}}`, 'u'));

function refuse(reason: TextRefusal, when: boolean): void {
  if (when) throw new TextRefused(reason);
}

/** Line ends become \n, letters composed (NFC); what no database, mail or screen can carry is refused. */
function carriable(text: string): string {
  refuse('nul', text.includes('\0'));
  refuse('surrogate', surrogate.test(text));
  const lines = text.replace(/^\uFEFF/, '').replace(lineEnd, '\n');
  refuse('control', control.test(lines));
  return lines.normalize('NFC');
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const mixesScripts = (word: string): boolean => lookalikeScripts.filter((script) => script.test(word)).length > 1;

/**
 * A person's or centre's name as it will be stored: one line, composed, without doubled spaces or direction marks.
 * @throws TextRefused for what lets one name pass for another: direction controls, invisible characters, a word that
 * mixes Latin, Cyrillic, Greek or other look-alike letters; and for a name without any letter or digit (`empty`).
 */
export function tidyName(name: string): string {
  const letters = carriable(name).replace(dressedUpLetters, (letter) => letter.normalize('NFKC'));
  refuse('bidi', letters.search(directionControls) >= 0);
  const tidy = onOneLine(letters.replace(directionMarks, '')).replace(stackedMarks, '$1');
  refuse('invisible', unseen.test(tidy.replace(spellingJoiners, '').replace(emojiGlue, '')));
  refuse('empty', !letterOrNumber.test(tidy));
  refuse('mixed-scripts', tidy.split(/[^\p{L}\p{M}]+/u).some(mixesScripts));
  return tidy;
}

/**
 * A title: one line, composed. Direction controls are taken out, because a title stands inside other sentences;
 * the marks that Arabic and Hebrew need stay.
 * @throws TextRefused, `empty` when nothing can be seen.
 */
export function tidyLine(text: string): string {
  const tidy = onOneLine(carriable(text).replace(directionControls, '')).replace(stackedMarks, '$1');
  refuse('empty', !visible.test(tidy));
  return tidy;
}

/**
 * A text of several lines, such as Markdown: line ends \n, composed, no blank lines before it and no space behind it.
 * Direction overrides are taken out, isolates and marks stay. Blank text gives ''.
 * @throws TextRefused, `empty` when there is text but none that can be seen.
 */
export function tidyText(text: string): string {
  const tidy = carriable(text)
    .replace(directionOverrides, '')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  refuse('empty', tidy !== '' && !visible.test(tidy));
  return tidy;
}

/** No key is longer, in characters: hosts can name every group. Compatible forms of a letter may be many letters. */
export const LONGEST_KEY = 600;

/** Harakat, Quranic marks and the tatweel that lengthens a line: none of them makes another word. */
const ARABIC_MARKS = /\u0640|[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** What is left of é, ü, ç when the letter and its mark are taken apart; only after Latin letters, where it is left out on phones. */
const LATIN_MARKS = /(?<=[a-z])[\u0300-\u036f]+/g;
/** Letters that Arabic writers use for each other. */
const LETTERS: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', œ: 'oe', æ: 'ae', ß: 'ss' };
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * What equal answers have in common, however they are typed: case, spaces, punctuation, accents of Latin letters, Arabic
 * diacritics, tatweel and forms of the alef make no difference. Compatible forms of a letter are one letter.
 */
export function answerKey(answer: string): string {
  const key = answer
    .normalize('NFKD')
    .toLowerCase()
    .replace(ARABIC_MARKS, '')
    .replace(LATIN_MARKS, '')
    .normalize('NFC')
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[ٱىیکةœæß]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ`]/g, '')
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim();
  // What consists of marks alone is at least equal to itself.
  return key || answer.trim().toLowerCase();
}

import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { TextRefused, tidyLine, tidyName, tidyText } from './tidy.js';
import { effortOf } from '../../../test/support/pace.js';

const reasonOf = (attempt: () => string): string => {
  try {
    return `accepted as ${JSON.stringify(attempt())}`;
  } catch (error) {
    if (error instanceof TextRefused) return error.reason;
    throw error;
  }
};

describe('a name', () => {
  test.each([
    'Amina El-Kholy',
    "Seán O'Neill-d'Arcy",
    'Nguyễn Thị Minh Khai',
    'أمينة الخولي',
    'فاطمه‌زهرا محمدی',
    'Ђорђе Јовановић',
    'გიორგი ბერიძე',
    'Իրինա Սարգսյան',
    'אברהם לוי',
    'ዮሐንስ ገብረ',
    'श्री क्‍षेत्र',
    '山田 太郎',
    'Ada 👩‍🏫 Lovelace',
    'Διονύσιος ❤️',
    'X Æ A-12',
    'Иван Smith',
    'Jean-Пётр',
    'Centre 4 VET',
  ])('%s is taken as it is', (name) => expect(tidyName(name)).toBe(name.normalize('NFC')));

  test.each([
    ['  Ada \t Lovelace\n', 'Ada Lovelace'],
    ['Ada\u00A0\u3000Lovelace', 'Ada Lovelace'],
    ['Amélie'.normalize('NFD'), 'Amélie'],
    ['\u200Fأمينة\u200F', 'أمينة'],
    ['\uFEFFAda', 'Ada'],
    ['𝐀𝐝𝐦𝐢𝐧', 'Admin'],
    ['Ａｄａ', 'Ada'],
    ['Zal' + '\u0336'.repeat(50) + 'go', 'Zal' + '\u0336'.repeat(4) + 'go'],
  ])('%j is tidied to %j', (typed, stored) => expect(tidyName(typed)).toBe(stored));

  test.each([
    ['Ada\0', 'nul'],
    ['Ada \uD83D', 'surrogate'],
    ['\uDC4D Ada', 'surrogate'],
    ['Ada\u0007', 'control'],
    ['Ada\u001B[31m', 'control'],
    ['Ada\u009D', 'control'],
    ['Ada \u202Egnol', 'bidi'],
    ['\u2067Ada\u2069', 'bidi'],
    ['\u202AAda', 'bidi'],
    ['Ada\u200B', 'invisible'],
    ['A\u200Dda', 'invisible'],
    ['Ada\u200C', 'invisible'],
    ['Ada\u2060', 'invisible'],
    ['A\u00ADda', 'invisible'],
    ['Ada\u3164', 'invisible'],
    ['Ada\u{E0041}', 'invisible'],
    ['Ada\uFE0F', 'invisible'],
    ['Ada\u2800', 'invisible'],
    ['Ada\uF8FF', 'invisible'],
    ['', 'empty'],
    ['   ', 'empty'],
    ['...', 'empty'],
    ['👍', 'empty'],
    ['Аda', 'mixed-scripts'],
    ['Αdmin', 'mixed-scripts'],
    ['Admіn team', 'mixed-scripts'],
    ['Олeна', 'mixed-scripts'],
  ])('%j is refused: %s', (name, reason) => expect(reasonOf(() => tidyName(name))).toBe(reason));

  test('once tidied, a name stays as it is and shows only what it is made of', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('Ada', ' ', 'أ', '\u200C', '\u202E', '\u200F', '👩‍🏫', 'e\u0301', '\r\n', '\u3164', 'İ'),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 8 }), (units) => {
        let name: string;
        try {
          name = tidyName(units.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(TextRefused);
          return;
        }
        expect(tidyName(name)).toBe(name);
        expect(name).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|^\s|\s$/u);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a title', () => {
  test.each([
    [' How  do you\nkeep\tpartners? ', 'How do you keep partners?'],
    ['كيف؟ \u2067(KP1)\u2069', 'كيف؟ (KP1)'],
    ['Ok \u202Etxet', 'Ok txet'],
    ['ABC\u200F؟', 'ABC\u200F؟'],
  ])('%j is tidied to %j', (typed, stored) => expect(tidyLine(typed)).toBe(stored));

  test.each([
    ['a\0b', 'nul'],
    ['\uD800', 'surrogate'],
    ['a\u0008', 'control'],
    [' \n ', 'empty'],
    ['\u200B\u200D\u2060', 'empty'],
    ['\u202E\u202C', 'empty'],
  ])('%j is refused: %s', (title, reason) => expect(reasonOf(() => tidyLine(title))).toBe(reason));
});

describe('a text', () => {
  test.each([
    ['one\r\ntwo\rthree\u2028four', 'one\ntwo\nthree\nfour'],
    ['\n \n    code stays indented\n', '    code stays indented'],
    ['\tcell\tcell', '\tcell\tcell'],
    ['left \u202Eright\u202C', 'left right\u202C'],
    ['كود \u2066npm start\u2069 \u200Fهنا', 'كود \u2066npm start\u2069 \u200Fهنا'],
    ['family 👨‍👩‍👧', 'family 👨‍👩‍👧'],
    ['', ''],
    [' \r\n\t', ''],
  ])('%j is tidied to %j', (typed, stored) => expect(tidyText(typed)).toBe(stored));

  test.each([
    ['a\0', 'nul'],
    ['a \uDFFF', 'surrogate'],
    ['a\u000Bb', 'control'],
    ['a\u007F', 'control'],
    ['\u200B\u200B\n\u200B', 'empty'],
  ])('%j is refused: %s', (text, reason) => expect(reasonOf(() => tidyText(text))).toBe(reason));

  test.each(['\n', ' \n', '\u0301', '\u202E', 'e\u0301', '\u200D'])('20,000 times %j takes no time', async (piece) => {
    const effort = await effortOf(() => {
      reasonOf(() => tidyText(piece.repeat(20_000)));
      reasonOf(() => tidyLine(`a${piece.repeat(20_000)}b`));
      reasonOf(() => tidyName(`a${piece.repeat(20_000)}b`));
    });
    expect(effort).toBeLessThan(250);
  });
});

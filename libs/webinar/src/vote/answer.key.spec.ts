import { describe, expect, test } from 'vitest';
import { answerKey } from './answer.key.js';

describe('Equal answers', () => {
  test.each([
    ['case, spaces and punctuation', 'Time!', '  time ', 'TIME…', '“Time.”'],
    ['hyphens and apostrophes', 'Work-based learning', 'work based  learning', 'Work–based Learning?'],
    ['accents left out on a phone', 'Équipe dédiée', 'equipe dediee', 'EQUIPE DÉDIÉE'],
    ['apostrophes of two kinds', 'l’équipe', "L'equipe"],
    ['Arabic diacritics, tatweel and forms of the alef', 'الوَقْت', 'الوقت', 'الـــوقت'],
    ['the hamza on the alef', 'أدوات', 'ادوات', 'إدوات', 'آدوات'],
    ['taa marbuta and alef maqsura', 'شراكة', 'شراكه'],
    ['digits of two scripts', '٣ أشهر', '3 اشهر'],
    ['full-width and half-width letters', 'ＴＩＭＥ', 'time'],
  ])('have one key whatever %s', (_what, ...answers) => {
    expect(new Set(answers.map(answerKey)).size).toBe(1);
  });

  test('stay apart where the words differ', () => {
    expect(new Set(['time', 'times', 'C', 'C++', '👍', '👎', 'وقت', 'وقف'].map(answerKey)).size).toBe(8);
  });

  test('of punctuation alone still have a key', () => {
    expect(answerKey(' ?! ')).toBe('?!');
  });
});

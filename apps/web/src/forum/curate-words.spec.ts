import { expect, it } from 'vitest';
import { numbersIn, threadIn, words } from './curate-words.js';

it('takes a thread by its address or its number', () => {
  expect([threadIn('https://guildhall.example/threads/17?from=22#post-23'), threadIn(' #17 '), threadIn('17')]).toEqual(
    ['17', '17', '17'],
  );
});

it('takes numbers and ranges of them, each once', () => {
  expect(numbersIn('3, 5-7 and #6')).toEqual([3, 5, 6, 7]);
  expect([numbersIn(''), numbersIn('9-2'), numbersIn('1-999999').length]).toEqual([[], [], 100]);
});

it('parts names at commas of every script', () => {
  expect(words('one, two words،ثلاثة,,')).toEqual(['one', 'two words', 'ثلاثة']);
});

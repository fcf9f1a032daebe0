import { expect, it } from 'vitest';
import { tagNames } from './tag-names.js';

it('parts tags at commas of every script and leaves out what is empty', () => {
  expect(tagNames(' EQF, work placement ,,التقييم، المتدربون ')).toEqual([
    'EQF',
    'work placement',
    'التقييم',
    'المتدربون',
  ]);
});

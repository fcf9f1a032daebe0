import { expect, it } from 'vitest';
import { countryName } from './countries.js';

it('names a country in the language of the reader, and nothing where none is known', () => {
  expect([countryName('EG', 'en'), countryName('EG', 'fr'), countryName('ZZ', 'en'), countryName('QQ', 'en')]).toEqual([
    'Egypt',
    'Égypte',
    '',
    'QQ',
  ]);
});

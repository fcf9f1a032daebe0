import { describe, expect, it } from 'vitest';
import { countriesIn, countryName } from './countries.js';
import { languageChoices, languageName } from './language-choices.js';
import { languages } from './languages.js';

describe.each(languages)('the list of countries in %s', (language) => {
  const list = countriesIn(language);

  it('has every code of ISO 3166-1 once', () => {
    expect(list).toHaveLength(249);
    expect(new Set(list.map(({ code }) => code)).size).toBe(249);
  });

  it('names each of them, all differently', () => {
    expect(list.filter(({ code, name }) => code === name)).toEqual([]);
    expect(new Set(list.map(({ name }) => name)).size).toBe(249);
  });

  it('is in the order of its own alphabet', () => {
    const { compare } = new Intl.Collator(language);
    expect(list.every(({ name }, index) => index === 0 || compare(list[index - 1]?.name ?? '', name) <= 0)).toBe(true);
  });
});

describe('names', () => {
  it('fall back to the code', () => {
    expect(countryName('EG', 'fr')).toBe('Égypte');
    expect(countryName('??', 'fr')).toBe('??');
    expect(languageName('pt', 'fr')).toBe('portugais');
    expect(languageName('not a tag', 'fr')).toBe('not a tag');
  });
});

describe('the choices of languages', () => {
  it('begin with what is chosen and the reader’s own, and offer nothing twice', () => {
    const { first, others } = languageChoices('ar', ['ka', 'ar']);
    const tags = [...first, ...others].map(({ tag }) => tag);
    expect(tags.slice(0, 3)).toEqual(['ka', 'ar', 'en']);
    expect(new Set(tags).size).toBe(tags.length);
  });
});

it('names a country in the language of the reader, and nothing where none is known', () => {
  expect([countryName('EG', 'en'), countryName('EG', 'fr'), countryName('ZZ', 'en'), countryName('QQ', 'en')]).toEqual([
    'Egypt',
    'Égypte',
    '',
    'QQ',
  ]);
});

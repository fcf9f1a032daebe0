import { describe, expect, it } from 'vitest';
import { languageDoubt } from './language-doubt.js';

const french = 'Nous n’avons personne pour évaluer les apprentis dans les petites entreprises de la région.';

describe('The language of a question is doubted', () => {
  it.each([
    ['when its words are of another', 'en', french, 'fr'],
    ['not when they fit', 'fr', french, null],
    ['not for a variant of the same language', 'fr-BE', french, null],
    ['not when there is too little to tell', 'en', 'MoU?', null],
  ])('%s', (_, said, words, doubt) => {
    expect(languageDoubt(said, '', words)).toBe(doubt);
  });
});

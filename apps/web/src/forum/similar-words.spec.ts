import { similarWords } from './similar-words.js';

it('looks for any of the telling words of a question', () => {
  expect(similarWords('How do you keep companies involved, after "the" first year? -Companies')).toBe(
    'keep or companies or involved or after or first or year',
  );
});

it('reads every script', () => {
  expect(similarWords('كيف نقيس أثر الشراكة؟')).toBe('نقيس or الشراكة');
});

it('asks for nothing when there is nothing to ask', () => {
  expect(similarWords('?? - or "" ab')).toBe('');
});

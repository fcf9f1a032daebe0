import { expect, it } from 'vitest';
import { linked } from './linked.js';

it('makes links of the addresses of the web in a mail, and of nothing else', () => {
  const text = 'Open this:\n\nhttp://127.0.0.1:3000/confirm?token=a-b_c\n\njavascript:alert(1) ftp://x.example';
  expect(linked(text).filter(({ href }) => href)).toEqual([
    { text: 'http://127.0.0.1:3000/confirm?token=a-b_c', href: 'http://127.0.0.1:3000/confirm?token=a-b_c' },
  ]);
  expect(
    linked(text)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

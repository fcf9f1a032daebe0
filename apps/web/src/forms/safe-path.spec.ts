import { expect, it } from 'vitest';
import { safePath, signInPath } from './safe-path.js';

it.each(['/', '/threads/7?from=22#post-23', '/search?q=%D8%B3'])('leads back to %s on this site', (path) => {
  expect(safePath(path)).toBe(path);
});

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '',
  undefined,
  '/\t/evil.example',
  `/${'a'.repeat(3000)}`,
])('never leads to %s', (path) => {
  expect(safePath(path, '/safe')).toBe('/safe');
});

it('keeps the page to return to whole in the sign-in address', () => {
  expect(signInPath('/threads/7?from=22')).toBe('/sign-in?next=%2Fthreads%2F7%3Ffrom%3D22');
});

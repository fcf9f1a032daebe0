import { expect, test } from 'vitest';
import { useTheatre } from '../support/browser.js';

const theatre = useTheatre();

test('Every page carries a strict policy, nonces and no script of others', async () => {
  const page = await theatre.visitor();
  const response = await page.goto('/threads/10');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src[^;]*'nonce-[\w+/=-]{16,}'/);
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  const again = await page.request.get('/threads/10');
  expect(again.headers()['content-security-policy']).not.toBe(policy);
  expect(response?.headers()).toMatchObject({ 'x-content-type-options': 'nosniff' });
});

import { describe, expect, test } from 'vitest';
import { Refusal } from '@guildhall/kernel';
import { hashPassword, passwordFits, requireGoodPassword } from './password.js';

describe('a password', () => {
  test('fits its own hash and no other', async () => {
    const hash = await hashPassword('three green lathes');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordFits('three green lathes', hash)).toBe(true);
    expect(await passwordFits('three green lathe', hash)).toBe(false);
  });

  test('fits however its accents were typed', async () => {
    const hash = await hashPassword('trois élèves à Nîmes');
    expect(await passwordFits('trois élèves à Nîmes'.normalize('NFD'), hash)).toBe(true);
  });

  test('fits nobody when there is no account', async () => {
    expect(await passwordFits('three green lathes', undefined)).toBe(false);
  });

  test('is refused by its field when it holds little beside the name', () => {
    const person = { name: 'Amina Farouk', email: 'amina@example.org' };
    expect(() => requireGoodPassword('aminafarouk1', person)).toThrow(Refusal);
    expect(() => requireGoodPassword('three green lathes', person)).not.toThrow();
  });
});

import { expect, test } from 'vitest';
import { passwordProblem } from './password.js';

const amina = { name: 'Amina El-Kholy', email: 'a.elkholy@ates.example' };

test.each([
  'correct horse battery staple',
  'Kettle-gravel 9 umbrella',
  'une girafe mange du papier',
  'الجمل يحب القهوة صباحا',
  'vR4#kq9Lz!',
  'h7dk20sxbq',
  'ngjwpzrtxe',
  '8265 0193 7746 0284',
  'my teacher said Amina writes long sentences',
  '🦒🎻🧊🍋🛶🧭🪁🥨🪺🧶',
])('%s is a good password', (password) => expect(passwordProblem(password, amina)).toBeNull());

test.each(['', 'short', '123456789', '🦒🎻🧊🍋🛶'])('%j is too short', (password) =>
  expect(passwordProblem(password, amina)).toBe('too-short'),
);

test('200 characters are enough for anybody', () => {
  const long = 'kettle gravel umbrella fox '.repeat(8);
  expect(passwordProblem(long.slice(0, 200), amina)).toBeNull();
  expect(passwordProblem(long.slice(0, 201), amina)).toBe('too-long');
  expect(passwordProblem('x'.repeat(1_000_000), amina)).toBe('too-long');
});

test.each([
  'password12',
  'Password2026!',
  'P@ssw0rd!!',
  'p4ssw0rd1234',
  'passwordpassword',
  'motdepasse1',
  'qwertyuiop',
  'azertyuiop',
  'qwerty123456',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  'asdfghjkl;',
  'zxcvbnm123',
  '1234567890',
  '0987654321',
  '12345678910',
  '11223344556677',
  '0612345678',
  '19871105198711',
  'aaaaaaaaaa',
  'abababababab',
  'abcdefghij',
  'abcabcabcabc',
  'a1b2a1b2a1b2',
  '!!!!!!!!!!!!',
  'iloveyou123',
  'welcome2026',
  'Summer2026!',
  'letmein2026',
  'Guildhall2026',
  'football1990',
  'liverpool123',
  'mohamed12345',
  'Galatasaray1905',
  'habibi123456',
  'adminadmin1',
  'changeme123',
  'teacher2026!',
  'demo password 2026',
  'demo-demo-demo',
])('%s is what a guesser tries first', (password) => expect(passwordProblem(password, amina)).toBe('common'));

test.each(['amina-elkholy', 'AminaElKholy26', 'ámina kholy 7!', 'a.elkholy@ates.example', 'elkholy-ates-1'])(
  '%s has too little besides the name and address',
  (password) => expect(passwordProblem(password, amina)).toBe('contains-name'),
);

test('hardly any password made up by a generator is refused', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const made = Array.from({ length: 2_000 }, () =>
    Array.from({ length: 12 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join(''),
  );
  expect(made.filter((password) => passwordProblem(password, amina) !== null).length).toBeLessThan(20);
});

test('a person without a name or address yet can choose a password', () => {
  expect(passwordProblem('kettle gravel umbrella', { name: '', email: '' })).toBeNull();
});

import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { cookieIn } from './cookie.js';
import { guestOf } from './guest.js';

const request = (cookie?: string) => ({ headers: { cookie } }) as IncomingMessage;

describe('cookieIn', () => {
  test('finds one by its whole name', () => {
    expect(cookieIn('xguest=1; guest=2;session=a=b', 'guest')).toBe('2');
    expect(cookieIn('guest=2; session=a=b', 'session')).toBe('a=b');
    expect(cookieIn('guestx=1; =2; guest', 'guest')).toBeUndefined();
    expect(cookieIn(undefined, 'guest')).toBeUndefined();
  });
});

describe('guestOf', () => {
  test('takes nothing for an id that was not given here', () => {
    expect(guestOf(request('guest=AAAAAAAAAAAAAAAAAAAAAA'))).toBe('AAAAAAAAAAAAAAAAAAAAAA');
    for (const forged of ["guest=' or 1=1", 'guest=', 'guest=AAAAAAAAAAAAAAAAAAAAAAA', undefined])
      expect(guestOf(request(forged))).toBeNull();
  });
});

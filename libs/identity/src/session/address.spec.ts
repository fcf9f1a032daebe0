import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { addressOf, proxiesOf } from './address.js';

const request = (remoteAddress: string, forwarded?: string) =>
  ({ socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;
const proxies = proxiesOf(['127.0.0.1', '10.0.0.5', '2001:db8::5']);

describe('addressOf', () => {
  test('is the address of the connection when that is no proxy, whatever the client claims', () => {
    expect(addressOf(request('198.51.100.7', '192.0.2.1'), proxies)).toBe('198.51.100.7');
  });

  test('is what the nearest proxy saw, not what the client wrote before it', () => {
    expect(addressOf(request('127.0.0.1', '192.0.2.66, 198.51.100.7'), proxies)).toBe('198.51.100.7');
    expect(addressOf(request('::ffff:127.0.0.1', '192.0.2.66, 198.51.100.7, 10.0.0.5'), proxies)).toBe('198.51.100.7');
    expect(addressOf(request('2001:db8::5', '2001:db8:7::1'), proxies)).toBe('2001:db8:7::1');
  });

  test('stays at the proxy when it says nothing that is an address', () => {
    expect(addressOf(request('127.0.0.1'), proxies)).toBe('127.0.0.1');
    expect(addressOf(request('127.0.0.1', 'unknown'), proxies)).toBe('127.0.0.1');
  });
});

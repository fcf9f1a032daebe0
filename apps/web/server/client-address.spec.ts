import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { expect, it } from 'vitest';
import { clientAddress } from './client-address.js';

const proxies = new BlockList();
proxies.addAddress('10.0.0.1');
proxies.addSubnet('fd00::', 8, 'ipv6');

const from = (remoteAddress: string, forwarded?: string) =>
  clientAddress(
    { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage,
    proxies,
  );

it('believes the socket, not what a stranger writes', () => {
  expect(from('203.0.113.9', '1.2.3.4')).toBe('203.0.113.9');
});

it('believes a trusted proxy, back to the last hop nobody vouches for', () => {
  expect(from('10.0.0.1', '1.2.3.4, 198.51.100.7')).toBe('198.51.100.7');
  expect(from('10.0.0.1', '198.51.100.7, 10.0.0.1')).toBe('198.51.100.7');
  expect(from('::ffff:10.0.0.1', '198.51.100.7')).toBe('198.51.100.7');
});

it('stays with the proxy when it names nobody', () => {
  expect(from('10.0.0.1')).toBe('10.0.0.1');
  expect(from('10.0.0.1', 'unknown, <script>')).toBe('10.0.0.1');
});

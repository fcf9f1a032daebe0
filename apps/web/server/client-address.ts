import type { IncomingMessage } from 'node:http';
import { type BlockList, isIP } from 'node:net';

/** IPv4 as IPv4, also when it comes through an IPv6 socket. */
const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '');

const isTrusted = (address: string, trusted: BlockList): boolean =>
  isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/**
 * The reader's address: the socket's, or, walking back through proxies that are trusted by address, the last one
 * an untrusted hop wrote. A header a stranger invents is never believed.
 */
export function clientAddress(request: IncomingMessage, trusted: BlockList): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map(plain)
    .filter((hop) => isIP(hop) !== 0);
  let address = plain(request.socket.remoteAddress ?? '');
  while (forwarded.length > 0 && isTrusted(address, trusted)) address = forwarded.pop() ?? address;
  return address;
}

import type { IncomingMessage } from 'node:http';
import { BlockList, isIP, isIPv6 } from 'node:net';

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '');

/** The proxies whose X-Forwarded-For is believed. */
export function proxiesOf(addresses: readonly string[]): BlockList {
  const proxies = new BlockList();
  for (const address of addresses) proxies.addAddress(address, isIPv6(address) ? 'ipv6' : 'ipv4');
  return proxies;
}

const isProxy = (proxies: BlockList, address: string): boolean =>
  proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');

/**
 * The client's address: the last one in the chain of hops that no trusted proxy vouches for. What stands further left
 * in X-Forwarded-For was written by the client and is never believed.
 */
export function addressOf(request: IncomingMessage, proxies: BlockList): string {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map(plain).filter(Boolean);
  let address = plain(request.socket.remoteAddress ?? '');
  while (forwarded.length > 0 && isIP(address) && isProxy(proxies, address)) {
    const before = forwarded.pop() ?? '';
    if (!isIP(before)) break;
    address = before;
  }
  return address;
}

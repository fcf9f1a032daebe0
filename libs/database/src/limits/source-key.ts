import type { Actor } from '@guildhall/kernel';
import { isIPv6 } from 'node:net';

/** The first four groups of an IPv6 address, its `::` filled up. */
function network(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = [...front, ...zeros, ...back].slice(0, 4);
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, '')).join(':');
}

/**
 * What stands for a source in a budget: an IPv4 address, or the /64 network of an IPv6 address, because one machine
 * may use any of its 2^64 addresses.
 */
export function sourceKey(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? `${network(plain)}::/64` : plain;
}

/** Under whose name an actor's traffic is counted: a guest's cookie could be thrown away, the address less easily. */
export const spenderOf = (actor: Actor): string => actor.personId ?? sourceKey(actor.address);

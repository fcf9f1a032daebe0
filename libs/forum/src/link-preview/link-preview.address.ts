import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';

/** Translated IPv4 (NAT64, RFC 6052 and 8215), wherever a translator may stand. */
const translated = [ipaddr.parseCIDR('64:ff9b::/96'), ipaddr.parseCIDR('64:ff9b:1::/48')];

/** Whether an address is a host of the public internet, and not one of this machine, its network or a cloud's inside. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // An IPv4 address dressed up as IPv6 is judged as what it is.
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address.kind() === 'ipv4' || !translated.some((range) => (address as ipaddr.IPv6).match(range));
}

/** What previews may be fetched from. A test that serves pages itself replaces these two answers. */
@Injectable()
export class AddressRule {
  allowsAddress(address: string): boolean {
    return isPublicAddress(address);
  }

  allowsPort(port: string): boolean {
    return port === '' || port === '80' || port === '443';
  }

  /** Http or https, on its usual port, without a password in it, and not a forbidden address written as a host. */
  allowsUrl(url: URL): boolean {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const plain = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return plain && this.allowsPort(url.port) && (!ipaddr.isValid(host) || this.allowsAddress(host));
  }

  /** Looks a name up for the connection itself: what is checked is what is connected to, whatever the name says next. */
  readonly lookup: LookupFunction = (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return done(error ?? new Error('No address.'), '', 0);
      if (!addresses.every(({ address }) => this.allowsAddress(address)))
        return done(new Error('This name leads to an address that is not public.'), '', 0);
      if (options.all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

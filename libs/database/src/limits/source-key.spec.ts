import { describe, expect, test } from 'vitest';
import { sourceKey } from './source-key.js';

describe('sourceKey', () => {
  test('is the address of an IPv4 source, also when it comes wrapped in IPv6', () => {
    expect(sourceKey('192.0.2.7')).toBe('192.0.2.7');
    expect(sourceKey('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  test('is one for all addresses of an IPv6 network, however they are written', () => {
    expect(sourceKey('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(sourceKey('2001:0DB8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(sourceKey('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  });

  test('keeps neighbouring networks apart', () => {
    expect(sourceKey('2001:db8:1:3::1')).not.toBe(sourceKey('2001:db8:1:2::1'));
    expect(sourceKey('::1')).toBe('0:0:0:0::/64');
  });
});

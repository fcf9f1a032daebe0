import { describe, expect, test } from 'vitest';
import { joinOf, leaveOf, signalOf } from './socket.payloads.js';

const hostile: unknown[] = [
  undefined,
  null,
  17,
  'thread:17',
  [],
  ['thread:17'],
  Buffer.from('{}'),
  new Date(),
  {},
  { channel: 17 },
  { channel: null },
  { channel: ['thread:17'] },
  { channel: { toString: () => 'thread:17' } },
  { channel: '__proto__' },
  { channel: 'constructor:prototype' + '!' },
  { channel: 'thread:' },
  { channel: 'thread:17/moderator' },
  { channel: 'thread:17\u0000' },
  { channel: 'thread:17\n' },
  { channel: 'thread:\ud800' },
  { channel: `thread:${'1'.repeat(65)}` },
  { channel: 'thread:17', extra: 1 },
  JSON.parse('{"channel":"thread:17","__proto__":{"after":1}}'),
  JSON.parse('{"__proto__":{"channel":"thread:17"}}'),
  Object.create({ channel: 'thread:17' }),
];

describe('payloads of sockets', () => {
  test.each(hostile.map((payload, i) => [i, payload]))(
    'hostile payload %i is refused by every event',
    (_i, payload) => {
      for (const read of [joinOf, leaveOf, signalOf])
        expect(() => read(payload)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    },
  );

  test.each([-1, 1.5, NaN, Infinity, 2 ** 53, '1', null, true, [1], {}])('after: %p is refused', (after) => {
    expect(() => joinOf({ channel: 'thread:17', after })).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
  });

  test('well-formed payloads are read', () => {
    expect(joinOf({ channel: 'thread:17' })).toEqual({ channel: 'thread:17', after: undefined });
    expect(joinOf({ channel: 'theme:green-skills', after: 0 })).toEqual({ channel: 'theme:green-skills', after: 0 });
    expect(leaveOf({ channel: 'thread:17' })).toBe('thread:17');
    expect(signalOf({ channel: 'thread:17', kind: 'typing' })).toBe('thread:17');
    expect(() => signalOf({ channel: 'thread:17', kind: 'shouting' })).toThrow();
  });
});

import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gzipWith, pack } from './packed-pieces.js';

const nonce = () => fc.stringMatching(/^[\w-]{22}$/);
const piece = () =>
  fc.oneof(fc.string({ maxLength: 300, unit: 'grapheme' }), fc.constant('<script nonce="'), fc.constant(''));

it('unpacks to the page with the reader’s own nonce in every place, whatever page and nonce', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece(), { minLength: 1, maxLength: 8 }),
      nonce(),
      nonce(),
      async (pieces, one, other) => {
        const clean = pieces.map((text) => text.replaceAll('\u0001', ''));
        const packed = await pack(pieces, 22);
        expect(gunzipSync(gzipWith(packed, one)).toString()).toBe(clean.join(one));
        expect(gunzipSync(gzipWith(packed, other)).toString()).toBe(clean.join(other));
      },
    ),
    { numRuns: 60 },
  );
});

it('compresses across the places of the nonces', async () => {
  const text = '<p>The same paragraph on both sides of the nonce.</p>'.repeat(40);
  const packed = await pack([text, text], 22);
  expect(gzipWith(packed, 'n'.repeat(22)).length).toBeLessThan(250);
});

it('takes pieces of a megabyte that hardly compress', async () => {
  const long = randomBytes(500_000).toString('hex');
  const packed = await pack(['<p>', long, '</p>'], 22);
  expect(gunzipSync(gzipWith(packed, 'n'.repeat(22))).toString()).toBe(['<p>', long, '</p>'].join('n'.repeat(22)));
});

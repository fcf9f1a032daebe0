/** A set of small numbers, one bit each. */
export type Bits = Uint32Array;

export const wordsFor = (size: number): number => (size + 31) >>> 5;
export const has = (bits: Bits, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;

export function put(bits: Bits, at: number, isIn: boolean): void {
  const word = at >>> 5;
  const mask = 1 << (at & 31);
  bits[word] = isIn ? (bits[word] ?? 0) | mask : (bits[word] ?? 0) & ~mask;
}

/** The same set with room for more. */
export function grown(bits: Bits, words: number): Bits {
  const more = new Uint32Array(words);
  more.set(bits);
  return more;
}

/** Takes out of `bits` what is not in the other. */
export function narrow(bits: Bits, by: Bits): Bits {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) & (by[word] ?? 0);
  return bits;
}

/** Adds what is in the other. */
export function widen(bits: Bits, by: Bits): Bits {
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (by[word] ?? 0);
  return bits;
}

const onesIn = (word: number): number => {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** How many are in both. */
export function common(one: Bits, other: Bits): number {
  let count = 0;
  for (let word = 0; word < one.length; word++) {
    const both = (one[word] ?? 0) & (other[word] ?? 0);
    if (both !== 0) count += onesIn(both);
  }
  return count;
}

import { arabic } from './arabic.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { spanish } from './spanish.js';
import type { Phrases } from './types.js';

/** Each language with its share of what is written. */
export const languages: readonly (readonly [Phrases, number])[] = [
  [english, 0.45],
  [french, 0.22],
  [arabic, 0.17],
  [spanish, 0.08],
  [german, 0.08],
];
export type { Phrases, Slot } from './types.js';
export { slots } from './types.js';

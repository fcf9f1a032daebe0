import { isDeepStrictEqual } from 'node:util';
import type { ActState } from './contracts.js';

/** Names of times end so. */
const time = /(At|Until)$/;
const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null)) as ActState[string];

/** The named values of a row, as the record of acts keeps them. */
export const stateOf = (row: object, names: readonly string[]): ActState =>
  Object.fromEntries(names.map((name) => [name, plain(Reflect.get(row, name))]));

/** Whether the row still stands as an act left it. */
export const standsAs = (row: object, state: ActState): boolean =>
  isDeepStrictEqual(stateOf(row, Object.keys(state)), state);

/** Gives the row the values it had. */
export function bringBack(row: object, state: ActState): void {
  for (const [name, value] of Object.entries(state))
    Reflect.set(row, name, time.test(name) && value !== null ? new Date(String(value)) : value);
}

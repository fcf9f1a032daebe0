import { isISO31661Alpha2 } from 'class-validator';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every assigned code of ISO 3166-1 alpha-2: the same that a field for one country takes. */
export const countryCodes: readonly string[] = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter(isISO31661Alpha2);

const known: ReadonlySet<unknown> = new Set(countryCodes);

export const isCountry = (code: unknown): code is string => known.has(code);

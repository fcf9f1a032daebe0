import { badInput, inputMessages } from '@guildhall/kernel';

/** Characters a query may have. */
export const QUERY_LENGTH = 200;

/**
 * What somebody typed into the search field, as it is looked up: whatever cannot be part of a word is a space.
 * @throws BAD_INPUT when it is longer than 200 characters.
 */
export function searchWords(query: string): string {
  const words = query
    .replace(/\p{Bidi_Control}+/gu, '')
    .replace(/[\p{Surrogate}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  if ([...words].length > QUERY_LENGTH)
    throw badInput({ field: 'query', say: inputMessages.length({ min: 0, max: QUERY_LENGTH }) });
  return words;
}

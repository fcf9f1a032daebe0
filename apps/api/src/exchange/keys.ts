import type { Taken } from './record.js';

/** An entry of an index holds 2,700 bytes: the name of the import and a key of another community together. */
export const LONGEST_SOURCE = 100;
const LONGEST_KEY = 2_000;

const broken = /\0|\p{Surrogate}/u;

/** Why these keys cannot be kept; null when all of them can. One that is not told is no trouble. */
function troubleIn(keys: Readonly<Record<string, string | undefined>>): string | null {
  for (const [name, key = ''] of Object.entries(keys)) {
    if (broken.test(key)) return `its ${name} has characters that no text has`;
    if (key.length * 3 > LONGEST_KEY && Buffer.byteLength(key) > LONGEST_KEY)
      return `its ${name} is longer than any key`;
  }
  return null;
}

/** Why a record cannot be known again by its keys; null when it can. */
export function keyTrouble(record: Taken): string | null {
  const { kind, key } = record;
  if (kind === 'duplicate') return troubleIn({ key, 'original question': record.original });
  if (kind !== 'post') return kind === 'person' ? troubleIn({ key }) : null;
  const { question, replyTo, author, answer } = record;
  return troubleIn({ key, question, 'key of what it speaks to': replyTo, author, answer });
}

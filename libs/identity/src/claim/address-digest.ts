import { createHash } from 'node:crypto';

/** What an import keeps of an author's address: enough to recognise the member who confirms it, not enough to write to. */
export const digestOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex');

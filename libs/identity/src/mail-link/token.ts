import { createHash, randomBytes } from 'node:crypto';

/** A secret for one link of one mail: 32 random bytes, of which only the fingerprint is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const fingerprintOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Whether something a link brought along could be a token at all. */
export const looksLikeToken = (token: string): boolean => /^[\w-]{43}$/.test(token);

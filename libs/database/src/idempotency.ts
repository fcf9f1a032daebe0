import { createHash } from 'node:crypto';
import { conflict, type Actor } from '@guildhall/kernel';
import { sql } from './sql.js';
import type { Tx } from './tx.js';

interface Kept {
  request: string;
  result: string | null;
}

/**
 * Does `work` once per actor, operation and key, also across processes and crashes: the key commits with the rows.
 * The same key with the same request gives the first result's id again; with another request it is refused (CONFLICT).
 * Keys are kept for 24 hours at least.
 */
export async function once(
  tx: Tx,
  actor: Actor,
  operation: string,
  key: string,
  request: unknown,
  work: () => Promise<string>,
): Promise<string> {
  const scope = actor.personId ?? actor.guestId ?? actor.address;
  const hash = createHash('sha256').update(JSON.stringify(request)).digest('base64url');
  const fresh = await tx.one(sql`insert into idempotency_key (scope, operation, key, request)
    values (${scope}, ${operation}, ${key}, ${hash}) on conflict do nothing returning key`);
  if (fresh) {
    const result = await work();
    tx.defer(sql`update idempotency_key set result = ${result}
      where scope = ${scope} and operation = ${operation} and key = ${key}`);
    return result;
  }
  const kept = await tx.one<Kept>(sql`select request, result from idempotency_key
    where scope = ${scope} and operation = ${operation} and key = ${key}`);
  if (!kept?.result || kept.request !== hash) throw conflict();
  return kept.result;
}

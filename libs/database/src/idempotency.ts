import { createHash } from 'node:crypto';
import { conflict, type Actor } from '@guildhall/kernel';
import { type Sql, sql } from './sql.js';
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
  const { scope, hash } = signed(actor, request);
  const fresh = await tx.one(sql`insert into idempotency_key (scope, operation, key, request)
    values (${scope}, ${operation}, ${key}, ${hash}) on conflict do nothing returning key`);
  if (fresh) {
    const result = await work();
    tx.defer(sql`update idempotency_key set result = ${result}
      where scope = ${scope} and operation = ${operation} and key = ${key}`);
    return result;
  }
  return earlier(tx, { scope, operation, key, hash });
}

/**
 * The same for what can be given its id beforehand: the key with the id as its result, and the row that has to be held
 * for it, take one statement. `work` gets both; the row is null when there is none. The row is held first: whoever has
 * the key waits for nothing that another one with the same key has.
 */
export async function onceHolding<T>(
  tx: Tx,
  actor: Actor,
  { operation, key, request, id, held }: { operation: string; key: string; request: unknown; id: Sql; held: Sql },
  work: (id: string, held: T | null) => Promise<void>,
): Promise<string> {
  const { scope, hash } = signed(actor, request);
  const row = await tx.one<T & { freshId: string | null; isHeld: boolean }>(sql`
    with held as materialized (${held}),
      fresh as (
        insert into idempotency_key (scope, operation, key, request, result)
        select ${scope}, ${operation}, ${key}, ${hash}, ${id} from (select count(*) from held) first
        on conflict do nothing returning result)
    select fresh.result as "freshId", held.id is not null as "isHeld", held.*
    from (select) one left join fresh on true left join held on true`);
  if (!row?.freshId) return earlier(tx, { scope, operation, key, hash });
  const { freshId, isHeld, ...found } = row;
  await work(freshId, isHeld ? (found as T) : null);
  return freshId;
}

/** Whose key it is, and what it was used for. */
export interface Signed {
  readonly scope: string;
  readonly hash: string;
}

export const signed = (actor: Actor, request: unknown): Signed => ({
  scope: actor.personId ?? actor.guestId ?? actor.address,
  hash: createHash('sha256').update(JSON.stringify(request)).digest('base64url'),
});

/** What the same request gave before. @throws CONFLICT when it was another one. */
async function earlier(
  tx: Tx,
  { scope, operation, key, hash }: Signed & { operation: string; key: string },
): Promise<string> {
  const kept = await tx.one<Kept>(sql`select request, result from idempotency_key
    where scope = ${scope} and operation = ${operation} and key = ${key}`);
  if (!kept?.result || kept.request !== hash) throw conflict();
  return kept.result;
}

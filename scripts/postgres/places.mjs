import { createHash } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canReach, ownerOf } from './owner.mjs';

/** A folder every user can pass, for what cannot stay under the given one. The same path gives the same folder. */
export function shelterOf(path) {
  return `/var/lib/guildhall-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
}

/**
 * Where the cluster of a data folder lives: inside it, or, when PostgreSQL's user cannot pass a parent of it (a
 * project under /root), in a shelter of its own.
 *
 * @returns {{home: string, owner: {uid?: number, gid?: number}}}
 */
export function chooseHome(dataDir) {
  for (const home of [join(dataDir, 'postgres'), join(shelterOf(dataDir), 'postgres')]) {
    const owner = ownerOf(join(home, 'data'));
    const isNew = !existsSync(home);
    mkdirSync(home, { recursive: true, mode: 0o755 });
    if (owner.uid !== undefined) chownSync(home, owner.uid, owner.gid);
    if (canReach(owner, home, 'w')) return { home, owner };
    if (isNew) rmSync(home, { recursive: true, force: true });
  }
  throw new Error(
    `PostgreSQL cannot write under ${dataDir}. Set DATA_DIR to a folder you may write to, or set DATABASE_URL.`,
  );
}

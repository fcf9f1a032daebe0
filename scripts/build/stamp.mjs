import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const IGNORED = new Set(['node_modules', 'dist', '.astro']);

/** A digest of the names and contents of the given files and folders. */
export function digest(root, paths) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of paths.flatMap((path) => filesOf(join(root, path)))) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Whether the output was built from sources of this digest. */
export function isFresh(file, wanted) {
  return existsSync(file) && readFileSync(file, 'utf8') === wanted;
}

export function stamp(file, wanted) {
  writeFileSync(file, wanted);
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !IGNORED.has(name))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

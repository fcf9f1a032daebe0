import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const NOBODY = 65534;

/**
 * The user PostgreSQL runs as: ourselves, unless we are root, which PostgreSQL refuses. Then it is whoever owns
 * an existing cluster, else nobody, an account every system has.
 *
 * @returns {{uid?: number, gid?: number}} options for spawn
 */
export function ownerOf(pgdata) {
  if (process.getuid() !== 0) return {};
  if (existsSync(pgdata)) {
    const { uid, gid } = statSync(pgdata);
    if (uid !== 0) return { uid, gid };
  }
  return { uid: NOBODY, gid: NOBODY };
}

/** Whether that user can reach a path: asked of the system itself, since every parent folder has its say. */
export function canReach(owner, path, permission) {
  const { status } = spawnSync('/bin/sh', ['-c', `test -${permission} "$0"`, path], { ...owner, cwd: '/' });
  return status === 0;
}

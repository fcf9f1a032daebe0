import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MAJOR = '18';

/** Runs initdb beside the final place and renames: a folder named `data` is always a whole one. */
export function initialise({ home, owner, binaries, password }) {
  const data = join(home, 'data');
  if (existsSync(data)) return refuseOtherMajor(data);
  const unfinished = join(home, 'data.unfinished');
  const secret = join(home, 'password');
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(secret, { force: true });
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner.uid !== undefined) chownSync(secret, owner.uid, owner.gid);
  const options = ['-U', 'guildhall', '-A', 'scram-sha-256', `--pwfile=${secret}`, '--locale=C.UTF-8', '-E', 'UTF8'];
  const made = spawnSync(join(binaries, 'initdb'), ['-D', unfinished, ...options], {
    ...owner,
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(secret, { force: true });
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its data folder in ${home}: ${made.stderr.trim()}`);
  renameSync(unfinished, data);
}

function refuseOtherMajor(data) {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (found === MAJOR) return;
  throw new Error(
    `${data} was made by PostgreSQL ${found}, and this is ${MAJOR}. Move it with pg_dump as docs/deploy.md shows, ` +
      'or set DATA_DIR to another folder.',
  );
}

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { findBinaries } from './binaries.mjs';
import { initialise } from './initialise.mjs';
import { startKeeper } from './keeping.mjs';
import { chooseHome } from './places.mjs';

const SPEED_FOR_DURABILITY = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'shared_buffers=128MB',
  'max_wal_size=256MB',
];

const MEMORY_DISK = '/dev/shm';
const PLENTY = 4 * 1024 ** 3;

/**
 * What PostgreSQL keeps of the tables for itself, in MB: an eighth of the machine, between its own default and 1 GB.
 * With millions of posts, searches read the same pages again and again.
 */
const sharedBuffers = () => Math.round(Math.min(1024, Math.max(128, totalmem() / 8 / 1024 ** 2)));

/**
 * The embedded cluster of a data folder, made if there is none. `open()` starts it, or takes over one that was
 * left running, and may be called again after it died; `url()` holds from then on.
 */
export function prepareCluster(root, dataDir, { flags = [], throwaway = false } = {}) {
  const { home, owner } = chooseHome(dataDir);
  const binaries = findBinaries(root, owner);
  const account = readAccount(dataDir);
  initialise({ home, owner, binaries, password: account.password });
  return {
    home,
    url: (database = 'guildhall') => `postgres://guildhall:${account.password}@127.0.0.1:${account.port}/${database}`,
    open: () => {
      const keeper = startKeeper({
        ...account,
        home,
        owner,
        binaries,
        flags: [`shared_buffers=${sharedBuffers()}MB`, ...flags],
        discard: throwaway ? [home, dataDir] : [],
      });
      const ready = keeper.ready.then((port) => {
        keepAccount(dataDir, Object.assign(account, { port, portIsFixed: true }));
      });
      return { ...keeper, ready };
    },
  };
}

/**
 * A cluster that trades durability for speed and is deleted when it stops: for tests. It lives in memory where there is
 * plenty. A database is a thousand files; some disks take half a second to make them and ours a twentieth.
 */
export async function openThrowawayCluster(root) {
  const dataDir = mkdtempSync(join(hasMemoryToSpare() ? MEMORY_DISK : tmpdir(), 'guildhall-'));
  chmodSync(dataDir, 0o711);
  const cluster = prepareCluster(root, dataDir, { flags: SPEED_FOR_DURABILITY, throwaway: true });
  const keeper = cluster.open();
  await keeper.ready;
  return { url: cluster.url, close: keeper.stop };
}

/** Containers often have a memory disk of a few MB, or little memory under a large one. */
function hasMemoryToSpare() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY_DISK);
    return Math.min(bavail * bsize, process.availableMemory()) > PLENTY;
  } catch {
    return false;
  }
}

const accountFile = (dataDir) => join(dataDir, 'postgres.json');

/** Port and password, kept so that a server left running can be recognised and used again. */
function readAccount(dataDir) {
  if (existsSync(accountFile(dataDir))) return JSON.parse(readFileSync(accountFile(dataDir), 'utf8'));
  const account = { password: randomBytes(24).toString('hex') };
  keepAccount(dataDir, account);
  return account;
}

function keepAccount(dataDir, { password, port }) {
  mkdirSync(dataDir, { recursive: true });
  const file = accountFile(dataDir);
  writeFileSync(`${file}.new`, JSON.stringify({ password, port }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../../scripts/build/build.mjs';
import { findFreePort } from '../../scripts/supervisor/ports.mjs';
import { environmentOf, raise } from '../../scripts/supervisor/stack.mjs';
import { cloneDatabase, dropDatabase, WITH_PARTNERS } from './database.js';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The built api and web client as the processes `npm start` runs, on a database of their own. */
export interface Processes {
  /** The one origin people visit. */
  readonly origin: string;
  readonly apiUrl: string;
  readonly databaseUrl: string;
  /** A folder of their own, deleted with them. */
  readonly folder: string;
  stop(): Promise<void>;
}

export async function startProcesses(settings: NodeJS.ProcessEnv = {}): Promise<Processes> {
  await buildIfChanged(root, { say: () => undefined });
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  chmodSync(folder, 0o711);
  const databaseUrl = await cloneDatabase(WITH_PARTNERS);
  const address = { host: '127.0.0.1', port: await findFreePort(), apiPort: undefined, dataDir: folder };
  const given = { ...process.env, NODE_ENV: 'test', DEMO: 'true', LOG_LEVEL: 'error', PUBLIC_URL: '', ...settings };
  const env = await environmentOf(address, databaseUrl, given);
  const crew: { stop(): Promise<unknown> }[] = [];
  const stop = async (): Promise<void> => {
    for (const member of crew.reverse()) await member.stop();
    await dropDatabase(databaseUrl);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const origin = await raise(root, env, { say: () => undefined, crew });
    return { origin, apiUrl: env.api.API_URL, databaseUrl, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

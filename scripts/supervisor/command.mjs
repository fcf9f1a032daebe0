import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { buildIfChanged } from '../build/build.mjs';
import { launchNode } from './process.mjs';
import { Session } from './session.mjs';
import { readSettings } from './settings.mjs';
import { environmentOf } from './stack.mjs';

/** Collects often, so that what is read once does not pile up: an import stays below half a gigabyte. */
export const LEAN = ['--max-semi-space-size=4', '--max-old-space-size=384'];

/**
 * Runs a built script on the community's database and ends with its exit code. A community that runs on the same
 * DATA_DIR goes on running; otherwise its database is started for as long as the script takes.
 */
export async function runOnDatabase(root, script, args) {
  const settings = readSettings(process.env, root);
  const running = settings.databaseUrl ?? (await runningDatabase(settings.dataDir));
  if (running) {
    await buildIfChanged(root, { say: console.log, parts: ['api'] });
    const { api } = await environmentOf(settings, running);
    process.exit(codeOf(await launch(root, script, args, api)));
  }
  await Session.run(root, async (session) => {
    await buildIfChanged(root, { say: session.say, parts: ['api'] });
    const env = await session.openDatabase();
    await session.prepareDatabase(env);
    await session.end(codeOf(await launch(root, script, args, env.api)));
  });
}

const launch = (root, script, args, env) => launchNode(join(root, script), { args, flags: LEAN, env, cwd: root }).ended;
const codeOf = (how) => Number(/^exit code (\d+)$/.exec(how)?.[1] ?? 1);

/** The address of the embedded database of this folder while it runs. */
async function runningDatabase(dataDir) {
  const file = join(dataDir, 'postgres.json');
  const { password, port } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (!port) return undefined;
  const url = `postgres://guildhall:${password}@127.0.0.1:${port}/guildhall`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return url;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
}

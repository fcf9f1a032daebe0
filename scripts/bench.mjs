import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build/build.mjs';
import { openThrowawayCluster } from './postgres/cluster.mjs';
import { findFreePort } from './supervisor/ports.mjs';
import { launchNode } from './supervisor/process.mjs';
import { environmentOf, migrate, raise } from './supervisor/stack.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const say = (line) => console.log(line);
const crew = [];

/** Measures a community of its own: nothing here touches the data of `npm start`. */
async function bench() {
  await buildIfChanged(root, { say });
  const cluster = await openThrowawayCluster(root);
  const dataDir = mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
  crew.push({ stop: async () => rmSync(dataDir, { recursive: true, force: true }) }, { stop: cluster.close });
  const settings = { host: '127.0.0.1', port: await findFreePort(), dataDir };
  const given = { ...process.env, DEMO: 'true', LOG_LEVEL: 'warn', PUBLIC_URL: '', TRUST_PROXY: '' };
  const env = await environmentOf(settings, cluster.url(), given);
  await migrate(root, env).ready;
  const url = await raise(root, env, { say, crew });
  const bare = { ...env.web, BASE_URL: url };
  const script = join(root, 'test/load/bench.mjs');
  return launchNode(script, { args: process.argv.slice(2), env: bare, cwd: root }).ended;
}

const how = await bench().catch((error) => error.message);
for (const member of crew.reverse()) await member.stop();
if (how !== 'exit code 0') console.error(`The benchmark did not finish: ${how}`);
process.exit(how === 'exit code 0' ? 0 : 1);

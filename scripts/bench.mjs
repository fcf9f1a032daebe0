import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build/build.mjs';
import { openThrowawayCluster } from './postgres/cluster.mjs';
import { launchNode } from './supervisor/process.mjs';
import { migrate, SCRIPTS } from './supervisor/stack.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const crew = [];

/** Measures a demo community of its own: nothing here touches the data of `npm start`. */
async function bench() {
  await buildIfChanged(root, { say: console.log });
  const cluster = await openThrowawayCluster(root);
  const dataDir = mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
  crew.push({ stop: cluster.close }, { stop: async () => rmSync(dataDir, { recursive: true, force: true }) });
  const chosen = { DATABASE_URL: cluster.url(), DATA_DIR: dataDir, DEMO: 'true', WEB_SERVER: SCRIPTS.web };
  const env = { ...process.env, ...chosen };
  await migrate(root, { api: env }).ready;
  const script = join(root, 'test/load/bench.mjs');
  return launchNode(script, { args: process.argv.slice(2), env, cwd: root }).ended;
}

const how = await bench().catch((error) => error.message);
for (const member of crew.reverse()) await member.stop();
if (how !== 'exit code 0') console.error(`The measurement did not finish (${how}).`);
process.exit(how === 'exit code 0' ? 0 : 1);

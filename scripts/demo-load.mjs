import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build/build.mjs';
import { prepareCluster } from './postgres/cluster.mjs';
import { launchNode } from './supervisor/process.mjs';
import { Session } from './supervisor/session.mjs';
import { environmentOf } from './supervisor/stack.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const script = join(root, 'dist/apps/api/src/demo-load.js');

await Session.run(
  root,
  async (session) => {
    await buildIfChanged(root, { say: session.say, parts: ['api'] });
    const env = session.runsElsewhere
      ? await environmentOf(
          session.settings,
          session.settings.databaseUrl ?? prepareCluster(root, session.settings.dataDir).url(),
        )
      : await session.openDatabase();
    if (!session.runsElsewhere) await session.prepareDatabase(env);
    const loading = launchNode(script, { args: process.argv.slice(2), env: env.api, cwd: root });
    session.crew.push(loading);
    const how = await loading.ended;
    session.crew.pop();
    await session.end(how === 'exit code 0' ? 0 : 1);
  },
  { beside: true },
);

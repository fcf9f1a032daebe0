import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from './build/build.mjs';
import { Session } from './supervisor/session.mjs';
import { origin } from './supervisor/settings.mjs';
import { checkSettings, raise } from './supervisor/stack.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await Session.run(root, async (session) => {
  await buildIfChanged(root, session);
  await checkSettings(root);
  const env = await session.openDatabase();
  await session.prepareDatabase(env);
  await raise(root, env, session);
  session.say(`Guildhall is ready: ${origin(session.settings.host, session.settings.port)}`);
});

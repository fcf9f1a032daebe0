import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged, forgetBuild } from './build/build.mjs';
import { launchNode, untilAnswering } from './supervisor/process.mjs';
import { Session } from './supervisor/session.mjs';
import { nearHost, origin } from './supervisor/settings.mjs';
import { checkSettings, SCRIPTS } from './supervisor/stack.mjs';
import { supervise } from './supervisor/supervise.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The same processes on the same origin, rebuilt as you write: Nest compiles, Node restarts, Astro reloads pages. */
await Session.run(root, async (session) => {
  await buildIfChanged(root, { say: session.say, parts: ['api'] });
  await checkSettings(root);
  const env = await session.openDatabase();
  await session.prepareDatabase(env);
  forgetBuild(root, 'api');
  const { host, port } = session.settings;
  const watched = ['dist/apps', 'dist/libs'].map((path) => `--watch-path=${path}`);
  const astro = ['dev', '--root', 'apps/web', '--host', host, '--port', String(port)];
  const api = start(SCRIPTS.api, { env: env.api, flags: ['--watch-preserve-output', ...watched] });
  const compiler = start('node_modules/@nestjs/cli/bin/nest.js', { args: ['build', 'api', '--watch'] });
  const web = start('node_modules/astro/bin/astro.mjs', { args: astro, env: quiet(env.web) });
  const members = [
    supervise('api', api(`${env.api.API_URL}/health/ready`), session.say),
    supervise('compiler', compiler(), session.say),
    supervise('web', web(`${origin(nearHost(host), port)}/robots.txt`), session.say),
  ];
  session.crew.push(...members);
  await Promise.all(members.map(({ ready }) => ready));
  session.say(`Guildhall is ready and watches its sources: ${origin(host, port)}`);
});

function quiet(env) {
  return { ...env, ASTRO_TELEMETRY_DISABLED: '1' };
}

function start(script, options) {
  return (health) => () => {
    const running = launchNode(join(root, script), { env: process.env, cwd: root, ...options });
    return { ...running, ready: health ? untilAnswering('process', health, running) : Promise.resolve() };
  };
}

import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchNode } from '../supervisor/process.mjs';
import { whileHolding } from '../supervisor/lock.mjs';
import { digest, isFresh, stamp } from './stamp.mjs';

const PACKAGES = ['package-lock.json', 'package.json', 'tsconfig.json'];
const PARTS = {
  api: {
    sources: ['apps/api/src', 'apps/worker/src', 'libs', 'nest-cli.json', 'tsconfig.build.json', ...PACKAGES],
    output: ['dist/apps', 'dist/libs'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'],
  },
  web: {
    sources: ['apps/web', 'apps/api/schema.graphql', ...PACKAGES],
    output: ['dist/web'],
    command: ['node_modules/astro/bin/astro.mjs', 'build', '--root', 'apps/web'],
  },
};

/** Builds what changed since it was last built, api and web side by side. Only one build runs at a time. */
export async function buildIfChanged(root, { say, parts = Object.keys(PARTS) }) {
  const onWait = () => say('Another build is running here; waiting for it.');
  await whileHolding(`build ${root}`, onWait, async () => {
    const stale = parts.filter((name) => !isFresh(stampOf(root, name), digest(root, PARTS[name].sources)));
    if (stale.length === 0) return;
    const started = Date.now();
    say(`Building the ${stale.join(' and the ')}.`);
    const results = await Promise.allSettled(stale.map((name) => build(root, name)));
    const failed = results.find(({ status }) => status === 'rejected');
    if (failed) throw failed.reason;
    say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  });
}

/** The digest a part was last built from. */
export const builtFrom = (root, name) => readFileSync(stampOf(root, name), 'utf8');

/** To be called before something else writes the output of a part. */
export const forgetBuild = (root, name) => rmSync(stampOf(root, name), { force: true });

const stampOf = (root, name) => join(root, 'dist', `.${name}-built-from`);

async function build(root, name) {
  const { sources, output, command } = PARTS[name];
  const wanted = digest(root, sources);
  forgetBuild(root, name);
  for (const folder of output) rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const { said, how } = await run(root, command);
  if (how !== 'exit code 0') throw new Error(`The ${name} could not be built (${how}):\n${said}`);
  stamp(stampOf(root, name), wanted);
}

async function run(root, [script, ...args]) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
  };
  const running = launchNode(join(root, script), { args, env, output: 'pipe', cwd: root });
  let said = '';
  for (const stream of [running.child.stdout, running.child.stderr]) stream.on('data', (bytes) => (said += bytes));
  return { how: await running.ended, said };
}

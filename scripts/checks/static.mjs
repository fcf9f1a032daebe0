import { spawn } from 'node:child_process';
import { join } from 'node:path';

const LAW = '.dependency-cruiser.cjs';
const WEB = 'apps/web/tsconfig.json';

/** Title and command of each check on the sources; each counts as one test. */
export const STATIC_CHECKS = [
  ['Formatting', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['Lint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['Types', 'typescript/bin/tsc', '--noEmit'],
  ['Types of the web client', '@astrojs/check/bin/astro-check.js', '--root', 'apps/web', '--tsconfig', WEB],
  ['Dependency law', 'dependency-cruiser/bin/dependency-cruiser.mjs', 'apps', 'libs', 'scripts', '--config', LAW],
];
const AT_ONCE = 2;

/** Runs the checks two at a time and reports them in order. What a check says is shown only when it fails. */
export async function runStaticChecks(root, checks, step) {
  const waiting = checks.map(([title, script, ...args]) => {
    const { promise, resolve } = Promise.withResolvers();
    return { title, promise, start: () => run(root, script, args).then(resolve) };
  });
  const queue = [...waiting];
  const lane = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await next.start();
  };
  const lanes = Array.from({ length: AT_ONCE }, lane);
  for (const { title, promise } of waiting) {
    await step(title, async () => {
      const { code, said, seconds } = await promise;
      if (code !== 0) console.error(said.trimEnd());
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds };
    });
  }
  await Promise.all(lanes);
}

function run(root, script, args) {
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const started = Date.now();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said, seconds: (Date.now() - started) / 1000 }));
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
  });
}

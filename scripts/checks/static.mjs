import { join } from 'node:path';
import { launch } from './crew.mjs';

const LAW = '.dependency-cruiser.cjs';
const WEB = 'apps/web/tsconfig.json';

/** Title and command of each check on the sources, those that take longest first; each counts as one test. */
export const STATIC_CHECKS = [
  ['Lint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  ['Formatting', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  ['Types', 'typescript/bin/tsc', '--noEmit'],
  ['Types of the web client', '@astrojs/check/bin/astro-check.js', '--root', 'apps/web', '--tsconfig', WEB],
  ['Dependency law', 'dependency-cruiser/bin/dependency-cruiser.mjs', 'apps', 'libs', 'scripts', '--config', LAW],
];

/** Runs one check. What it says is passed on only when it fails. */
export async function runStaticCheck(root, [script, ...args]) {
  const { code, said } = await run(root, script, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, said: said.trimEnd() };
}

function run(root, script, args) {
  const { child } = launch(join(root, 'node_modules', script), {
    args,
    cwd: root,
    output: 'pipe',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (said += bytes));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
    child.on('error', (error) => resolve({ code: 1, said: error.message }));
  });
}

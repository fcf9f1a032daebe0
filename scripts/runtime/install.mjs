import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Runs `npm ci` when the installed packages are not those of the lock file. */
export async function installIfNeeded(root) {
  if (isInstalled(root)) return;
  console.log('Installing packages; the first time this takes a minute or two.');
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const ticker = setInterval(() => console.log(`  still installing (${seconds()})`), 10_000);
  try {
    await npmCi(root);
  } finally {
    clearInterval(ticker);
  }
  console.log(`Packages installed in ${seconds()}.`);
}

/**
 * Compares npm's record of what stands in node_modules with the lock, by version. Times of files say nothing
 * after a checkout or a copy. Optional packages of other platforms are absent by design.
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages ?? {};
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages ?? {};
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === version : optional === true;
  });
}

/** Without install scripts: none is needed, and one of them would call for a C++ compiler. */
function npmCi(root) {
  const own = process.env.npm_execpath;
  const viaNode = own && basename(own).startsWith('npm-cli');
  const args = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ];
  const child = spawn(viaNode ? process.execPath : 'npm', viaNode ? [own, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NODE_ENV: 'development' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', () => reject(new Error('npm was not found. Install npm (it comes with Node) and try again.')));
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('The packages could not be installed; npm says why above. Then run the command again.'));
    });
  });
}

import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SYSTEM_FOLDERS = ['/usr/sbin', '/sbin', '/usr/local/sbin'];

/**
 * Finds nginx and, for journeys, a browser; installs what is missing where we are root and there is apt.
 *
 * @returns {{NGINX: string, CHROMIUM?: string}}
 * @throws {Error} with a sentence how to install them by hand
 */
export function provideTools({ browser }) {
  const wanted = { NGINX: ['nginx'], ...(browser ? { CHROMIUM: BROWSERS } : {}) };
  const missing = Object.keys(wanted).filter((name) => !find(name, wanted[name]));
  if (missing.length > 0) install(missing);
  return Object.fromEntries(Object.entries(wanted).map(([name, names]) => [name, find(name, names)]));
}

function find(setting, names) {
  if (process.env[setting]) return process.env[setting];
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...SYSTEM_FOLDERS];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function install(missing) {
  const packages = missing.flatMap((name) => (name === 'NGINX' ? ['nginx-light'] : ['chromium', 'fonts-noto-core']));
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid() !== 0 || !find('', ['apt-get'])) {
    throw new Error(`The tests need ${missing.map(describe).join(' and ')}. On Debian or Ubuntu: sudo ${command}`);
  }
  console.log(`Installing ${packages.join(', ')} with apt-get; this takes a minute or two.`);
  // With this run level the package does not start an nginx of its own on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const line of ['apt-get update -q', command]) {
    const done = spawnSync('/bin/sh', ['-c', line], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`"${line}" failed; install these packages by hand:\n${done.stderr}`);
  }
}

function describe(name) {
  return name === 'NGINX'
    ? 'nginx (or NGINX set to its path)'
    : 'Chromium with fonts for Arabic (or CHROMIUM set to the path of a browser)';
}

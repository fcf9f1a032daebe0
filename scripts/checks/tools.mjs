import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// The shell is the same browser without a window to draw, and starts and stops at half the cost.
const BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PROGRAMS = {
  NGINX_PATH: { names: ['nginx'], packages: ['nginx-light'], said: 'nginx (or NGINX_PATH set to its path)' },
  REDIS_SERVER: { names: ['redis-server'], packages: ['redis-server'], said: 'redis-server' },
  CURL: { names: ['curl'], packages: ['curl'], said: 'curl' },
  CHROMIUM: {
    names: BROWSERS,
    packages: ['chromium-headless-shell', 'fonts-noto-core'],
    said: 'Chromium with fonts for Arabic (or CHROMIUM set to the path of a browser)',
  },
};
const SYSTEM_FOLDERS = ['/usr/sbin', '/sbin', '/usr/local/sbin'];

/**
 * Finds nginx, Redis, curl and, for journeys, a browser; installs what is missing where we are root and there is apt.
 *
 * @returns {{NGINX_PATH: string, REDIS_SERVER: string, CURL: string, CHROMIUM?: string}}
 * @throws {Error} with a sentence how to install them by hand
 */
export function provideTools({ browser }) {
  const wanted = ['NGINX_PATH', 'REDIS_SERVER', 'CURL', ...(browser ? ['CHROMIUM'] : [])];
  const search = (name) => find(name, PROGRAMS[name].names);
  const missing = wanted.filter((name) => !search(name));
  if (missing.length > 0) install(missing.map((name) => PROGRAMS[name]));
  return Object.fromEntries(wanted.map((name) => [name, search(name)]));
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
  const packages = missing.flatMap((program) => program.packages);
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid() !== 0 || !find('', ['apt-get'])) {
    throw new Error(
      `The tests need ${missing.map(({ said }) => said).join(' and ')}. On Debian or Ubuntu: sudo ${command}`,
    );
  }
  console.log(`Installing ${packages.join(', ')} with apt-get; this takes a minute or two.`);
  // With this run level the package does not start an nginx of its own on port 80.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const line of ['apt-get update -q', command]) {
    const done = spawnSync('/bin/sh', ['-c', line], { env, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`"${line}" failed; install these packages by hand:\n${done.stderr}`);
  }
}

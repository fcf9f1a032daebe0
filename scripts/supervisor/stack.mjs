import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findFreePort } from './ports.mjs';
import { launchNode, untilAnswering } from './process.mjs';
import { supervise } from './supervise.mjs';
import { nearHost, origin } from './settings.mjs';

/** The built script of each process. */
export const SCRIPTS = {
  migrate: 'dist/apps/api/src/migrate.js',
  api: 'dist/apps/api/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  web: 'dist/web/server/entry.mjs',
};

/** The environment of all processes of one Guildhall: what was given, completed with what the supervisor chose. */
export async function environmentOf({ host, port, apiPort, dataDir }, databaseUrl, given = process.env) {
  const near = nearHost(host);
  const chosenApiPort = apiPort ?? (await findFreePort());
  const proxies = [given.TRUST_PROXY, '127.0.0.1', '::1', near].filter(Boolean).join(',');
  const shared = {
    ...given,
    HOST: host,
    PORT: String(port),
    API_PORT: String(chosenApiPort),
    API_URL: origin(near, chosenApiPort),
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    PUBLIC_URL: given.PUBLIC_URL || origin(near, port),
    // Who starts by hand reads the terminal; who runs a service reads its log.
    LOG_LEVEL: given.LOG_LEVEL || (given.NODE_ENV === 'production' ? 'info' : 'warn'),
  };
  // The web process stands before the api and says who really asked; nobody else needs to reach it.
  return { web: shared, api: { ...shared, HOST: near, TRUST_PROXY: [...new Set(proxies.split(','))].join(',') } };
}

/**
 * Has the built api check all settings, before anything is started with them.
 *
 * @throws {Error} with one sentence per mistake
 */
export async function checkSettings(root, given = process.env) {
  const { readSettings } = await import(pathToFileURL(join(root, 'dist/libs/kernel/src/settings.js')).href);
  readSettings({ ...given, DATABASE_URL: given.DATABASE_URL || 'postgres://embedded@127.0.0.1/guildhall' });
}

/** Brings the database to the present schema and, when it is empty, loads the demo community. */
export function migrate(root, env) {
  const running = launchNode(join(root, SCRIPTS.migrate), { env: env.api, cwd: root });
  const ready = running.ended.then((how) => {
    if (how !== 'exit code 0') throw new Error(`The database could not be prepared (${how}); why stands above.`);
  });
  return { ...running, ready };
}

/**
 * Starts api, web and, if wanted, the worker. Each is put on `crew` the moment it runs, so that whoever owns the
 * crew can stop it halfway.
 *
 * @returns {Promise<string>} the origin, once it says that all of it is ready
 */
export async function raise(root, env, { say, crew, separateWorker = false }) {
  const url = origin(nearHost(env.web.HOST), env.web.PORT);
  const launch = (name, environment, health) => () => {
    const running = launchNode(join(root, SCRIPTS[name]), { env: environment, cwd: root });
    return { ...running, ready: health ? untilAnswering(name, health, running) : Promise.resolve() };
  };
  const members = [
    supervise('api', launch('api', env.api, `${env.api.API_URL}/health/live`), say),
    ...(separateWorker ? [supervise('worker', launch('worker', env.api), say)] : []),
    supervise('web', launch('web', env.web, `${url}/robots.txt`), say),
  ];
  crew.push(...members);
  await Promise.all(members.map(({ ready }) => ready));
  await untilAnswering('community', `${url}/health/ready`, { ended: new Promise(() => undefined) });
  return url;
}

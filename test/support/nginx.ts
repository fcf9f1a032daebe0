import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../scripts/supervisor/ports.mjs';
import { type Processes, root } from './processes.js';

const program = process.env['NGINX_PATH'] ?? 'nginx';

export interface Nginx {
  readonly origin: string;
  /** What `nginx -t` said about the configuration. */
  readonly verdict: string;
  stop(): Promise<void>;
}

/** What the image's entry script does: only the named variables are filled in, `$names` of nginx stay. */
export const fillIn = (template: string, values: Record<string, string>): string =>
  template.replace(/\$\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Runs nginx with the configuration of `docker/`, changed only in the places where it keeps files. */
export async function startNginx(processes: Processes): Promise<Nginx> {
  const port = await findFreePort();
  const folder = join(processes.folder, 'nginx');
  mkdirSync(join(folder, 'conf.d'), { recursive: true });
  writeFileSync(join(folder, 'conf.d', 'default.conf'), siteOf(processes, port, folder));
  const main = join(folder, 'nginx.conf');
  writeFileSync(main, mainOf(folder));
  const start = ['-c', main, '-p', folder, '-e', join(folder, 'error.log'), '-g', 'daemon off;'];
  const tested = spawnSync(program, [...start, '-t'], { encoding: 'utf8' });
  if (tested.status !== 0)
    throw new Error(`nginx refuses the configuration: ${tested.error?.message ?? tested.stderr}`);
  const child = spawn(program, start, { stdio: 'inherit' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const isUp = (): Promise<boolean> =>
    fetch(`${origin}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) await sleep(50);
  const stop = async (): Promise<void> => {
    child.kill('SIGQUIT');
    setTimeout(() => child.kill('SIGTERM'), 2_000).unref();
    await ended;
  };
  return { origin, verdict: tested.stderr, stop };
}

function siteOf(processes: Processes, port: number, folder: string): string {
  const template = readFileSync(join(root, 'docker/nginx/templates/default.conf.template'), 'utf8');
  return fillIn(template, {
    NGINX_LISTEN: `127.0.0.1:${port}`,
    NGINX_LOG: join(folder, 'access.log'),
    NGINX_CACHE: join(folder, 'cache'),
    NGINX_TRUSTED_PROXY: '192.0.2.1',
    API_UPSTREAM: new URL(processes.apiUrl).host,
    WEB_UPSTREAM: new URL(processes.origin).host,
    PUBLIC_SCHEME: 'http',
  });
}

function mainOf(folder: string): string {
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = kept.map((name) => `  ${name}_temp_path ${join(folder, name)};`).join('\n');
  return readFileSync(join(root, 'docker/nginx/nginx.conf'), 'utf8')
    .replace('/tmp/nginx.pid', join(folder, 'nginx.pid'))
    .replace('error_log stderr warn', `error_log ${join(folder, 'error.log')} warn`)
    .replace('worker_processes auto', 'worker_processes 1')
    .replace('/etc/nginx/conf.d', join(folder, 'conf.d'))
    .replace('http {', `http {\n${paths}`);
}

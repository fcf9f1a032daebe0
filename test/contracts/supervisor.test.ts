import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildIfChanged } from '../../scripts/build/build.mjs';
import { findFreePort } from '../../scripts/supervisor/ports.mjs';
import { root } from '../support/processes.js';
import { isAlive, Supervised } from '../support/supervised.js';

let dataDir: string;
let running: Supervised;

beforeAll(async () => {
  await buildIfChanged(root, { say: () => undefined });
  dataDir = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  chmodSync(dataDir, 0o711);
  running = new Supervised(dataDir, await findFreePort());
  await running.ready();
});

afterAll(async () => {
  running.signal('SIGTERM');
  await running.ended;
  rmSync(dataDir, { recursive: true, force: true });
});

const othersOf = (supervised: Supervised): number[] => [...supervised.processes().keys()];

test('a start ends with the line that says where Guildhall is', () => {
  expect(running.said.trimEnd().split('\n').at(-1)).toBe(`Guildhall is ready: http://127.0.0.1:${running.port}`);
});

test.each(['dist/apps/api/src/main.js', 'dist/web/server/entry.mjs', 'bin/postgres', 'scripts/postgres/keeper.mjs'])(
  '%s may be killed at any time and is back soon',
  async (part) => {
    process.kill(running.find(part), 'SIGKILL');
    await sleep(300);
    await running.serves();
    expect(running.said).toContain('ended unexpectedly');
  },
);

test('a second start on the same data is told so', async () => {
  const second = new Supervised(dataDir, await findFreePort());
  expect(await second.ended).toBe(1);
  expect(second.said).toMatch(/^Guildhall already runs on \S+ \(process \d+, port \d+\)\. Stop it first, or set PORT/);
});

test('a port in use is named, with the setting to change', async () => {
  const other = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  const second = new Supervised(other, running.port);
  expect(await second.ended).toBe(1);
  expect(second.said).toMatch(/^Port \d+ of 127\.0\.0\.1 is in use by another program\. Set PORT to a free one/);
  rmSync(other, { recursive: true });
});

test.each([
  [{ PORT: 'http' }, 'PORT is "http"; it is a number from 1 to 65535, such as 3000.'],
  [{ HOST: 'localhost' }, 'HOST is "localhost"; it is an IP address such as 127.0.0.1 or 0.0.0.0.'],
  [{ DATA_DIR: '/proc/guildhall' }, 'DATA_DIR is /proc/guildhall, which cannot be used'],
])('a mistake in the settings stops the start with a sentence: %j', async (settings, sentence) => {
  const mistaken = new Supervised(dataDir, 1, settings);
  expect(await mistaken.ended).toBe(1);
  expect(mistaken.said).toContain(sentence);
  expect(mistaken.said).not.toContain('    at ');
});

test('production does not start without its secrets and says every one that is missing', async () => {
  const other = mkdtempSync(join(tmpdir(), 'guildhall-test-'));
  const mistaken = new Supervised(other, await findFreePort(), { NODE_ENV: 'production', DEMO: '' });
  expect(await mistaken.ended).toBe(1);
  for (const name of ['SESSION_SECRET', 'PUBLIC_URL', 'SMTP_URL'])
    expect(mistaken.said).toContain(`${name} is missing`);
  rmSync(other, { recursive: true });
});

test('when the supervisor is killed nothing of it stays, and the next start is ready within 10 s', async () => {
  const all = othersOf(running);
  running.signal('SIGKILL');
  await running.ended;
  const started = performance.now();
  running = new Supervised(dataDir, running.port);
  await running.ready();
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(all.filter(isAlive)).toEqual([]);
});

test('a stop leaves no process and says so with exit code 0', async () => {
  const all = othersOf(running);
  running.signal('SIGINT');
  expect(await running.ended).toBe(0);
  expect(all.filter(isAlive)).toEqual([]);
});

test('an interrupted run of tests leaves nothing behind of what it started', async () => {
  const crew = JSON.stringify(join(root, 'scripts/checks/crew.mjs'));
  const leader = join(dataDir, 'leader.mjs');
  writeFileSync(
    leader,
    `import { spawn } from 'node:child_process';
    console.log('server ' + spawn('sleep', ['300']).pid + '.');
    process.on('SIGTERM', () => process.exit(0));`,
  );
  const run = `const { endAll, launch } = await import(${crew});
    process.on('SIGTERM', () => endAll().then(() => process.exit(130)));
    launch(${JSON.stringify(leader)}, {});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', run], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const server = await new Promise<number>((resolve) => {
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      const pid = /server (\d+)\./.exec((said += bytes.toString()))?.[1];
      if (pid) resolve(Number(pid));
    });
  });
  expect(isAlive(server)).toBe(true);
  child.kill('SIGTERM');
  expect(await ended).toBe(130);
  await expect.poll(() => isAlive(server), { timeout: 60_000 }).toBe(false);
});

test('a measurement explains itself before it builds or loads anything', () => {
  const bench = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/bench.mjs'), ...args], { encoding: 'utf8', timeout: 60_000 });
  expect(bench('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('--rounds N') });
  expect(bench('threads')).toMatchObject({ status: 2, stderr: expect.stringContaining('Choose from thread, list') });
});

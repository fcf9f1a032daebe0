import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { LEAN } from '../../../scripts/supervisor/command.mjs';
import { figure } from '../figures.mjs';
import { writeDump } from './dump.mjs';

const POSTS = 30_000;
const DATABASE = 'bench_import';
const run = promisify(execFile);

/** Bringing a dump along from elsewhere, into a database of its own: how fast, and in how much memory. */
export async function importing({ stages: [stage] }) {
  const maintenance = new pg.Client({ connectionString: stage.databaseUrl });
  await maintenance.connect();
  const folder = writeDump(POSTS);
  const drop = () => maintenance.query(`drop database if exists ${DATABASE}`);
  try {
    await drop();
    await maintenance.query(`create database ${DATABASE}`);
    const url = new URL(stage.databaseUrl);
    url.pathname = `/${DATABASE}`;
    const env = { ...process.env, DATABASE_URL: url.href, DEMO: 'false', LOG_LEVEL: 'error' };
    await run(process.execPath, ['dist/apps/api/src/migrate.js'], { env });
    const words = ['stack-exchange', folder, '--theme', 'work-based-learning', '--report', join(folder, 'report')];
    const { stdout } = await run(process.execPath, [...LEAN, 'dist/apps/api/src/exchange/import.js', ...words], {
      env,
    });
    const [, posts, rate, memory] = /, (\d+) posts and .*\((\d+) posts a second, (\d+) MB at most\)/.exec(stdout) ?? [];
    if (Number(posts) !== POSTS) throw new Error(`The import did not bring everything:\n${stdout}`);
    figure('import, posts a second', Number(rate), { least: 3000, digits: 0 });
    figure('import, memory at most', Number(memory), { unit: ' MB', most: 512, digits: 0 });
  } finally {
    await drop();
    await maintenance.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

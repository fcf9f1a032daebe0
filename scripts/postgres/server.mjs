import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findFreePort, isPortFree } from '../supervisor/ports.mjs';

const RECOVER_WITHIN_MS = 60_000;
const LOG_LIMIT_BYTES = 10_000_000;

/** A server left over by a killed supervisor, recognised by answering to our password from our folder. */
export async function findRunning(orders) {
  const { pid, port } = readLock(orders.home);
  if (!pid || !isAlive(pid)) return undefined;
  const [row] = await ask({ ...orders, port }, 'show data_directory').catch(() => []);
  if (row?.data_directory !== join(orders.home, 'data')) return undefined;
  return { port, ended: goneOf(pid), signal: (name) => signal(pid, name) };
}

/** Starts PostgreSQL and waits until it answers, or gives nothing when it ended instead. */
export async function start(orders) {
  const port = await choosePort(orders);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...orders.flags];
  const args = ['-D', join(orders.home, 'data'), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const log = openLog(orders);
  const child = spawn(join(orders.binaries, 'postgres'), args, {
    ...orders.owner,
    stdio: ['ignore', log, log],
    detached: true,
    cwd: '/',
  });
  closeSync(log);
  let over = false;
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve)).then(() => (over = true));
  for (const deadline = Date.now() + RECOVER_WITHIN_MS; !over && Date.now() < deadline; await sleep(50)) {
    const answered = await ask({ ...orders, port }, 'select 1').catch(() => undefined);
    if (answered) return { port, ended, signal: (name) => child.kill(name) };
  }
  child.kill('SIGQUIT');
  return undefined;
}

/** Makes the database the processes use; initdb makes only PostgreSQL's own. */
export async function ensureDatabase(orders) {
  const found = await ask(orders, "select 1 from pg_database where datname = 'guildhall'");
  if (found.length === 0) await ask(orders, 'create database guildhall');
}

export const logFile = ({ home }) => join(home, 'postgres.log');

/** The port of last time where it is still free; once the others were told a port, no other will do. */
async function choosePort({ port, portIsFixed }) {
  if (port && (portIsFixed || (await isPortFree(port)))) return port;
  return findFreePort();
}

async function ask({ port, password }, sql) {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'guildhall',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 2_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** PostgreSQL's own lock file: first line its process, fourth line its port. */
function readLock(home) {
  try {
    const lines = readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return {};
  }
}

function isAlive(pid) {
  return signal(pid, 0);
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

async function goneOf(pid) {
  while (isAlive(pid)) await sleep(200);
}

function openLog(orders) {
  const size = statSync(logFile(orders), { throwIfNoEntry: false })?.size ?? 0;
  return openSync(logFile(orders), size > LOG_LIMIT_BYTES ? 'w' : 'a', 0o600);
}

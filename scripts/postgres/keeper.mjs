// Owns PostgreSQL for one supervisor: starts it or takes over one left running, and stops it when the supervisor
// lets go of the channel, be it by asking or by dying.
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureDatabase, findRunning, logFile, start } from './server.mjs';

const START_WITHIN_MS = 15_000;
const STOP_WITHIN_MS = 10_000;
let orders;
let server;
let letGo = false;

process.once('message', (message) => {
  orders = message;
  keep().catch((error) => giveUp(error.message));
});
process.on('disconnect', release);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, release);

async function keep() {
  server = await startOrTakeOver();
  if (letGo) return stop();
  await ensureDatabase({ ...orders, port: server.port });
  process.send({ port: server.port });
  await server.ended;
  if (!letGo) process.exit(1);
}

/** Retries, because for a moment after a kill -9 the lock and the memory of the dead server are still held. */
async function startOrTakeOver() {
  const deadline = Date.now() + START_WITHIN_MS;
  do {
    const found = (await findRunning(orders)) ?? (await start(orders));
    if (found) return found;
    await sleep(300);
  } while (Date.now() < deadline && !letGo);
  throw new Error(`PostgreSQL did not start within 15 seconds; its own words are at the end of ${logFile(orders)}.`);
}

function release() {
  if (letGo) return;
  letGo = true;
  if (server) stop();
}

/** Fast shutdown first (open transactions roll back, files are left clean), then without mercy. */
async function stop() {
  server.signal('SIGINT');
  const overdue = setTimeout(() => server.signal('SIGQUIT'), STOP_WITHIN_MS);
  await server.ended;
  clearTimeout(overdue);
  for (const folder of orders.discard) rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

function giveUp(reason) {
  if (process.connected) process.send({ reason }, () => process.exit(1));
  else process.exit(1);
}

import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const LEASH = new URL('./leash.mjs', import.meta.url).href;
const STOP_WITHIN_MS = 10_000;

/**
 * Starts a Node script as a process on the leash, in a session of its own so that the terminal's Ctrl-C reaches
 * the supervisor alone and things stop in order.
 *
 * @returns {{child: object, ended: Promise<string>, stop: () => Promise<void>}} `ended` gives the way it ended, in words
 */
export function launchNode(script, { args = [], flags = [], env = process.env, output = 'inherit', cwd } = {}) {
  const child = spawn(process.execPath, ['--import', LEASH, ...flags, script, ...args], {
    stdio: ['ignore', output, output, 'ipc'],
    detached: true,
    env,
    cwd,
  });
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `killed by ${signal}` : `exit code ${code}`));
    child.once('error', (error) => resolve(error.message));
  });
  return { child, ended, stop: () => stop(child, ended) };
}

async function stop(child, ended) {
  child.kill('SIGTERM');
  const overdue = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(overdue);
}

/** Waits until the address answers with success, the process ends, or a minute has passed. */
export async function untilAnswering(name, url, running) {
  let end;
  void running.ended.then((how) => (end = how));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
    if (end) throw new Error(`The ${name} ended before it was ready (${end}); what it said stands above.`);
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
  }
  throw new Error(`The ${name} did not answer at ${url} within a minute.`);
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Starts the keeper, a small process of its own that owns PostgreSQL. In a session of its own a Ctrl-C of the
 * terminal does not reach it, so the others can finish first; and it stops PostgreSQL should we be killed.
 *
 * @returns {{ready: Promise<number>, ended: Promise<string>, stop: () => Promise<unknown>}} ready gives the port
 */
export function startKeeper(orders) {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./keeper.mjs', import.meta.url))], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    detached: true,
    cwd: '/',
  });
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ? `its keeper was killed by ${signal}` : `exit code ${code}`));
  });
  const ready = new Promise((resolve, reject) => {
    child.once('message', ({ port, reason }) => (port ? resolve(port) : reject(new Error(reason))));
    void ended.then((how) => reject(new Error(`PostgreSQL ended before it was ready (${how}).`)));
  });
  child.send(orders);
  const stop = () => {
    if (child.connected) child.disconnect();
    return ended;
  };
  return { ready, ended, stop };
}

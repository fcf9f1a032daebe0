import { createHash } from 'node:crypto';
import { createConnection, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Holds a name for this process: a socket in the kernel's abstract name space, which vanishes with its owner
 * whatever killed it, so there is no stale lock to clear.
 *
 * @returns {Promise<{release: () => Promise<void>} | {heldBy: string}>}
 */
export async function hold(name, note) {
  const address = `\0guildhall-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
  if (process.platform !== 'linux') return { release: async () => undefined };
  const server = createServer((socket) => socket.on('error', () => undefined).end(note));
  const taken = await new Promise((resolve) => {
    server.once('error', () => resolve(true)).listen(address, () => resolve(false));
  });
  if (taken) return { heldBy: await ask(address) };
  server.unref();
  return { release: () => new Promise((resolve) => server.close(resolve)) };
}

/** Does the work while nobody else holds the name, waiting for as long as somebody does. */
export async function whileHolding(name, onWait, work) {
  for (let waits = 0; ; waits++) {
    const lock = await hold(name, '');
    if (lock.release) {
      try {
        return await work();
      } finally {
        await lock.release();
      }
    }
    if (waits === 0) onWait();
    await sleep(200);
  }
}

function ask(address) {
  return new Promise((resolve) => {
    let note = '';
    createConnection(address)
      .setTimeout(10_000, () => resolve(note))
      .on('data', (bytes) => (note += bytes))
      .on('error', () => resolve(note))
      .on('close', () => resolve(note));
  });
}

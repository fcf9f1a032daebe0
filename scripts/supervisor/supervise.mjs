import { setTimeout as sleep } from 'node:timers/promises';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_AFTER_MS = 60_000;

/**
 * Keeps something running: when it ends by itself it is launched again, after a pause that doubles until it has
 * stayed up for a minute. An end before it was ever ready is no accident but a mistake: `ready` then rejects.
 *
 * @param {() => {ready: Promise<unknown>, ended: Promise<string>, stop: () => Promise<unknown>}} launch
 * @returns {{ready: Promise<unknown>, stop: () => Promise<void>}}
 */
export function supervise(name, launch, say) {
  const stopping = new AbortController();
  let current = launch();
  const watch = async () => {
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const since = Date.now();
      const how = await current.ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > STEADY_AFTER_MS) pause = FIRST_PAUSE_MS;
      say(`The ${name} ended unexpectedly (${how}); starting it again in ${pause / 1000} s.`);
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      current = launch();
      current.ready.catch((error) => stopping.signal.aborted || say(error.message));
    }
  };
  const { ready } = current;
  const watching = ready.then(watch, () => undefined);
  const stop = async () => {
    stopping.abort();
    await current.stop();
    await watching;
  };
  return { ready, stop };
}

import { readdir } from 'node:fs/promises';

/**
 * Loads every page now instead of at its first visit: nobody waits for it, and a new build laid over the old files
 * can't take pages away from a running process.
 */
export async function warmUp(server: URL): Promise<void> {
  const chunks = new URL('chunks/', server);
  const names = (await readdir(chunks)).filter((name) => name.endsWith('.mjs'));
  await Promise.all(names.map((name) => import(/* @vite-ignore */ new URL(name, chunks).href)));
}

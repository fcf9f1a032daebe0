import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { provideTools } from '../../scripts/checks/tools.mjs';
import { findFreePort } from '../../scripts/supervisor/ports.mjs';

export interface Redis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis of one's own on loopback that keeps nothing. */
export async function startRedis(): Promise<Redis> {
  const port = String(await findFreePort());
  const options = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', '/'];
  const { REDIS_SERVER } = provideTools({ browser: false });
  const child = spawn(REDIS_SERVER, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('Ready to accept')) break;
  child.stdout.resume();
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

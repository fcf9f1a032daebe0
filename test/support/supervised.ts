import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './processes.js';

/** One `npm start`, without npm and the installation. */
export class Supervised {
  said = '';
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(
    readonly dataDir: string,
    readonly port: number,
    settings: NodeJS.ProcessEnv = {},
  ) {
    const chosen = { PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '', PUBLIC_URL: '', DEMO: 'false' };
    this.child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
      env: { ...process.env, NODE_ENV: 'development', LOG_LEVEL: 'silent', ...chosen, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (bytes: Buffer) => (this.said += bytes.toString()));
    }
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  /** Waits for the line that says where; a start that ended instead fails with what it said. */
  async ready(): Promise<void> {
    while (!this.said.includes('Guildhall is ready')) {
      if (this.child.exitCode !== null) throw new Error(`It ended: ${this.said}`);
      await sleep(50);
    }
  }

  /** Waits until the origin serves again, which it does not while a process is missing. */
  async serves(): Promise<void> {
    const isReady = (): Promise<boolean> =>
      fetch(`http://127.0.0.1:${this.port}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isReady())) await sleep(50);
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** The processes below this one by the end of their script's or program's path. */
  processes(): Map<number, string> {
    const all = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(processOf);
    const found = new Map<number, string>([[this.child.pid ?? 0, 'supervisor']]);
    for (let size = 0; size < found.size;) {
      size = found.size;
      for (const { pid, parent, command } of all) if (found.has(parent) && !found.has(pid)) found.set(pid, command);
    }
    return found;
  }

  find(part: string): number {
    const [pid] = [...this.processes()].find(([, command]) => command.includes(part)) ?? [];
    if (pid === undefined) throw new Error(`No process of ${part}.`);
    return pid;
  }
}

export const isAlive = (pid: number): boolean => processOf(String(pid)).length > 0;

function processOf(name: string): { pid: number; parent: number; command: string }[] {
  try {
    const [, rest = ''] = /^\d+ \(.*\) (.*)$/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8')) ?? [];
    const [state, parent] = rest.split(' ');
    const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), command }];
  } catch {
    return [];
  }
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** The built api as a process of its own, to be killed. */
export class ApiProcess {
  private child: ChildProcess | null = null;
  readonly origin: string;

  constructor(
    private readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {
    this.origin = `http://127.0.0.1:${port}`;
  }

  async start(): Promise<void> {
    const env = { ...process.env, NODE_OPTIONS: '', ...this.environment, API_PORT: String(this.port) };
    this.child = fork('dist/apps/api/src/main.js', [], {
      env,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ready = once(this.child, 'message');
    const ended = once(this.child, 'exit').then(() => {
      throw new Error('The api ended before it was ready.');
    });
    await Promise.race([ready, ended]);
    ended.catch(() => undefined);
  }

  /** Ends it as a power cut would: nothing is finished, nothing is said. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([gone, pause(5000, undefined, { ref: false })]);
    await this.kill();
  }
}

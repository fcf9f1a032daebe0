import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { unavailable } from '@guildhall/kernel';

/** Why a file is not taken; each is a sentence in `file.messages.ts`. */
export type Unfit = 'type' | 'heic' | 'pixels' | 'broken' | 'macros' | 'empty' | 'slow';

/** What became of a file: its folder holds `file`, or one WebP picture for each of `widths`. */
export interface Made {
  readonly kind: 'PICTURE' | 'FILE';
  readonly type: string;
  readonly ext: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly widths: readonly number[];
}
export interface Inspected {
  readonly made?: Made;
  readonly refused?: Unfit;
}
export interface InspectionJob {
  readonly path: string;
  readonly folder: string;
  readonly name: string;
  /** Nothing but pictures, in these widths; without it everything that may be attached. */
  readonly pictures?: readonly number[];
}

// The worker lies beside this file, as .ts in the source tree and as .js in the build.
const script = fileURLToPath(import.meta.url).replace(/file\.inspector\.(ts|js)$/, 'file.worker.$1');
const DEADLINE_MS = 8_000;
const START_DEADLINE_MS = 15_000;
const IDLE_MS = 60_000;
const WATCH_MS = 40;
const MEMORY_BYTES = 700_000_000;
const PAGE_BYTES = 4_096;
const WAITING = 30;

/** Has uploads read by a process of its own, one after the other, with a limit of time and of memory for each. */
@Injectable()
export class FileInspector implements BeforeApplicationShutdown {
  private child: Promise<ChildProcess> | null = null;
  private idle: NodeJS.Timeout | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** @throws UNAVAILABLE when too many files wait already, or the process cannot be started. */
  async inspect(job: InspectionJob): Promise<Inspected> {
    if (this.waiting >= WAITING) throw unavailable();
    this.waiting++;
    const turn = this.queue.then(() => this.take(job));
    this.queue = turn.catch(() => undefined);
    return turn.finally(() => this.waiting--);
  }

  private async take(job: InspectionJob): Promise<Inspected> {
    clearTimeout(this.idle);
    const child = await (this.child ??= this.start());
    try {
      return await this.ask(child, job);
    } finally {
      this.idle = setTimeout(() => this.stop(), IDLE_MS).unref();
    }
  }

  /** The process gets no environment: nothing that parses what strangers send needs our secrets. */
  private start(): Promise<ChildProcess> {
    const started = new Promise<ChildProcess>((resolve, reject) => {
      const child = fork(script, {
        env: {},
        execArgv: ['--max-old-space-size=128'],
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const timer = setTimeout(() => child.kill('SIGKILL'), START_DEADLINE_MS);
      child.once('message', () => {
        clearTimeout(timer);
        child.unref();
        child.channel?.unref();
        resolve(child);
      });
      child.once('error', reject).once('exit', () => {
        clearTimeout(timer);
        if (this.child === started) this.child = null;
        reject(unavailable());
      });
    });
    return started;
  }

  private ask(child: ChildProcess, job: InspectionJob): Promise<Inspected> {
    return new Promise((resolve) => {
      const answer = (inspected: Inspected) => {
        clearTimeout(timer);
        clearInterval(watch);
        child.off('message', answer).off('exit', gone);
        child.channel?.unref();
        resolve(inspected);
      };
      const gone = () => answer({ refused: 'slow' });
      const end = () => child.kill('SIGKILL');
      const timer = setTimeout(end, DEADLINE_MS);
      const watch = setInterval(
        () => void memoryOf(child.pid).then((bytes) => bytes > MEMORY_BYTES && end()),
        WATCH_MS,
      );
      child.channel?.ref();
      child.on('message', answer).on('exit', gone).send(job);
    });
  }

  private stop(): void {
    const child = this.child;
    this.child = null;
    void child?.then((one) => one.kill('SIGKILL')).catch(() => undefined);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.queue;
    clearTimeout(this.idle);
    this.stop();
  }
}

/** What a process holds in memory, as Linux tells; elsewhere the limit of time has to do. */
async function memoryOf(pid: number | undefined): Promise<number> {
  const pages = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '0 0');
  return Number(pages.split(' ')[1]) * PAGE_BYTES;
}

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Pieces } from './markdown.pieces.js';

interface Job {
  readonly markdown: string;
  readonly pieces: Pieces;
}

/** One text, or several that travel together and come back together. */
type Work = Job | readonly string[];
type Answer<W extends Work> = W extends Job ? string | null : readonly (string | null)[] | null;

// The worker lies beside this file, as .ts in the source tree and as .js in the build.
const script = fileURLToPath(import.meta.url).replace(/markdown\.lane\.(ts|js)$/, 'markdown.worker.$1');
const START_DEADLINE = 15_000;

/** One worker thread with one job at a time; it comes to life with its first job and is replaced when it fails. */
export class Lane {
  busy = false;
  #worker: Promise<Worker> | undefined;

  /** Resolves when the worker takes jobs; rejects when it cannot start, which is a fault of the installation. */
  async ready(): Promise<void> {
    await (this.#worker ??= this.#start());
  }

  /** The HTML, or null when the worker gave up, died or needed more than `deadline` milliseconds. */
  async run<W extends Work>(job: W, deadline: number): Promise<Answer<W> | null> {
    this.busy = true;
    try {
      const worker = await (this.#worker ??= this.#start());
      return await this.#ask(worker, job, deadline);
    } finally {
      this.busy = false;
    }
  }

  async stop(): Promise<void> {
    const worker = await this.#worker?.catch(() => undefined);
    this.#worker = undefined;
    await worker?.terminate();
  }

  /** The thread gets no environment: nothing that parses what strangers write needs our secrets. */
  #start(): Promise<Worker> {
    const worker = new Worker(script, {
      name: 'markdown',
      env: {},
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
    });
    const started = new Promise<Worker>((resolve, reject) => {
      const timer = setTimeout(() => void worker.terminate(), START_DEADLINE);
      const fail = (cause?: unknown) => {
        clearTimeout(timer);
        this.#forget(started);
        reject(new Error('The Markdown worker did not start.', { cause }));
      };
      worker.on('error', fail).on('exit', fail);
      worker.once('message', () => {
        clearTimeout(timer);
        worker.unref();
        resolve(worker);
      });
    });
    return started;
  }

  /** A thread that ends late must not take its successor with it. */
  #forget(worker: Promise<Worker>): void {
    if (this.#worker === worker) this.#worker = undefined;
  }

  #ask<W extends Work>(worker: Worker, job: W, deadline: number): Promise<Answer<W> | null> {
    return new Promise((resolve) => {
      const answer = (html: Answer<W> | null) => {
        clearTimeout(timer);
        worker.off('message', answer).off('exit', gone).unref();
        resolve(html);
      };
      const gone = () => answer(null);
      const overdue = () => {
        this.#worker = undefined;
        void worker.terminate();
        answer(null);
      };
      // When this thread was the slow one, the answer already waits: let it arrive before judging.
      const timer = setTimeout(() => {
        const verdict = setImmediate(overdue);
        worker.once('message', () => clearImmediate(verdict));
      }, deadline);
      worker.ref();
      worker.on('message', answer).on('exit', gone).postMessage(job);
    });
  }
}

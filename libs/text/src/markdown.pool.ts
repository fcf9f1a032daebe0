import type { Pieces } from './markdown.pieces.js';
import { Lane } from './markdown.lane.js';
import { plainHtml } from './plain-text.js';

/** Nothing was rendered: too much waits already, or the pool was closed. Trying again later helps. */
export class MarkdownBusy extends Error {
  override readonly name = 'MarkdownBusy';
}

export interface PoolLimits {
  /** Threads at most. */
  readonly workers: number;
  /** Milliseconds one text may take, once a worker has taken it up. */
  readonly deadline: number;
  /** Texts that may wait for a worker. */
  readonly waiting: number;
  /** Characters (code points) of one text. */
  readonly length: number;
}

export const standardLimits: PoolLimits = { workers: 2, deadline: 1000, waiting: 500, length: 20_000 };

/** Texts that travel to a worker together: few enough that they need milliseconds where all is well. */
const TOGETHER = 50;

interface Job {
  /** Does it on that lane; what it throws is for whoever asked. */
  readonly carryOut: (lane: Lane) => Promise<void>;
  readonly reject: (error: unknown) => void;
}

/** Spreads texts over a few lanes, in the order they came. */
export class MarkdownPool {
  readonly #limits: PoolLimits;
  #lanes: Lane[] = [];
  #waiting: Job[] = [];

  constructor(limits: Partial<PoolLimits> = {}) {
    this.#limits = { ...standardLimits, ...limits };
  }

  async render(markdown: string, pieces: Pieces = {}): Promise<string> {
    if (this.#isTooLong(markdown)) return plainHtml(markdown);
    return (
      (await this.#onALane((lane) => lane.run({ markdown, pieces }, this.#limits.deadline))) ?? plainHtml(markdown)
    );
  }

  /** The same for many texts at once, which costs half of it; one that fails is tried alone, and so costs no other. */
  async renderAll(texts: readonly string[]): Promise<string[]> {
    const parts = Array.from({ length: Math.ceil(texts.length / TOGETHER) }, (_, n) =>
      this.#renderPart(texts.slice(n * TOGETHER, (n + 1) * TOGETHER)),
    );
    return (await Promise.all(parts)).flat();
  }

  async #renderPart(texts: readonly string[]): Promise<string[]> {
    const short = texts.map((text) => (this.#isTooLong(text) ? '' : text));
    const htmls = await this.#onALane((lane) => lane.run(short, this.#limits.deadline));
    if (htmls) return texts.map((text, n) => (text === short[n] ? htmls[n] : null) ?? plainHtml(text));
    const alone: string[] = [];
    for (const text of texts) alone.push(await this.render(text));
    return alone;
  }

  async #onALane<T>(work: (lane: Lane) => Promise<T | null>): Promise<T | null> {
    if (this.#waiting.length >= this.#limits.waiting) throw new MarkdownBusy('Too many texts wait to be rendered.');
    return new Promise<T | null>((resolve, reject) => {
      const carryOut = async (lane: Lane): Promise<void> => {
        const result = await work(lane);
        if (result === null && !this.#lanes.includes(lane)) throw new MarkdownBusy('The renderer was closed.');
        resolve(result);
      };
      this.#waiting.push({ carryOut, reject });
      this.#proceed();
    });
  }

  async warmUp(): Promise<void> {
    await (this.#idleLane() ?? this.#lanes[0])?.ready();
  }

  /** Stops the threads. Texts under way or waiting are refused with MarkdownBusy; a later text starts anew. */
  async close(): Promise<void> {
    const lanes = this.#lanes;
    this.#lanes = [];
    for (const job of this.#waiting.splice(0)) job.reject(new MarkdownBusy('The renderer was closed.'));
    await Promise.all(lanes.map((lane) => lane.stop()));
  }

  #isTooLong(markdown: string): boolean {
    const { length } = this.#limits;
    return markdown.length > length && (markdown.length > length * 2 || [...markdown].length > length);
  }

  #idleLane(): Lane | undefined {
    const idle = this.#lanes.find((lane) => !lane.busy);
    if (idle || this.#lanes.length >= this.#limits.workers) return idle;
    const lane = new Lane();
    this.#lanes.push(lane);
    return lane;
  }

  #proceed(): void {
    const lane = this.#waiting.length > 0 ? this.#idleLane() : undefined;
    const job = lane && this.#waiting.shift();
    if (lane && job) void this.#carryOut(job, lane);
  }

  async #carryOut(job: Job, lane: Lane): Promise<void> {
    try {
      await job.carryOut(lane);
    } catch (error) {
      job.reject(error);
    }
    this.#proceed();
  }
}

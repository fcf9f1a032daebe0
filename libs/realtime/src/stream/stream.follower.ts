import { Logger } from '@nestjs/common';
import type { StreamEvent } from '@guildhall/database';

const RETRY_MS = 1000;

/** The next reading, for everybody who waits for it. */
interface Reading {
  readonly done: Promise<void>;
  readonly end: () => void;
}

function reading(): Reading {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end };
}

/** One stream of the event log, as far as a follower needs it. */
export interface StreamLog {
  /** The last number given. */
  last(): Promise<number>;
  /** The events after a number; null when they are too many or no longer kept. */
  after(sequence: number): Promise<readonly StreamEvent[] | null>;
}

/**
 * Hands on the events of one stream, each once and in order: one reading at a time, the next when a hint came
 * meanwhile, another try when a reading failed.
 */
export abstract class StreamFollower {
  /** The number of the last event handed on; -1 before `ready`. */
  sequence = -1;
  private readonly logger = new Logger('StreamFollower');
  private opening: Promise<void> | null = null;
  private next: Reading | null = null;
  private running = false;
  private closed = false;

  constructor(
    readonly stream: string,
    protected readonly log: StreamLog,
  ) {}

  /** Hands the events on and moves `sequence` to `to` in the same breath, so that nobody sees the one without the other. */
  protected abstract deliver(events: readonly StreamEvent[], to: number): Promise<void> | void;

  /** Is told when events after `sequence` cannot be read one by one; has to move `sequence` to `to`. */
  protected abstract skip(to: number): void;

  /** Finds where the stream stands now. */
  ready(): Promise<void> {
    this.opening ??= this.log.last().then(
      (last) => {
        this.sequence = last;
      },
      (error: Error) => {
        this.opening = null;
        throw error;
      },
    );
    return this.opening;
  }

  /** Reads on; resolves when everything logged before the call is handed on, or reading failed and is tried again later. */
  advance(): Promise<void> {
    const { done } = (this.next ??= reading());
    if (!this.running) void this.run();
    return done;
  }

  close(): void {
    this.closed = true;
  }

  /** Waits until the next may be handed on; what is logged meanwhile is handed on together. */
  protected async pause(): Promise<void> {}

  private async run(): Promise<void> {
    this.running = true;
    while (this.next && !this.closed) await this.read();
    this.running = false;
    this.next?.end();
  }

  private async read(): Promise<void> {
    let current: Reading | null = null;
    try {
      await this.ready();
      await this.pause();
      current = this.next;
      this.next = null;
      await this.step();
    } catch (error) {
      this.logger.warn(`${this.stream} could not be read on: ${(error as Error).message}`);
      if (!this.closed) setTimeout(() => void this.advance(), RETRY_MS).unref();
      current ??= this.next;
      if (current === this.next) this.next = null;
    } finally {
      current?.end();
    }
  }

  private async step(): Promise<void> {
    const events = await this.log.after(this.sequence);
    const to = events?.at(-1)?.sequence;
    if (events === null) this.skip(await this.log.last());
    else if (to !== undefined) await this.deliver(events, to);
  }
}

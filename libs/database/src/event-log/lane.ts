/** Does pieces of one kind of work, one after another, until none is left; woken meanwhile, it looks once more. */
export class Lane {
  private running: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private again = false;
  private stopped = false;
  private endedAt = Number.NEGATIVE_INFINITY;

  constructor(
    /** Does one piece; false when there was none. */
    private readonly work: () => Promise<boolean>,
    private readonly failed: (error: Error) => void,
    /** For how long after it worked what comes is left to gather. */
    private readonly pauseMs = 0,
  ) {}

  /** Begins at once, or a moment after it last worked. */
  wake(): void {
    this.again = true;
    if (this.stopped || this.running || this.timer) return;
    const wait = this.endedAt + this.pauseMs - performance.now();
    if (wait <= 0) return this.begin();
    this.timer = setTimeout(() => {
      this.timer = null;
      this.begin();
    }, wait).unref();
  }

  private begin(): void {
    if (this.stopped || this.running) return;
    this.running = Promise.resolve()
      .then(() => this.drain())
      .catch(this.failed)
      .finally(() => {
        this.running = null;
        this.endedAt = performance.now();
        if (this.again) this.wake();
      });
  }

  /** Does what is there now, after the work under way. */
  async turn(): Promise<void> {
    await this.idle();
    this.wake();
    await this.idle();
  }

  /** Settles when the work under way is done. */
  async idle(): Promise<void> {
    await this.running;
  }

  stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    return this.idle();
  }

  private async drain(): Promise<void> {
    this.again = false;
    while (!this.stopped && (await this.work()));
  }
}

/** Does pieces of one kind of work, one after another, until none is left; woken meanwhile, it looks once more. */
export class Lane {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    /** Does one piece; false when there was none. */
    private readonly work: () => Promise<boolean>,
    private readonly failed: (error: Error) => void,
  ) {}

  wake(): void {
    this.again = true;
    if (this.stopped || this.running) return;
    this.running = Promise.resolve()
      .then(() => this.drain())
      .catch(this.failed)
      .finally(() => {
        this.running = null;
        if (this.again) this.wake();
      });
  }

  /** Settles when the work under way is done. */
  async idle(): Promise<void> {
    await this.running;
  }

  stop(): Promise<void> {
    this.stopped = true;
    return this.idle();
  }

  private async drain(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      while (!this.stopped && (await this.work()));
    }
  }
}

/**
 * Lets one piece of work after the other begin, in the order they come; whoever has waited for `patience` milliseconds
 * begins all the same, so that something long holds nobody up.
 */
export class Turn {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly patience: number) {}

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.isMine(this.last).then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private isMine(last: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.patience);
      void last.then(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
}

/** Items that share a transaction at most. */
const MOST = 50;

/**
 * Many small transactions as few large ones: what is asked for while one is under way waits, and is done together in the
 * next. `together` gives the results of what it did; what it left out, or all of it when it failed, is done by `alone`,
 * which is the only one that refuses; `failed` hears why. `together` must wait for nobody, so that nobody waits for another's sake.
 */
export class GroupCommit<Item, Result> {
  private waiting: Waiting<Item, Result>[] = [];
  private isBusy = false;

  constructor(
    private readonly together: (items: readonly Item[]) => Promise<ReadonlyMap<Item, Result>>,
    private readonly alone: (item: Item) => Promise<Result>,
    private readonly failed: (error: Error) => void = () => undefined,
  ) {}

  commit(item: Item): Promise<Result> {
    const done = new Promise<Result>((resolve) => this.waiting.push({ item, resolve }));
    // Not at once: whatever else came with the same turn of the event loop goes along.
    if (!this.isBusy) setImmediate(() => void this.work());
    this.isBusy = true;
    return done;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting.splice(0, MOST);
      const done = await this.attempt(group.map(({ item }) => item));
      for (const { item, resolve } of group) resolve(done?.get(item) ?? this.single(item));
    }
    this.isBusy = false;
  }

  private async attempt(items: readonly Item[]): Promise<ReadonlyMap<Item, Result> | null> {
    try {
      return await this.together(items);
    } catch (error) {
      this.failed(error as Error);
      return null;
    }
  }

  /** What it throws at once is for whoever asked, too. */
  private async single(item: Item): Promise<Result> {
    return this.alone(item);
  }
}

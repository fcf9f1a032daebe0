import type { BoardRow } from './board.facets.js';

type Slots = readonly (BoardRow | undefined)[];
/** What a row is sorted by, the smallest first; the second tells apart those with the same first. */
export type Key = readonly [number, number];

/** More than this at once, and everything is sorted anew. */
const FEW = 64;

/** The slots of the board in the order of a key. */
export class Order {
  slots: number[] = [];

  constructor(
    private readonly rows: Slots,
    readonly keyOf: (row: BoardRow) => Key,
  ) {}

  private key(slot: number): Key {
    const row = this.rows[slot];
    return row ? this.keyOf(row) : [0, 0];
  }

  /** The first place that is not before this key. */
  private place(key: Key): number {
    let low = 0;
    let high = this.slots.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(this.key(this.slots[middle] as number), key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first place behind this key. */
  behind(key: Key): number {
    const at = this.place(key);
    return at < this.slots.length && compare(this.key(this.slots[at] as number), key) === 0 ? at + 1 : at;
  }

  add(added: readonly number[]): void {
    if (added.length <= FEW) for (const slot of added) this.slots.splice(this.place(this.key(slot)), 0, slot);
    else this.slots = [...this.slots, ...added].sort((a, b) => compare(this.key(a), this.key(b)));
  }

  /** Before its row is forgotten. */
  take(slot: number): void {
    const at = this.place(this.key(slot));
    if (this.slots[at] === slot) this.slots.splice(at, 1);
  }
}

const compare = (a: Key, b: Key): number => a[0] - b[0] || a[1] - b[1];

/** What was opened last first. */
export const newest = (rows: Slots): Order => new Order(rows, ({ opened, id }) => [-opened, -Number(id)]);
/** What closes first first. */
export const closing = (rows: Slots): Order => new Order(rows, ({ expires, id }) => [expires, Number(id)]);

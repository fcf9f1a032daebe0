import { type Bits, common, grown, has, narrow, put, widen, wordsFor } from './bits.js';
import {
  ANYWHERE,
  type BoardRow,
  type Chosen,
  type Facet,
  facets,
  type Span,
  spans,
  valuesOf,
} from './board.facets.js';
import { closing, newest, type Order } from './board.order.js';

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}
export type Counts = ReadonlyMap<Facet, readonly FacetValue[]>;

export interface Wish {
  readonly chosen: Chosen;
  readonly centre: string | null;
  /** The ids of what has the words; null when none are asked for. */
  readonly withWords: readonly string[] | null;
}

const FIRST = 1024;

/**
 * What is on the board, held so that it can be counted: for every value of every facet the set of posts that have it,
 * as bits. Fifty thousand posts are six kilobytes a value. It knows nothing of PostgreSQL; `BoardKeeper` fills it.
 */
export class BoardIndex {
  private readonly slots: (BoardRow | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly places = new Map<string, number>();
  private readonly sets = new Map<Facet, Map<string, Bits>>(facets.map((facet) => [facet, new Map()]));
  private words = wordsFor(FIRST);
  private shown: Bits = new Uint32Array(this.words);
  readonly orders: readonly [Order, Order] = [newest(this.slots), closing(this.slots)];

  get size(): number {
    return this.places.size;
  }

  /** The languages posts are written in. */
  get languages(): ReadonlySet<string> {
    return new Set(this.slots.flatMap((row) => (row ? [row.language] : [])));
  }

  row(slot: number): BoardRow | undefined {
    return this.slots[slot];
  }

  slotOf(id: string): number | undefined {
    return this.places.get(id);
  }

  /** Puts posts on the board, or anew; `gone` are taken off. */
  change(rows: readonly BoardRow[], gone: readonly string[]): void {
    for (const id of gone) this.take(id);
    for (const { id } of rows) this.take(id);
    const added = rows.map((row) => this.add(row));
    this.orders.forEach((order) => order.add(added));
  }

  private take(id: string): void {
    const slot = this.places.get(id);
    if (slot === undefined) return;
    this.orders.forEach((order) => order.take(slot));
    this.mark(slot, false);
    this.places.delete(id);
    this.slots[slot] = undefined;
    this.free.push(slot);
  }

  private add(row: BoardRow): number {
    const slot = this.free.pop() ?? this.slots.length;
    this.slots[slot] = row;
    this.places.set(row.id, slot);
    if (wordsFor(slot + 1) > this.words) this.grow();
    this.mark(slot, true);
    return slot;
  }

  private mark(slot: number, isIn: boolean): void {
    const row = this.slots[slot];
    if (!row) return;
    put(this.shown, slot, isIn);
    for (const [facet, values] of Object.entries(valuesOf(row)) as [Facet, readonly string[]][])
      for (const value of values) put(this.setOf(facet, value), slot, isIn);
  }

  private setOf(facet: Facet, value: string): Bits {
    const sets = this.sets.get(facet) as Map<string, Bits>;
    let bits = sets.get(value);
    if (!bits) sets.set(value, (bits = new Uint32Array(this.words)));
    return bits;
  }

  private grow(): void {
    this.words *= 2;
    this.shown = grown(this.shown, this.words);
    for (const sets of this.sets.values()) for (const [value, bits] of sets) sets.set(value, grown(bits, this.words));
  }

  /** Those that fit in everything but one facet, whose own choice must not narrow what it offers. */
  private fitting(wish: Wish, now: number, but: Facet | null): Bits {
    const bits = this.shown.slice();
    // What closes first stands first, so that what is over is the beginning.
    for (const slot of this.orders[1].slots) {
      if ((this.slots[slot]?.expires ?? 0) > now) break;
      put(bits, slot, false);
    }
    if (wish.centre !== null)
      narrow(
        bits,
        this.where(({ centreId }) => centreId === wish.centre),
      );
    if (wish.withWords) narrow(bits, this.ofIds(wish.withWords));
    for (const [facet, values] of Object.entries(wish.chosen) as [Facet, readonly string[]][])
      if (facet !== but && values.length > 0) narrow(bits, this.any(facet, values, now));
    return bits;
  }

  private any(facet: Facet, values: readonly string[], now: number): Bits {
    const all = new Uint32Array(this.words);
    for (const value of values) widen(all, this.valueSet(facet, value, now));
    return all;
  }

  private valueSet(facet: Facet, value: string, now: number): Bits {
    if (facet === 'until') return this.closingBefore(now + (spans[value as Span] ?? 0));
    const sets = this.sets.get(facet);
    const bits = sets?.get(value) ?? new Uint32Array(this.words);
    const anywhere = facet === 'needs' ? sets?.get(ANYWHERE) : undefined;
    return anywhere ? widen(bits.slice(), anywhere) : bits;
  }

  private closingBefore(until: number): Bits {
    const bits = new Uint32Array(this.words);
    for (const slot of this.orders[1].slots) {
      if ((this.slots[slot]?.expires ?? 0) > until) break;
      put(bits, slot, true);
    }
    return bits;
  }

  private where(test: (row: BoardRow) => boolean): Bits {
    const bits = new Uint32Array(this.words);
    this.slots.forEach((row, slot) => row && test(row) && put(bits, slot, true));
    return bits;
  }

  private ofIds(ids: readonly string[]): Bits {
    const bits = new Uint32Array(this.words);
    for (const id of ids) {
      const slot = this.places.get(id);
      if (slot !== undefined) put(bits, slot, true);
    }
    return bits;
  }

  /** All that fits, as one set. */
  find(wish: Wish, now: number): Bits {
    return this.fitting(wish, now, null);
  }

  total(found: Bits): number {
    return common(found, found);
  }

  /** For every facet how many would fit with each of its values, most first; what nobody has is left out. */
  counts(wish: Wish, found: Bits, now: number): Counts {
    return new Map(
      facets.map((facet) => {
        const isChosen = (wish.chosen[facet]?.length ?? 0) > 0;
        const among = isChosen ? this.fitting(wish, now, facet) : found;
        const names = facet === 'until' ? Object.keys(spans) : [...(this.sets.get(facet)?.keys() ?? [])];
        const values = names.flatMap((value) => {
          const count = value === ANYWHERE ? 0 : common(among, this.valueSet(facet, value, now));
          return count > 0 ? [{ value, count }] : [];
        });
        const isOrdered = facet === 'until' || facet === 'level';
        return [facet, isOrdered ? values.sort(inOrder) : values.sort((a, b) => b.count - a.count || compare(a, b))];
      }),
    );
  }

  /** The next of them behind a place in an order. */
  page(found: Bits, order: Order, after: readonly [number, number] | null, most: number): BoardRow[] {
    const rows: BoardRow[] = [];
    const { slots } = order;
    for (let at = after ? order.behind(after) : 0; at < slots.length && rows.length < most; at++) {
      const slot = slots[at] as number;
      const row = has(found, slot) ? this.slots[slot] : undefined;
      if (row) rows.push(row);
    }
    return rows;
  }
}

const compare = (a: FacetValue, b: FacetValue): number => (a.value < b.value ? -1 : 1);
const spanNames = Object.keys(spans);
const inOrder = (a: FacetValue, b: FacetValue): number =>
  spanNames.indexOf(a.value) - spanNames.indexOf(b.value) || compare(a, b);

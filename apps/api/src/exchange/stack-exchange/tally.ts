/** Ids of posts are small numbers without many gaps; beyond this the dump's own score has to do. */
const LARGEST_ID = 2 ** 25;

/** Counts by id in four bytes each: a map of millions of strings would take a quarter of a gigabyte. */
export class Tally {
  private counts = new Uint32Array(1024);

  add(id: string): void {
    const place = Number(id);
    if (!Number.isInteger(place) || place < 0 || place >= LARGEST_ID) return;
    if (place >= this.counts.length) {
      const larger = new Uint32Array(Math.min(LARGEST_ID, 2 ** Math.ceil(Math.log2(place + 1))));
      larger.set(this.counts);
      this.counts = larger;
    }
    this.counts[place] = (this.counts[place] ?? 0) + 1;
  }

  of(id: string): number {
    return this.counts[Number(id)] ?? 0;
  }
}

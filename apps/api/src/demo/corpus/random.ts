/** A stream of numbers that depends on its seeds alone. */
export class Random {
  private state: number;

  constructor(...seeds: readonly number[]) {
    this.state = seeds.reduce((state, seed) => mixed(state ^ mixed(seed)), 0x9e3779b9);
  }

  /** At least 0, below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    return mixed(this.state) / 4294967296;
  }

  /** A whole number from 0, below `end`; a `power` above 1 favours the small ones. */
  below(end: number, power = 1): number {
    const at = this.next();
    return Math.floor((power === 1 ? at : at ** power) * end);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Around 0 with a deviation of about 1, as a sum of six. */
  normal(): number {
    let sum = -3;
    for (let n = 0; n < 6; n++) sum += this.next();
    return sum * Math.SQRT2;
  }
}

function mixed(number: number): number {
  let bits = Math.imul(number ^ (number >>> 15), number | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}

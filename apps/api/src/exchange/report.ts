import { createWriteStream, type WriteStream } from 'node:fs';
import type { Skip } from './record.js';

/** Everything that was not taken over and why: a line each in a file, and the reasons counted. */
export class Report {
  private readonly counts = new Map<string, number>();
  private file: WriteStream | null = null;

  constructor(readonly path: string) {}

  skip({ file, line, key, reason }: Omit<Skip, 'kind'>): void {
    const told = reason.replace(/\d+/g, '…');
    this.counts.set(told, (this.counts.get(told) ?? 0) + 1);
    this.file ??= createWriteStream(this.path);
    this.file.write(`${JSON.stringify({ file, line, ...(key && { key }), reason })}\n`);
  }

  get skipped(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The reasons, the most frequent first. */
  get reasons(): readonly (readonly [string, number])[] {
    return [...this.counts].sort(([, one], [, other]) => other - one);
  }

  close(): Promise<void> {
    return new Promise((resolve) => (this.file ? this.file.end(resolve) : resolve()));
  }
}

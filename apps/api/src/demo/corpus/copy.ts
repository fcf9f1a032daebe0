import type pg from 'pg';

/** What the driver calls while rows are sent; its types leave copying out. */
interface Wire {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(reason: string): void;
  readonly stream: NodeJS.WritableStream & { readonly writableNeedDrain: boolean };
}

const escapes: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };
const field = (value: string | number | null): string =>
  value === null
    ? '\\N'
    : typeof value === 'number'
      ? String(value)
      : value.replace(/[\\\n\t\r]/g, (one) => escapes[one]);

const CHUNK = 256 * 1024;

/** COPY … FROM STDIN as a query of `pg`: rows are asked for as fast as the connection takes them. */
class CopyIn implements pg.Submittable {
  readonly done: Promise<void>;
  private resolve!: () => void;
  private reject!: (error: unknown) => void;
  private failure: unknown = null;

  constructor(
    private readonly text: string,
    private readonly rows: Iterable<readonly (string | number | null)[]>,
  ) {
    this.done = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }));
  }

  submit(connection: pg.Connection): void {
    (connection as unknown as Wire).query(this.text);
  }

  handleCopyInResponse(wire: Wire): void {
    this.send(wire).catch((error: unknown) => {
      this.failure = error;
      wire.sendCopyFail('The rows could not be made.');
    });
  }

  private async send(wire: Wire): Promise<void> {
    let chunk = '';
    for (const row of this.rows) {
      chunk += `${row.map(field).join('\t')}\n`;
      if (chunk.length < CHUNK) continue;
      wire.sendCopyFromChunk(Buffer.from(chunk));
      chunk = '';
      if (wire.stream.writableNeedDrain) await new Promise((resolve) => wire.stream.once('drain', resolve));
      if (this.failure) return;
    }
    if (chunk) wire.sendCopyFromChunk(Buffer.from(chunk));
    wire.endCopyFrom();
  }

  handleError(error: unknown): void {
    this.failure ??= error;
  }

  handleReadyForQuery(): void {
    if (this.failure) this.reject(this.failure);
    else this.resolve();
  }

  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
}

/** Writes rows into columns of a table; names are those of our own code. */
export function copyInto(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly (string | number | null)[]>,
): Promise<void> {
  return client.query(new CopyIn(`copy ${table} (${columns.join(', ')}) from stdin`, rows)).done;
}

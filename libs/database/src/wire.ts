import pg from 'pg';
import type { Sql } from './sql.js';
import { nameOf } from './statement.name.js';

/** What we use of the driver beyond its types: how a statement is sent, and how its answers are taken. */
interface Wire {
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { name: string; text: string }): void;
  bind(portal: { statement: string }): void;
  describe(portal: object): void;
  execute(portal: object): void;
  sync(): void;
}
/** How the driver reads the rows of a statement. */
interface Shape {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}
interface Sent {
  name: string;
  text: string;
  _result: Shape;
  _accumulateRows: boolean;
  prepare(wire: Wire): void;
  handleRowDescription(message: object): void;
  _getRows(wire: Wire): void;
  handleCommandComplete(message: { text: string }, wire: Wire): void;
  handleError(error: Error, wire: Wire): void;
}
const Statement = pg.Query as unknown as new (
  config: { name: string; text: string; values: readonly unknown[] },
  answered?: (error: Error | null, result: pg.QueryResult) => void,
) => Sent;

/** What a connection told of its statements, and that connection without asking again. */
interface Told {
  readonly shapes: Map<string, Shape>;
  readonly quiet: Wire;
}
const told = new WeakMap<Wire, Told>();

function toldBy(wire: Wire): Told {
  let known = told.get(wire);
  if (!known) {
    const quiet = Object.create(wire, { describe: { value: () => undefined } }) as Wire;
    told.set(wire, (known = { shapes: new Map(), quiet }));
  }
  return known;
}

/** A statement that asks once a connection what its rows look like; PostgreSQL sees to it that they stay so. */
class Known extends Statement {
  private shapes: Map<string, Shape> | null = null;

  override prepare(wire: Wire): void {
    const { shapes, quiet } = toldBy(wire);
    const shape = shapes.get(this.name);
    if (!shape) {
      this.shapes = shapes;
      return super.prepare(wire);
    }
    const { fields, _parsers, _prebuiltEmptyResultObject } = shape;
    Object.assign(this._result, { fields, _parsers, _prebuiltEmptyResultObject });
    this._accumulateRows = true;
    super.prepare(quiet);
  }

  override handleRowDescription(message: object): void {
    super.handleRowDescription(message);
    this.shapes?.set(this.name, this._result);
  }
}

const BEGIN = 'begin';
const COMMIT = 'commit';

function send(wire: Wire, word: string): void {
  if (!wire.parsedStatements[word] && !wire.submittedNamedStatements[word]) {
    wire.parse({ name: word, text: word });
    wire.submittedNamedStatements[word] = word;
  }
  wire.bind({ statement: word });
  wire.execute({});
}

/** A statement with the beginning of its transaction in front: PostgreSQL answers both at once. */
class First extends Known {
  private own: Pick<Sent, 'name' | 'text'> | null = null;

  override prepare(wire: Wire): void {
    send(wire, BEGIN);
    super.prepare(wire);
    // The driver files what comes under the name it finds here, and the beginning is answered first.
    this.own = { name: this.name, text: this.text };
    Object.assign(this, { name: BEGIN, text: BEGIN });
  }

  override handleCommandComplete(message: { text: string }, wire: Wire): void {
    if (!this.own) return super.handleCommandComplete(message, wire);
    Object.assign(this, this.own);
    this.own = null;
  }
}

/** A statement with the commit behind it, which is skipped when the statement fails. */
class Last extends Known {
  ended: string | null = null;
  private isDone = false;

  override _getRows(wire: Wire): void {
    wire.execute({});
    send(wire, COMMIT);
    wire.sync();
  }

  override handleCommandComplete(message: { text: string }, wire: Wire): void {
    if (this.isDone) return void (this.ended = message.text);
    super.handleCommandComplete(message, wire);
    this.isDone = true;
    Object.assign(this, { name: COMMIT, text: COMMIT });
  }

  override handleError(error: Error, wire: Wire): void {
    // Nothing behind what failed was read.
    if (!this.isDone) delete wire.submittedNamedStatements[COMMIT];
    super.handleError(error, wire);
  }
}

/** With a stack that leads here, as the driver does it, and not to the socket. */
function traced(error: Error): Error {
  Error.captureStackTrace(error);
  return error;
}

function ask<S extends Sent>(
  client: pg.ClientBase,
  kind: new (...all: ConstructorParameters<typeof Statement>) => S,
  statement: Sql,
): Promise<{ sent: S; rows: unknown[] }> {
  const { text, values } = statement.build();
  return new Promise((resolve, reject) => {
    const sent: S = new kind({ name: nameOf(text), text, values }, (error, result) =>
      error ? reject(traced(error)) : resolve({ sent, rows: result.rows as unknown[] }),
    );
    client.query(sent as unknown as pg.Submittable);
  });
}

/** Runs a statement on any connection of the pool. */
export async function askPool(pool: pg.Pool, statement: Sql): Promise<unknown[]> {
  const { text, values } = statement.build();
  const asked = new Known({ name: nameOf(text), text, values });
  return (await pool.query(asked as unknown as pg.QueryConfig)).rows;
}

/** Runs a statement between the first and the last of a transaction. */
export const askWithin = async (client: pg.ClientBase, statement: Sql): Promise<unknown[]> =>
  (await ask(client, Known, statement)).rows;

/** Begins a transaction and runs its first statement, in one message there and one back. */
export const beginWith = async (client: pg.ClientBase, statement: Sql): Promise<unknown[]> =>
  (await ask(client, First, statement)).rows;

/** Runs the last statement of a transaction and commits; false when PostgreSQL had given the transaction up. */
export const commitWith = async (client: pg.ClientBase, statement: Sql): Promise<boolean> =>
  (await ask(client, Last, statement)).sent.ended === 'COMMIT';

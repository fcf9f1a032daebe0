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
type Answered = (error: Error | null, result: pg.QueryResult) => void;
const Statement = pg.Query as unknown as new (
  config: { name: string; text: string; values: readonly unknown[]; queryMode: 'extended' },
  answered?: Answered,
) => Sent;

/** What a connection told of its statements, and that connection without asking again. */
interface Told {
  readonly shapes: Map<string, Shape>;
  readonly names: Set<string>;
  readonly quiet: Wire;
}
const told = new WeakMap<Wire, Told>();

/** Without the rows that came first, which would stay as long as the connection does. */
const shapeOf = ({ fields, _parsers, _prebuiltEmptyResultObject }: Shape): Shape => ({
  fields,
  _parsers,
  _prebuiltEmptyResultObject,
});

function toldBy(wire: Wire): Told {
  let known = told.get(wire);
  if (!known) {
    const quiet = Object.create(wire, { describe: { value: () => undefined } }) as Wire;
    told.set(wire, (known = { shapes: new Map(), names: new Set(), quiet }));
  }
  return known;
}

const BEGIN = 'begin';
const COMMIT = 'commit';
const CUSTOM = 'set plan_cache_mode = force_custom_plan';
const GENERIC = 'reset plan_cache_mode';

function send(wire: Wire, word: string): void {
  if (!wire.parsedStatements[word] && !wire.submittedNamedStatements[word]) {
    wire.parse({ name: word, text: word });
    wire.submittedNamedStatements[word] = word;
  }
  wire.bind({ statement: word });
  wire.execute({});
}

type Step = Pick<Sent, 'name' | 'text'>;
const step = (word: string): Step => ({ name: word, text: word });

/** Statements a connection keeps, up to a third of a megabyte each: more than the product has, fewer than somebody may think of. */
const KEPT_AT_MOST = 600;

/** What is sent around a statement in the same message: PostgreSQL answers all of it at once. */
interface Around {
  readonly before?: readonly string[];
  readonly behind?: readonly string[];
  /** It has no name, so that nothing of it is kept. */
  readonly isNameless?: boolean;
}

/**
 * A statement that asks once a connection what its rows look like (PostgreSQL sees to it that they stay so), with words
 * before and behind it. When it fails, nothing behind it is done, and what the words before it set is undone.
 */
class Known extends Statement {
  /** What the last word was answered with. */
  ended: string | null = null;
  private readonly before: readonly Step[];
  private own: Step;
  private readonly behind: readonly Step[];
  private shapes: Map<string, Shape> | null = null;
  /** Which step is answered next. */
  private at = 0;

  constructor(statement: Sql, { before = [], behind = [], isNameless = false }: Around, answered?: Answered) {
    const { text, values } = statement.build();
    const name = isNameless ? '' : nameOf(text);
    super({ name, text, values, queryMode: 'extended' }, answered);
    this.own = { name, text };
    this.before = before.map(step);
    this.behind = behind.map(step);
  }

  override prepare(wire: Wire): void {
    const { shapes, names, quiet } = toldBy(wire);
    if (names.size < KEPT_AT_MOST) names.add(this.own.name);
    else if (!names.has(this.own.name)) this.own = { ...this.own, name: (this.name = '') };
    const shape = shapes.get(this.own.name);
    if (shape) {
      Object.assign(this._result, shape);
      this._accumulateRows = true;
    } else this.shapes = shapes;
    for (const { text } of this.before) send(wire, text);
    super.prepare(shape ? quiet : wire);
    this.await(0);
  }

  override _getRows(wire: Wire): void {
    wire.execute({});
    for (const { text } of this.behind) send(wire, text);
    wire.sync();
  }

  override handleRowDescription(message: object): void {
    super.handleRowDescription(message);
    if (this.own.name) this.shapes?.set(this.own.name, shapeOf(this._result));
  }

  override handleCommandComplete(message: { text: string }, wire: Wire): void {
    if (this.at === this.before.length) super.handleCommandComplete(message, wire);
    else this.ended = message.text;
    this.await(this.at + 1);
  }

  override handleError(error: Error, wire: Wire): void {
    // Nothing behind what failed was read.
    if (this.at <= this.before.length) for (const { name } of this.behind) delete wire.submittedNamedStatements[name];
    super.handleError(error, wire);
  }

  /** The driver files what comes under the name it finds here. */
  private await(at: number): void {
    this.at = at;
    const place = at - this.before.length;
    Object.assign(this, this.before[at] ?? (place === 0 ? this.own : this.behind[place - 1]));
  }
}

/** With a stack that leads here, as the driver does it, and not to the socket. */
function traced(error: Error): Error {
  Error.captureStackTrace(error);
  return error;
}

function ask(client: pg.ClientBase, statement: Sql, around: Around = {}): Promise<{ sent: Known; rows: unknown[] }> {
  return new Promise((resolve, reject) => {
    const sent: Known = new Known(statement, around, (error, result) =>
      error ? reject(traced(error)) : resolve({ sent, rows: result.rows as unknown[] }),
    );
    client.query(sent as unknown as pg.Submittable);
  });
}

/** Plans a statement for its values, each time. */
const planned: Around = { before: [CUSTOM], behind: [GENERIC], isNameless: true };

/** Runs a statement on any connection of the pool. */
export const askPool = async (pool: pg.Pool, statement: Sql): Promise<unknown[]> =>
  (await pool.query(new Known(statement, {}) as unknown as pg.QueryConfig)).rows;

/** The same, planned for its values. */
export const askPoolPlanned = async (pool: pg.Pool, statement: Sql): Promise<unknown[]> =>
  (await pool.query(new Known(statement, planned) as unknown as pg.QueryConfig)).rows;

/** Runs a statement between the first and the last of a transaction. */
export const askWithin = async (client: pg.ClientBase, statement: Sql): Promise<unknown[]> =>
  (await ask(client, statement)).rows;

/** The same, planned for its values. */
export const askPlanned = async (client: pg.ClientBase, statement: Sql): Promise<unknown[]> =>
  (await ask(client, statement, planned)).rows;

/** Begins a transaction and runs its first statement, in one message there and one back. */
export const beginWith = async (client: pg.ClientBase, statement: Sql): Promise<unknown[]> =>
  (await ask(client, statement, { before: [BEGIN] })).rows;

/** Runs the last statement of a transaction and commits; false when PostgreSQL had given the transaction up. */
export const commitWith = async (client: pg.ClientBase, statement: Sql): Promise<boolean> =>
  (await ask(client, statement, { behind: [COMMIT] })).sent.ended === 'COMMIT';

import { DataSource, type MixedList } from 'typeorm';
import { migrations } from './migrations/index.js';

export interface ConnectionLimits {
  /** How long one statement may take, in milliseconds; 0 for migrations. */
  readonly statementTimeoutMs: number;
  /** How many connections the pool may open. */
  readonly connections: number;
}

/** The one way to reach PostgreSQL. The schema is changed by migrations alone. */
export const dataSourceOf = (
  url: string,
  entities: MixedList<Function>, // eslint-disable-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type
  { statementTimeoutMs, connections }: ConnectionLimits = { statementTimeoutMs: 5000, connections: 16 },
): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    synchronize: false,
    migrationsTransactionMode: 'each',
    // Whoever waits longer for a connection is told to try again; their work would come too late.
    connectTimeoutMS: 3000,
    applicationName: 'guildhall',
    extra: {
      max: connections,
      // Statements that do not wait for each other travel together.
      pipeline: true,
      // Enough to remember every place of a common word among two million posts. Compiling a statement would take longer
      // than it runs: what a notice, a hit or a match may ask looks dear, and is hardly ever asked in full.
      options: '-c work_mem=16MB -c jit=off',
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 15_000,
    },
  });

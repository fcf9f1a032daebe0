import { DataSource, type MixedList } from 'typeorm';
import { migrations } from './migrations/index.js';

export interface ConnectionLimits {
  /** How long one statement may take, in milliseconds; 0 for migrations. */
  readonly statementTimeoutMs: number;
  /** How many connections the pool may open. */
  readonly connections: number;
}

/**
 * Every statement has one plan a connection (see `Database.planned` for those that need more): by itself PostgreSQL plans
 * five times before it thinks of keeping a plan, and goes on doing so wherever lists are shorter than the ten it expects,
 * which takes longer than most statements do. So would compiling one: what a notice, a hit or a match may ask looks dear,
 * and is hardly ever asked in full. Memory is enough to remember every place of a common word among two million posts.
 */
const settings = ['plan_cache_mode=force_generic_plan', 'jit=off', 'work_mem=16MB'].map((one) => `-c ${one}`).join(' ');

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
      // Those that stay know their statements: where somebody comes once a minute, a new one would plan each of them anew.
      min: Math.min(2, connections),
      idleTimeoutMillis: 60_000,
      // Statements that do not wait for each other travel together.
      pipeline: true,
      options: settings,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 15_000,
    },
  });

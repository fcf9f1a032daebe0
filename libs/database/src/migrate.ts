import pg from 'pg';
import { dataSourceOf } from './data-source.js';

const LOCK = 4_711_001;

/** Brings the schema up to date. Several processes may call this at once: one migrates, the others wait for it. */
export async function migrate(url: string): Promise<string[]> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    const source = await dataSourceOf(url, [], { statementTimeoutMs: 0, connections: 2 }).initialize();
    try {
      return (await source.runMigrations()).map(({ name }) => name);
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
}

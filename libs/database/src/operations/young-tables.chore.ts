import type { Chore } from '../contracts.js';
import { raw, sql } from '../sql.js';

/** Rows that PostgreSQL has not counted yet, from which on a plan for few of them costs. */
const MANY = 200;
/** Larger ones have their numbers from PostgreSQL itself: counting them would take longer than a statement may. */
const OLD = 100_000;

/**
 * Counts tables that have more than doubled, so that statements over them are planned anew. PostgreSQL does so by itself
 * after a minute; in a young community, or in its first webinar, thousands of rows come before, and a plan for ten of
 * them reads them all each time.
 */
export const youngTables: Chore = {
  name: 'young-tables',
  everySeconds: 10,
  async run(tx) {
    const young = await tx.rows<{ name: string }>(sql`
      select format('%I.%I', s.schemaname, s.relname) as name
      from pg_stat_user_tables s join pg_class c on c.oid = s.relid
      where s.n_mod_since_analyze > greatest(c.reltuples, ${MANY}::int) and s.n_live_tup > c.reltuples * 2
        and s.n_live_tup < ${OLD}::int`);
    if (young.length > 0) await tx.planned(raw(`analyze ${young.map(({ name }) => name).join(', ')}`));
    return false;
  },
};

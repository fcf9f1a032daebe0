import { sql } from './sql.js';
import type { Tx } from './tx.js';

/**
 * Lets each statement of this transaction take up to a minute. For what is done once to thousands of rows, all or
 * nothing: it would fail at the usual limit each time it is tried again.
 */
export const takeLong = (tx: Tx): Promise<unknown> => tx.rows(sql`set local statement_timeout = '60s'`);

import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import pg from 'pg';

type Method = (this: unknown, ...parameters: unknown[]) => unknown;

const clients = pg.Client.prototype as unknown as { query: Method };
const pools = pg.Pool.prototype as unknown as { connect: Method };
const { query } = clients;
const { connect } = pools;

/** On whose behalf something is done: that of visits and of what is watched, or of nobody, as chores and deliveries. */
const asked = new AsyncLocalStorage<true>();
let heard: ((statement: string) => void) | null = null;

/** What an earlier visit wakes a while later in its own name: the look for deliveries, and the telling of other processes. */
const AFTERWARDS = /\bfrom delivery\b|\bpg_notify\b/;

/** Sends the statement as it is, and tells which it was when somebody asked for it. */
function noted(this: unknown, ...parameters: unknown[]): unknown {
  const [statement] = parameters as [string | { text?: string }];
  const text = typeof statement === 'string' ? statement : (statement.text ?? '');
  if (asked.getStore() && !AFTERWARDS.test(text)) heard?.(text);
  return query.apply(this, parameters);
}

/** Whoever waits for a connection is not called on behalf of the one who gives it back. */
function own(this: unknown, got?: unknown): unknown {
  return connect.call(this, typeof got === 'function' ? AsyncResource.bind(got as Method) : got);
}

/** What `work` begins is asked for, be it a server that listens. */
export const asVisits = <T>(work: () => T): T => asked.run(true, work);

/** The statements that leave this process for PostgreSQL because of `work`; nobody else may visit meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const sent: string[] = [];
  heard = (statement) => sent.push(statement);
  Object.assign(clients, { query: noted });
  Object.assign(pools, { connect: own });
  try {
    await asVisits(work);
  } finally {
    heard = null;
    Object.assign(clients, { query });
    Object.assign(pools, { connect });
  }
  return sent;
}

import pg from 'pg';

type Query = (this: pg.Client, ...parameters: unknown[]) => unknown;

const sent: string[] = [];
let listening = false;

/** Notes every statement that leaves this process for PostgreSQL. */
function listen(): void {
  if (listening) return;
  listening = true;
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function (...parameters) {
    const [statement] = parameters as [string | { text?: string }];
    sent.push(typeof statement === 'string' ? statement : (statement.text ?? ''));
    return original.apply(this, parameters);
  };
}

/** The statements `work` sends; nothing else may be going on meanwhile. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  listen();
  const from = sent.length;
  await work();
  return sent.slice(from);
}

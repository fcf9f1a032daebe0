/** PostgreSQL out of reach, restarting, out of connections, or slower than the statement timeout. */
const codes = new Set(['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03', '53300', '57014', '08006']);
/** What pg says without a code. */
const words = /timeout exceeded when trying to connect|connection terminated/i;

/** Whether an error says that the database cannot be reached or is overloaded, so that trying again later helps. */
export function isUnreachable(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return codes.has(String(code)) || words.test(String(message));
}

const unfit = new Set(['22003', '22007', '22008', '22P02']);

/** Whether PostgreSQL refused a value for its type: a number too large, a day that is none. */
export const isUnfit = (error: unknown): boolean => unfit.has(String((error as { code?: unknown } | null)?.code));

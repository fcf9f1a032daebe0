import type { Server } from 'node:http';
import type { Logger } from 'pino';

const graceInMilliseconds = 5_000;

/** Ends the process cleanly on a signal, and when the supervisor that forked it is gone. */
export function stopWith(server: Server, log: Logger): void {
  let stopping = false;
  const stop = (why: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ why }, 'Web is stopping.');
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), graceInMilliseconds).unref();
    setTimeout(() => server.closeAllConnections(), graceInMilliseconds / 5).unref();
  };
  process.once('SIGTERM', () => stop('SIGTERM'));
  process.once('SIGINT', () => stop('SIGINT'));
  process.once('disconnect', () => stop('supervisor gone'));
}

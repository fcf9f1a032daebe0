import { monitorEventLoopDelay } from 'node:perf_hooks';
import pg from 'pg';

/**
 * Loaded into the api before anything else: counts what it sends to PostgreSQL and how late its event
 * loop is, and tells when asked.
 */
let sent = 0;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (...parameters) {
  sent++;
  return query.apply(this, parameters);
};
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', (message) => {
  if (message === 'statements') process.send({ statements: sent });
  if (message === 'delay') {
    process.send({ delay: { p99: delay.percentile(99) / 1e6, most: delay.max / 1e6 } });
    delay.reset();
  }
});

import pg from 'pg';

/** Loaded into the api before anything else: counts what it sends to PostgreSQL, and tells when asked. */
let sent = 0;
const { query } = pg.Client.prototype;
pg.Client.prototype.query = function (...parameters) {
  sent++;
  return query.apply(this, parameters);
};
process.on('message', (message) => message === 'statements' && process.send({ statements: sent }));

import http from 'node:http';
import pg from 'pg';
import { readPage } from './thread-page.mjs';

/** The limit: a server that does only the necessary work, to measure the real one against. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });
const server = http.createServer(async (request, response) => {
  const page = JSON.stringify(await readPage(pool, request.url.slice(1)));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(page) }).end(page);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
process.once('disconnect', () => process.exit(0));

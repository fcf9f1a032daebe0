import http from 'node:http';
import pg from 'pg';
import { readList, readThread } from './limit-pages.mjs';

/** The limit: a server that does only the necessary work, to measure the real one against. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

const pages = {
  thread: ([id, from]) => readThread(pool, id, from && Number(from)),
  list: ([theme]) => readList(pool, theme),
};

const server = http.createServer(async (request, response) => {
  const [, page, ...parameters] = request.url.split('/');
  const body = JSON.stringify(await pages[page](parameters));
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body);
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
process.once('disconnect', () => process.exit(0));

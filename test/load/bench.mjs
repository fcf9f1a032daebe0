import { fork } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import pg from 'pg';
import { interleaved, parentOf, percentile, send } from './measure.mjs';
import { replyLatencies } from './reply-latency.mjs';
import { DOCUMENT } from './thread-page.mjs';

/**
 * Measures Guildhall against the limit in one run: CPU a request of a thread page, HTML with and without the cache
 * for guests, script bytes of the page, and how fast a reply reaches an open page.
 * Needs DATABASE_URL with the demo community in it, a build, and the free ports from BENCH_PORT (4700) on.
 */
const base = Number(process.env.BENCH_PORT ?? 4700);
const settings = { ...process.env, LOG_LEVEL: 'error', LIMIT_FACTOR: '1000000', DEMO: 'true' };
const children = [];

function start(file, environment) {
  const child = fork(file, [], { env: { ...settings, ...environment }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  children.push(child);
  return child;
}

async function ready(url) {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await send(url).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} is not ready after 10 s.`);
}

const apiPort = base + 1;
const api = `http://127.0.0.1:${apiPort}`;
const [limit, cached, uncached] = [base, base + 2, base + 3].map((port) => `http://127.0.0.1:${port}`);
const processOf = {
  limit: start('test/load/limit-server.mjs', { PORT: String(base) }),
  api: start('dist/apps/api/src/main.js', { PORT: String(base + 2), API_PORT: String(apiPort), PUBLIC_URL: cached }),
  cached: start(process.env.WEB_SERVER ?? 'dist/web/server.mjs', {
    PORT: String(base + 2),
    API_URL: api,
    PUBLIC_URL: cached,
  }),
  uncached: start(process.env.WEB_SERVER ?? 'dist/web/server.mjs', {
    PORT: String(base + 3),
    API_URL: api,
    PUBLIC_URL: uncached,
    HTML_CACHE_SECONDS: '0',
  }),
};

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
const { rows: backends } = await client.query('select pg_backend_pid() as pid');
const databasePid = parentOf(backends[0].pid);
const { rows: threads } = await client.query(
  'select id::text from thread where hidden_at is null and reply_count >= 21 order by reply_count desc limit 1',
);
const thread = threads[0].id;

const query = {
  method: 'POST',
  headers: { 'content-type': 'application/json', 'accept-language': 'en' },
  body: JSON.stringify({ query: DOCUMENT, operationName: 'Page', variables: { id: thread } }),
};

function row(name, result, limitResult) {
  const cpu = result.appCpu + result.databaseCpu;
  const ratio = limitResult ? cpu / (limitResult.appCpu + limitResult.databaseCpu) : 1;
  const round = (value, digits = 2) => Number(value.toFixed(digits));
  return {
    what: name,
    'requests/s': round(result.perSecond, 0),
    'CPU ms': round(result.appCpu),
    'database CPU ms': round(result.databaseCpu),
    'times the limit': round(ratio),
    'p95 ms': round(result.p95, 1),
  };
}

/** Every script the page loads before the socket, each compressed as it travels. */
async function scriptBytes(page) {
  const html = (await send(page, { headers: { 'accept-language': 'en' } })).body.toString();
  const inline = [...html.matchAll(/<script\b(?![^>]*\bsrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  );
  const urls = new Set(
    [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"|<link\b[^>]*modulepreload[^>]*href="([^"]+)"/g)].map(
      (m) => m[1] ?? m[2],
    ),
  );
  const seen = new Map();
  for (const url of urls) {
    const { body } = await send(new URL(url, page).href);
    seen.set(url, body);
    for (const [, imported] of body.toString().matchAll(/(?:^|[;}])import(?:[^"'();]*from)?\s*["']([^"']+)["']/g))
      urls.add(new URL(imported, new URL(url, page)).pathname);
  }
  return [...inline.map(Buffer.from), ...seen.values()].reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
}

try {
  await Promise.all([
    ready(`${limit}/${thread}`),
    ready(`${api}/health/ready`),
    ready(`${cached}/`),
    ready(`${uncached}/`),
  ]);
  const graphql = (await send(`${api}/graphql`, query)).body.toString();
  const bare = (await send(`${limit}/${thread}`)).body.toString();
  if (JSON.stringify(JSON.parse(graphql)) !== bare) throw new Error('The limit and the api do not send the same page.');

  const page = (origin) => `${origin}/threads/${thread}`;
  const html = { headers: { 'accept-language': 'en' } };
  const results = await interleaved([
    { name: 'limit', url: `${limit}/${thread}`, request: {}, pid: processOf.limit.pid, databasePid },
    { name: 'api', url: `${api}/graphql`, request: query, pid: processOf.api.pid, databasePid },
  ]);
  const pages = await interleaved(
    [
      { name: 'cached', url: page(cached), request: html, pid: processOf.cached.pid, databasePid },
      { name: 'uncached', url: page(uncached), request: html, pid: processOf.uncached.pid, databasePid },
    ],
    2,
  );
  console.table([
    row('20-post thread page, limit (node:http + pg)', results.get('limit')),
    row('20-post thread page, GraphQL', results.get('api'), results.get('limit')),
  ]);
  console.table(
    ['cached', 'uncached'].map((name) => ({
      what: `thread page as HTML, ${name === 'cached' ? 'with' : 'without'} the cache for guests`,
      'requests/s': Math.round(pages.get(name).perSecond),
      'web CPU ms': Number(pages.get(name).appCpu.toFixed(2)),
      'p95 ms': Number(pages.get(name).p95.toFixed(1)),
    })),
  );
  const bytes = await scriptBytes(page(cached));
  const latencies = await replyLatencies(api, cached, thread);
  console.table([
    {
      what: 'script of the thread page before the socket, brotli',
      figure: `${(bytes / 1024).toFixed(1)} KB`,
      budget: '20 KB',
    },
    {
      what: 'reply sent until it reaches another socket',
      figure: `p50 ${percentile(latencies, 50).toFixed(0)} ms, p95 ${percentile(latencies, 95).toFixed(0)} ms`,
      budget: '1000 ms',
    },
  ]);
  console.log(
    `Node ${process.version}, thread of ${JSON.parse(bare).data.thread.replyCount} replies, page of ${bare.length} bytes.`,
  );
} finally {
  await client.end();
  for (const child of children) child.kill('SIGTERM');
}
process.exit(0);

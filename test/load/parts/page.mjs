import { brotliCompressSync } from 'node:zlib';
import { detail, figure } from '../figures.mjs';
import { interleaved, percentile, send } from '../measure.mjs';
import { replyLatencies } from './reply-latency.mjs';

const WEB = process.env.WEB_SERVER ?? 'dist/web/server/entry.mjs';
const html = { headers: { 'accept-language': 'en' } };

/** Every script the page loads before the socket, each compressed as it travels. */
async function scriptBytes(page) {
  const body = (await send(page, html)).body.toString();
  const inline = [...body.matchAll(/<script\b(?![^>]*\bsrc=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code,
  );
  const urls = new Set(
    [...body.matchAll(/<script\b[^>]*\bsrc="([^"]+)"|<link\b[^>]*modulepreload[^>]*href="([^"]+)"/g)].map(
      (m) => m[1] ?? m[2],
    ),
  );
  const seen = new Map();
  for (const url of urls) {
    const { body: code } = await send(new URL(url, page).href);
    seen.set(url, code);
    for (const [, imported] of code.toString().matchAll(/(?:^|[;}])import(?:[^"'();]*from)?\s*["']([^"']+)["']/g))
      urls.add(new URL(imported, new URL(url, page)).pathname);
  }
  return [...inline.map(Buffer.from), ...seen.values()].reduce((sum, code) => sum + brotliCompressSync(code).length, 0);
}

/** The thread as a page of HTML, with and without the cache for guests; its script; how fast a reply reaches it. */
export async function page({ stages: [stage], webPorts: [cachedPort, uncachedPort], rounds }) {
  const [{ id }] = await stage.rows(
    'select id::text from thread where hidden_at is null and reply_count between 21 and 40 order by id limit 1',
  );
  const started = {};
  for (const [name, port, seconds] of [
    ['with', cachedPort, undefined],
    ['without', uncachedPort, '0'],
  ]) {
    const origin = `http://127.0.0.1:${port}`;
    const environment = {
      PORT: String(port),
      API_URL: stage.api,
      PUBLIC_URL: origin,
      ...(seconds && { HTML_CACHE_SECONDS: seconds }),
    };
    started[name] = { origin, process: await stage.beside(WEB, environment, `${origin}/`) };
  }
  const target = (name) => ({
    name,
    url: `${started[name].origin}/threads/${id}`,
    request: html,
    pid: started[name].process.pid,
    databasePid: stage.databasePid,
  });
  const results = await interleaved([target('with'), target('without')], { rounds: Math.min(rounds, 2) });
  for (const [name, result] of results) detail(`thread page as HTML, ${name} the cache for guests`, result);
  const { origin } = started.with;
  figure('script of the thread page before the socket, brotli', (await scriptBytes(`${origin}/threads/${id}`)) / 1024, {
    unit: ' KB',
    most: 20,
    digits: 1,
  });
  const latencies = await replyLatencies(stage.api, origin, id);
  figure('reply sent until it reaches another socket, p95', percentile(latencies, 95), {
    unit: ' ms',
    most: 1000,
    digits: 0,
  });
}

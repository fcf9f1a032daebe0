import { readdirSync, readFileSync } from 'node:fs';
import http from 'node:http';

const TICK_MS = 10;

function processes() {
  const found = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(') ') + 2).split(' ');
      found.set(Number(pid), {
        parent: Number(fields[1]),
        ticks: fields.slice(11, 15).reduce((sum, n) => sum + Number(n), 0),
      });
    } catch {
      // The process ended while it was being read.
    }
  }
  return found;
}

/** Milliseconds of CPU used so far by a process and all its descendants, those that ended included. */
export function cpuOf(root) {
  const all = processes();
  const tree = new Set([root]);
  for (let size = 0; size !== tree.size;) {
    size = tree.size;
    for (const [pid, { parent }] of all) if (tree.has(parent)) tree.add(pid);
  }
  return [...tree].reduce((sum, pid) => sum + (all.get(pid)?.ticks ?? 0) * TICK_MS, 0);
}

/** The parent of a process. */
export const parentOf = (pid) => processes().get(pid)?.parent;

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const percentile = (values, p) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)];
};

const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

/** One request; gives status, body and milliseconds. */
export function send(url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const from = performance.now();
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = http.request(url, { method, headers: { ...headers, ...length }, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
          ms: performance.now() - from,
        }),
      );
    });
    request.on('error', reject);
    request.setTimeout(30_000, () => request.destroy(new Error('No answer within 30 s.')));
    request.end(body);
  });
}

const share = () => {
  const [, ...fields] = readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).map(Number);
  return (fields[0] + fields[1] + fields[2] + fields[5] + fields[6]) * TICK_MS;
};

/** The share of a core that processes other than ours used during each round; the table warns when it was much. */
export const foreign = [];

/**
 * Sends one request after the other on each of `connections` for a while; gives requests a second and CPU a request.
 * `url` and `request` may be functions of the number of the request, so that not only one page is asked for. What does
 * not answer with `holding` in its body ends the measurement: a refusal is cheap.
 */
export async function load({ url, request, pid, databasePid, seconds = 3, connections = 16, holding = '' }) {
  const [app, database, own, all] = [cpuOf(pid), cpuOf(databasePid), process.cpuUsage(), share()];
  const from = performance.now();
  const end = from + seconds * 1000;
  const latencies = [];
  let sent = 0;
  const one = async () => {
    while (performance.now() < end) {
      const n = sent++;
      const to = typeof url === 'function' ? url(n) : url;
      const { status, ms, body } = await send(to, typeof request === 'function' ? request(n) : request);
      if (status !== 200 || !body.includes(holding))
        throw new Error(`${to} answered ${status}: ${body.toString().slice(0, 300)}`);
      latencies.push(ms);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const elapsed = performance.now() - from;
  const used = { app: cpuOf(pid) - app, database: cpuOf(databasePid) - database };
  const { user, system } = process.cpuUsage(own);
  foreign.push(Math.max(0, share() - all - used.app - used.database - (user + system) / 1000) / elapsed);
  const count = latencies.length;
  return {
    perSecond: count / (elapsed / 1000),
    appCpu: used.app / count,
    databaseCpu: used.database / count,
    cpu: (used.app + used.database) / count,
    p50: percentile(latencies, 50),
    p95: percentile(latencies, 95),
  };
}

/** Rounds over all targets, there and back, so that the machine's moods meet all alike; medians. */
export async function interleaved(targets, { rounds = 4, seconds = 3 } = {}) {
  const results = new Map(targets.map(({ name }) => [name, []]));
  for (const target of targets) await load({ ...target, seconds: 2 });
  for (let round = 0; round < rounds; round++)
    for (const target of round % 2 ? [...targets].reverse() : targets)
      results.get(target.name).push(await load({ seconds, ...target }));
  return new Map(
    [...results].map(([name, runs]) => [
      name,
      Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))])),
    ]),
  );
}

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

/** Sends one request after the other on each of `connections` for a while; gives requests a second and CPU a request. */
export async function load({ url, request, pid, databasePid, seconds = 4, connections = 16 }) {
  const [app, database] = [cpuOf(pid), cpuOf(databasePid)];
  const from = performance.now();
  const end = from + seconds * 1000;
  const latencies = [];
  const one = async () => {
    while (performance.now() < end) {
      const { status, ms } = await send(url, request);
      if (status !== 200) throw new Error(`${url} answered ${status}.`);
      latencies.push(ms);
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const count = latencies.length;
  return {
    perSecond: count / ((performance.now() - from) / 1000),
    appCpu: (cpuOf(pid) - app) / count,
    databaseCpu: (cpuOf(databasePid) - database) / count,
    p95: percentile(latencies, 95),
  };
}

/** Rounds over all targets, there and back, so that the machine's moods meet all alike; medians. */
export async function interleaved(targets, rounds = 4) {
  const results = new Map(targets.map(({ name }) => [name, []]));
  for (const target of targets) await load({ ...target, seconds: 2 });
  for (let round = 0; round < rounds; round++)
    for (const target of round % 2 ? [...targets].reverse() : targets)
      results.get(target.name).push(await load(target));
  return new Map(
    [...results].map(([name, runs]) => [
      name,
      Object.fromEntries(Object.keys(runs[0]).map((key) => [key, median(runs.map((run) => run[key]))])),
    ]),
  );
}

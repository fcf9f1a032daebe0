import { parseArgs } from 'node:util';
import { print, printLatest } from './figures.mjs';
import { foreign } from './measure.mjs';
import { partNames, unknownPart } from '../../scripts/bench/parts.mjs';
import { deep } from './parts/deep.mjs';
import { importing } from './parts/import.mjs';
import { list } from './parts/list.mjs';
import { page } from './parts/page.mjs';
import { partners } from './parts/partners.mjs';
import { reply } from './parts/reply.mjs';
import { search, similar } from './parts/search.mjs';
import { thread } from './parts/thread.mjs';
import { webinar } from './parts/webinar.mjs';
import { closeAll, Stage } from './stage.mjs';

/**
 * Measures Guildhall against the limit in one run, says the figures of each part when it is done, and ends with a table of figures and budgets. Needs a build, the
 * free ports from BENCH_PORT (4700) on, and in BENCH_STAGES the names and addresses of communities, smallest first.
 */
const parts = { thread, list, deep, search, similar, page, partners, import: importing, reply, webinar };
const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '4' } },
  allowPositionals: true,
});
const chosen = positionals.length > 0 ? positionals : Object.keys(partNames);
const unknown = unknownPart(chosen);
if (unknown) {
  console.error(unknown);
  process.exit(2);
}

const base = Number(process.env.BENCH_PORT ?? 4700);
const webPorts = [base + 1, base + 2];
const stages = JSON.parse(process.env.BENCH_STAGES).map(({ name, url }, n) => new Stage(name, url, base + 10 + n));

try {
  for (const [n, stage] of stages.entries())
    await stage.open(n === 0 ? { web: `http://127.0.0.1:${webPorts[0]}` } : {});
  const url = `http://127.0.0.1:${base}`;
  const [{ slug }] = await stages[0].rows('select slug from theme limit 1');
  const server = await stages[0].beside('test/load/limit-server.mjs', { PORT: String(base) }, `${url}/list/${slug}`);
  const limit = { url, pid: server.pid };
  for (const name of Object.keys(partNames).filter((one) => chosen.includes(one))) {
    console.log(`Measuring: ${name}.`);
    await parts[name]({ limit, stages, webPorts, base, rounds: Number(values.rounds) });
    printLatest();
  }
  const missed = print();
  const busy = Math.max(0, ...foreign);
  if (busy > 0.05)
    console.log(
      `Other work used up to ${Math.round(busy * 100)} % of a core meanwhile: measure again when the machine is quiet.`,
    );
  console.log(`Node ${process.version}; ${missed === 0 ? 'every budget is met' : `${missed} budgets are missed`}.`);
} finally {
  await closeAll();
}
process.exit(0);

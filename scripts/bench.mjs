import { chmodSync, existsSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { buildIfChanged } from './build/build.mjs';
import { prepareCluster } from './postgres/cluster.mjs';
import { launchNode } from './supervisor/process.mjs';
import { migrate, SCRIPTS } from './supervisor/stack.mjs';
import { partNames, unknownPart } from './bench/parts.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const crew = [];
const partners = ['--centres', '5000', '--partner-posts', '50000'];
const sizes = [
  {
    ...{ name: '100,000', database: 'guildhall' },
    size: ['--threads', '5000', '--posts', '100000', '--people', '2000', ...partners],
  },
  { name: '2,000,000', database: 'large', size: ['--threads', '100000', '--posts', '2000000', '--people', '50000'] },
];

/** The value behind an option, which is taken out of the arguments; `true` for one that needs no value. */
function take(args, option, hasValue) {
  const at = args.indexOf(option);
  if (at < 0) return undefined;
  const [, value] = args.splice(at, hasValue ? 2 : 1);
  return hasValue ? value : true;
}

/** A cluster that commits as the one of `npm start` does; kept for the next time where a folder is named. */
async function openCluster(folder) {
  const kept = folder && resolve(root, folder);
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), 'guildhall-bench-'));
  if (kept && !existsSync(kept)) mkdirSync(kept, { recursive: true });
  chmodSync(dataDir, 0o711);
  const cluster = prepareCluster(root, dataDir, { throwaway: !kept });
  const keeper = cluster.open();
  crew.push(keeper);
  await keeper.ready;
  return { dataDir, url: cluster.url };
}

async function ask(url, statement) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

/** A community of that size, loaded unless it is there. */
async function community(cluster, { name, database, size }, env) {
  const url = cluster.url(database);
  const { rows } = await ask(cluster.url('postgres'), `select from pg_database where datname = '${database}'`);
  if (rows.length === 0) await ask(cluster.url('postgres'), `create database ${database}`);
  const own = { ...env, DATABASE_URL: url };
  await migrate(root, { api: own }).ready;
  const found = await ask(url, `select from person where email like '%@load.guildhall.example' limit 1`);
  if (found.rows.length === 0) {
    console.log(`Loading a community of ${name} posts.`);
    const args = [...size, '--seed', '42'];
    const how = await launchNode(join(root, 'dist/apps/api/src/demo-load.js'), { args, env: own, cwd: root }).ended;
    if (how !== 'exit code 0') throw new Error(`loading: ${how}`);
  }
  // Before the first visit, and not during it, as PostgreSQL would do by itself in the minutes after so much was loaded.
  await ask(url, 'vacuum (analyze)');
  await ask(url, 'checkpoint');
  return { name, url };
}

const HELP = `npm run bench -- [PART …] [--rounds N] [--large] [--data FOLDER]

Measures pages and queries against a bare server on this machine, in databases of its own, and ends with a table of figures
and budgets. Nothing else should run meanwhile.

${Object.entries(partNames)
  .map(([name, what]) => `  ${name.padEnd(13)}${what}`)
  .join('\n')}

  --rounds N   measures longer; 4 unless told otherwise
  --large      adds a community of 2,000,000 posts
  --data DIR   keeps the communities there for the next time`;

/** Says what a mistake in the arguments is about before anything is built or loaded. */
function explain(args) {
  if (args.includes('--help') || args.includes('-h')) return { say: HELP, code: 0 };
  try {
    const options = { rounds: { type: 'string' }, large: { type: 'boolean' }, data: { type: 'string' } };
    const mistake = unknownPart(parseArgs({ args, options, allowPositionals: true }).positionals);
    return mistake && { say: mistake, code: 2 };
  } catch (error) {
    return { say: `${error.message}\n\n${HELP}`, code: 2 };
  }
}

/** Measures communities of its own: nothing here touches the data of `npm start`. */
async function bench() {
  const args = process.argv.slice(2);
  const large = take(args, '--large', false);
  const folder = take(args, '--data', true);
  await buildIfChanged(root, { say: console.log });
  const cluster = await openCluster(folder);
  const env = { ...process.env, DATA_DIR: cluster.dataDir, DEMO: 'true', WEB_SERVER: SCRIPTS.web };
  const stages = [];
  for (const size of large ? sizes : sizes.slice(0, 1)) stages.push(await community(cluster, size, env));
  const measuring = launchNode(join(root, 'test/load/bench.mjs'), {
    args,
    env: { ...env, BENCH_STAGES: JSON.stringify(stages) },
    cwd: root,
  });
  crew.push(measuring);
  return measuring.ended;
}

const explained = explain(process.argv.slice(2));
if (explained) {
  console[explained.code === 0 ? 'log' : 'error'](explained.say);
  process.exit(explained.code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(1));
process.on('disconnect', () => void stop(1));
let stopping;
function stop(code) {
  stopping ??= (async () => {
    for (const member of crew.reverse()) await member.stop();
    process.exit(code);
  })();
  return stopping;
}

const how = await bench().catch((error) => error.message);
if (how !== 'exit code 0' && !stopping) console.error(`The measurement did not finish (${how}).`);
await stop(how === 'exit code 0' ? 0 : 1);

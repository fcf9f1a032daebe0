import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfChanged } from '../build/build.mjs';
import { openThrowawayCluster } from '../postgres/cluster.mjs';
import { endAll, isInterrupted } from './crew.mjs';
import { doSideBySide } from './side-by-side.mjs';
import { STATIC_CHECKS, runStaticCheck } from './static.mjs';
import { runTests } from './tests.mjs';
import { provideTools } from './tools.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/**
 * Runs everything that proves the product, or with `patterns` only the tests whose paths match, and closes with
 * the one line `N passed, N failed`.
 *
 * Whoever interrupts it finds nothing left behind: what runs is ended first, then the database.
 *
 * @returns {Promise<number>} the exit code: 0 when nothing failed
 */
export async function prove({ browser, patterns }) {
  const tally = { passed: 0, failed: 0 };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void endAll());
  process.on('disconnect', () => void endAll());
  const step = async (title, work) => {
    if (isInterrupted()) return;
    console.log(`\n## ${title}`);
    const started = Date.now();
    const found = await work().catch((error) => {
      console.error(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1 };
    });
    const seconds = found.seconds ?? (Date.now() - started) / 1000;
    tally.passed += found.passed;
    tally.failed += found.failed;
    console.log(`${title}: ${found.passed} passed, ${found.failed} failed, ${seconds.toFixed(1)} s`);
  };
  await (patterns.length > 0 ? proveSome(step, browser, patterns) : proveAll(step, browser));
  if (isInterrupted()) {
    await endAll();
    console.log('\nInterrupted.');
    return 130;
  }
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

async function proveAll(step, browser) {
  const checks = STATIC_CHECKS.map(([title, ...command]) => [title, () => runStaticCheck(root, command)]);
  await doSideBySide([['Build', build], ...checks], step);
  await step('Unit tests', () => runTests(root, ['--project=unit']));
  await withGround(step, { browser }, async (env) => {
    // In one go, so that both cores have something to do until all is done.
    const title = browser ? 'API and contract tests, journeys' : 'API and contract tests';
    await step(title, () => runTests(root, ['--project=whole', ...without(browser)], env));
  });
}

async function proveSome(step, browser, patterns) {
  await step('Build', build);
  await withGround(step, { browser }, (env) =>
    step(`Tests matching ${patterns.join(' ')}`, () => runTests(root, [...patterns, ...without(browser)], env)),
  );
}

const without = (browser) => (browser ? [] : ['--exclude=test/journeys/**']);

async function build() {
  await buildIfChanged(root, { say: console.log });
  return { passed: 1, failed: 0 };
}

/** What tests on the whole product stand on beside the build: the tools, and one PostgreSQL for the whole run. */
async function withGround(step, { browser }, work) {
  let tools = {};
  await step('Tools', async () => {
    tools = provideTools({ browser });
    return { passed: 1, failed: 0 };
  });
  const given = process.env.TEST_DATABASE_URL;
  const cluster = given ? undefined : await openThrowawayCluster(root);
  try {
    await work({ ...process.env, ...tools, TEST_DATABASE_URL: given ?? cluster.url('postgres') });
  } finally {
    await cluster?.close();
  }
}

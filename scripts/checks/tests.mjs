import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './crew.mjs';

/**
 * Runs tests and counts them.
 *
 * @param {string} root
 * @param {string[]} args what Vitest is told: projects, parts of paths, what to leave out
 * @returns {Promise<{passed: number, failed: number}>} what could not even load, a worker that died and a run
 *   without any test count as failures too
 */
export async function runTests(root, args, env = process.env) {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-tests-'));
  const report = join(folder, 'report.json');
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const how = await launch(vitest, { args: ['run', ...args, ...options], cwd: root, env }).ended;
    return count(report, how);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(report, how) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + testResults.filter(hasFailedAsAWhole).length;
    const isWrong = how !== 'exit code 0' || numPassedTests === 0;
    return { passed: numPassedTests, failed: failed === 0 && isWrong ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A file that failed without a test of its own that did: it could not load, or what its tests stand on could not. */
const hasFailedAsAWhole = ({ status, assertionResults }) =>
  status === 'failed' && !assertionResults.some((test) => test.status === 'failed');

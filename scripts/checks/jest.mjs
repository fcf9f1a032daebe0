import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the tests of some jest projects and counts them; a suite that could not even load counts as one failure. */
export async function runJest(root, projects, { env = process.env, args = [] }) {
  const folder = mkdtempSync(join(tmpdir(), 'guildhall-jest-'));
  const report = join(folder, 'report.json');
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const options = ['--json', `--outputFile=${report}`, '--selectProjects', ...projects, '--forceExit'];
  try {
    const code = await run(root, [...flags, 'node_modules/jest/bin/jest.js', ...args, ...options], env);
    return count(report, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(root, args, env) {
  // Jest reports on the error stream; on the other one it would repeat everything as JSON.
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env });
  return new Promise((resolve) => child.on('close', resolve));
}

function count(report, code) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

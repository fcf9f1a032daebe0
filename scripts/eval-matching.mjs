import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from './checks/tests.mjs';

/**
 * Ranks labelled posts by the matcher, by a plain full-text search and at random, on a real database, and prints how
 * near each comes to what a person would say. `--each` lists the queries, the worst first. Fails below the aims.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const aim = { matcher: 0.85, above: 0.15 };
const folder = mkdtempSync(join(tmpdir(), 'guildhall-eval-'));
const file = join(folder, 'evaluation.json');
let result = null;
try {
  const env = { ...process.env, EVALUATION: file };
  await runTests(root, ['test/contracts/matching.test.ts', '--silent'], env);
  result = JSON.parse(readFileSync(file, 'utf8'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (!result) process.exit(1);

const { posts, queries, matcher, search, random, each } = result;
const row = (value) => ({ 'nDCG@10': value.toFixed(3), 'above plain search': (value - search).toFixed(3) });
console.log(`${posts} labelled posts, ${queries} queries; labels: test/matching/judgement.ts.`);
console.table({ matcher: row(matcher), 'plain full-text search': row(search), random: row(random) });
if (process.argv.includes('--each'))
  console.table(
    each
      .sort(([, one], [, other]) => one - other)
      .map(([query, byMatcher, bySearch]) => ({ query, matcher: byMatcher.toFixed(3), search: bySearch.toFixed(3) })),
  );
const isMet = matcher >= aim.matcher && matcher - search >= aim.above;
console.log(
  isMet ? 'Both aims are met.' : `Missed: at least ${aim.matcher}, and ${aim.above} above plain search, are aimed at.`,
);
process.exit(isMet ? 0 : 1);

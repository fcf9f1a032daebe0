import { Database, type Manifest, MANIFESTS } from '@guildhall/database';
import { reindex } from '@guildhall/search';
import { close } from '@guildhall/text';
import { settingsOrExit } from '../../../worker/src/settings-or-exit.js';
import { importCommand } from './command.js';
import { quietly } from './context.js';
import { Importing } from './importing.js';
import { UnreadableDump } from './record.js';
import { Report } from './report.js';

const REASONS_SHOWN = 12;
const say = (line: string): void => console.log(line);

async function run(): Promise<number> {
  const { read, path, plan, base, report: file } = importCommand(process.argv.slice(2));
  const settings = settingsOrExit();
  const app = await quietly(settings);
  const report = new Report(file);
  try {
    const from = performance.now();
    const database = app.get(Database);
    const importing = new Importing(database, plan, report, settings.publicUrl, say);
    const { people, threads, posts, stopped } = await importing.run(read(path, { base }));
    const seconds = (performance.now() - from) / 1000;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    say(
      `Imported ${threads} threads, ${posts} posts and ${people} people as "${plan.source}" in ${seconds.toFixed(1)} s ` +
        `(${Math.round(posts / seconds)} posts a second, ${memory} MB at most).`,
    );
    await report.close();
    tellSkipped(report);
    if (posts > 0) await makeSearchable(database, app.get<Manifest[]>(MANIFESTS));
    if (stopped) console.error(stopped);
    return stopped ? 1 : 0;
  } finally {
    await app.close();
    await close();
  }
}

function tellSkipped(report: Report): void {
  if (report.skipped === 0) return;
  say(`${report.skipped} records were left out; each with its line and why in ${report.path}:`);
  for (const [reason, count] of report.reasons.slice(0, REASONS_SHOWN)) say(`  ${count} × ${reason}`);
}

async function makeSearchable(database: Database, manifests: readonly Manifest[]): Promise<void> {
  const from = performance.now();
  const sources = manifests.flatMap(({ documents }) => documents ?? []);
  const count = await reindex(database, sources);
  say(`${count} texts can be found (${((performance.now() - from) / 1000).toFixed(1)} s).`);
}

try {
  process.exit(await run());
} catch (error) {
  if (!(error instanceof UnreadableDump) && error instanceof Error && error.cause) console.error(error);
  else console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

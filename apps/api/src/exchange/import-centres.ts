import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { IntakeService, toldIn } from '@guildhall/centre';
import { Refusal } from '@guildhall/kernel';
import { close } from '@guildhall/text';
import { settingsOrExit } from '../../../worker/src/settings-or-exit.js';
import { quietly } from './context.js';

const USAGE = `npm run import:centres -- --file FILE.csv [--name NAME] [--dry-run] [--alike]
docs/import.md says what the columns hold. --dry-run says what it would do; --alike adds those, too, that may be here already.`;
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_ROWS = 100_000;
const SHOWN = 20;
const say = (line: string): void => console.log(line);

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        file: { type: 'string' },
        name: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        alike: { type: 'boolean', default: false },
      },
    });
    if (!values.file) throw new Error('Name the file.');
    return { ...values, file: values.file, name: values.name ?? basename(values.file).replace(/\.csv$/i, '') };
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}

type Told = ReturnType<typeof toldIn>;

function tell({ add, held, change, unchanged, kept, refused }: Told, isDry: boolean): void {
  const would = isDry ? 'would be ' : '';
  say(
    `${add.length} ${would}added, ${change.length} ${would}changed, ${unchanged} unchanged, ${kept.length} kept as their people have them, ${held.length} not added as they may be here already, ${refused.length} left out.`,
  );
  const shown = <T>(list: readonly T[], line: (one: T) => string): void => {
    for (const one of list.slice(0, SHOWN)) say(`  ${line(one)}`);
    if (list.length > SHOWN) say(`  and ${list.length - SHOWN} more`);
  };
  shown(
    [...add, ...held].filter(({ alike }) => alike.length > 0),
    ({ line, name, alike }) =>
      `line ${line}: ${name} may be here already: ${alike.map((one) => `${one.name} (${one.id})`).join(', ')}`,
  );
  shown(
    change,
    ({ line, name, changes }) =>
      `line ${line}: ${name}: ${changes.map(({ field, before, after }) => `${field} "${before}" → "${after}"`).join('; ')}`,
  );
  shown(
    refused,
    ({ line, key, reasons }) =>
      `line ${line}${key && ` (${key})`}: ${reasons.map(({ column, sentence }) => `${column && `${column}: `}${sentence}`).join(' ')}`,
  );
}

async function run(): Promise<void> {
  const { file, name, alike, 'dry-run': isDry } = asked();
  if ((await stat(file)).size > MOST_BYTES) throw new Error('The file is larger than 50 MB. Bring it in in parts.');
  const settings = settingsOrExit();
  const app = await quietly(settings);
  try {
    const service = app.get(IntakeService);
    const intake = { bytes: await readFile(file), source: name, most: MOST_ROWS };
    const plan = isDry ? await service.look(intake) : await service.take(intake, { personId: null, alikeToo: alike });
    tell(toldIn(plan, 'en'), isDry);
  } finally {
    await app.close();
    await close();
  }
}

try {
  await run();
  process.exit(0);
} catch (error) {
  const isRefusal = error instanceof Refusal;
  console.error(
    isRefusal
      ? (error.details.fields ?? []).map(({ say: sentence }) => sentence('en')).join('\n') || error.say('en')
      : (error as Error).message,
  );
  process.exit(1);
}

import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguageTag } from '@guildhall/text';
import { readCommunity } from './community/reader.js';
import { readCsv } from './csv/reader.js';
import { readDiscourse } from './discourse/reader.js';
import { LONGEST_SOURCE } from './keys.js';
import type { Reader } from './record.js';
import type { Plan } from './staging.js';
import { readStackExchange } from './stack-exchange/reader.js';

const readers: Readonly<Record<string, Reader>> = {
  'stack-exchange': readStackExchange,
  discourse: readDiscourse,
  csv: readCsv,
  guildhall: readCommunity,
};

const USAGE = `npm run import -- FORMAT PATH --theme THEME [--name NAME] [--language TAG] [--base URL] [--map NAME=THEME …] [--report FILE]
FORMAT is one of ${Object.keys(readers).join(', ')}. docs/import.md says what each reads.`;

export interface ImportCommand {
  readonly read: Reader;
  readonly path: string;
  readonly plan: Plan;
  readonly base: string | undefined;
  readonly report: string;
}

/** What was asked for; a mistake is an Error whose message says how to ask. */
export function importCommand(args: readonly string[]): ImportCommand {
  const { values, positionals } = parsed(args);
  const [format = '', path] = positionals;
  const read = readers[format];
  if (!read || !path) throw new Error(USAGE);
  const { theme, language, base, name = `${format}:${basename(path)}` } = values;
  if (!theme && format !== 'guildhall')
    throw new Error(`Name the theme that questions come into: --theme THEME.\n${USAGE}`);
  if (name.length > LONGEST_SOURCE || name.includes('\0'))
    throw new Error(`The name of an import has ${LONGEST_SOURCE} characters at most. Give one: --name NAME.`);
  if (language && !isLanguageTag(language))
    throw new Error(`--language is "${language}"; it is a BCP 47 tag such as en.`);
  if (base && !URL.canParse(base))
    throw new Error(`--base is "${base}"; it is an address such as https://forum.example.`);
  const themes = new Map(
    (values.map ?? []).map((pair) => [pair.split('=')[0]?.toLowerCase() ?? '', pair.split('=')[1] ?? '']),
  );
  const plan = { source: name, theme, themes, language };
  return { read, path, plan, base, report: values.report ?? `import-report-${name.replace(/[^\w.-]+/g, '-')}.ndjson` };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        theme: { type: 'string' },
        name: { type: 'string' },
        language: { type: 'string' },
        base: { type: 'string' },
        map: { type: 'string', multiple: true },
        report: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`, { cause: error });
  }
}

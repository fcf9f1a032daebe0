import { badInput, type Said } from '@guildhall/kernel';
import { CsvError, parse } from 'csv-parse';
import { intakeMessages } from './intake.messages.js';

/** A line of the file, by the names of its columns in lower case. */
export interface IntakeRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}
/** A line that is left out, and why. */
export interface RefusedRow {
  readonly line: number;
  readonly key: string;
  readonly reasons: readonly { readonly column: string; readonly say: Said }[];
}

export const REQUIRED = ['key', 'name', 'language', 'country', 'kind', 'languages'] as const;
/** Characters of one line: all texts of a centre at their longest, in six languages, and some room. */
const LONGEST_ROW = 45_000;

const refused = (line: number, say: Said, column = '', key = ''): RefusedRow => ({
  line,
  key,
  reasons: [{ column, say }],
});
const file = (say: Said) => badInput({ field: 'file', say });

/** @throws BAD_INPUT when it is not UTF-8. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw file(intakeMessages.encoding());
  }
}

/** Spreadsheets part cells by commas, semicolons or tabs, as their country does: whatever the first line has most of. */
function delimiterOf(text: string): string {
  const first = text.slice(0, 4000).split(/\r?\n/)[0] ?? '';
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function headed(names: readonly string[]): string[] {
  const columns = names.map((name) => name.trim().toLowerCase().slice(0, 60));
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  if (missing.length > 0) throw file(intakeMessages.columns({ missing: missing.join(', ') }));
  const twice = columns.find((name, at) => name !== '' && columns.indexOf(name) !== at);
  if (twice) throw file(intakeMessages.sameColumn({ column: twice }));
  return columns;
}

/**
 * The lines of a table in CSV; those that cannot be read are left out, and so is nothing else.
 * @throws BAD_INPUT when its first line does not name the columns, or there are more than `most` lines.
 */
export async function rowsOf(text: string, most: number): Promise<{ rows: IntakeRow[]; refused: RefusedRow[] }> {
  if (text.trim() === '') headed([]);
  const rows: IntakeRow[] = [];
  const left: RefusedRow[] = [];
  const leave = (error: CsvError | undefined): undefined => {
    const line = Number(error?.['lines'] ?? 0);
    // One line may be wrong in two ways.
    if (left.at(-1)?.line !== line) left.push(refused(line, intakeMessages.broken()));
  };
  const parser = parse({
    bom: true,
    columns: (names: string[]) => headed(names),
    delimiter: delimiterOf(text),
    info: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => leave(error instanceof CsvError ? error : undefined),
  });
  parser.end(text);
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      if (rows.length + left.length >= most) throw file(intakeMessages.tooMany({ most }));
      const letters = Object.values(record).reduce((sum, cell) => sum + cell.length, 0);
      if (letters > LONGEST_ROW) left.push(refused(info.lines, intakeMessages.tooLong()));
      else if (Object.values(record).some((cell) => cell.trim() !== '')) rows.push({ line: info.lines, cells: record });
    }
  } catch (error) {
    // A quote that stays open to the end takes the rest along; what came before is whole.
    if (!(error instanceof CsvError)) throw error;
    leave(error);
  }
  return { rows, refused: left };
}

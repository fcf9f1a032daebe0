/** Plain words as Markdown that says the same: what would begin emphasis, code, a link or an entity is escaped. */
export function escapeMarkdown(words: string): string {
  // Most words have nothing of it.
  if (!/[\\`*[\]~&_]/.test(words)) return words;
  const said = words.replace(/[\\`*[\]]|~(?=~)|&(?=#?\w{1,30};)/g, '\\$&');
  return said.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/** What would begin a heading, a quote or a list at the start of a line stays text. */
export const lineStartsEscaped = (lines: string): string =>
  lines.replace(
    /^(\s*)(?:(\d{1,9})([.)])(?=\s|$)|([#+=-]+)(?=\s|$)|(>))/gm,
    (_all, space, digits, point, sign, quote) =>
      digits ? `${space}${digits}\\${point}` : `${space}\\${sign ?? quote}`,
  );

const longestRun = (text: string): number =>
  (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);

export function fenced(code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code) + 1));
  return `${fence}\n${code.replace(/^\n|\n$/g, '')}\n${fence}`;
}

export function inlineCode(code: string): string {
  const words = code.replace(/\s+/gu, ' ');
  if (words.trim() === '') return words === '' ? '' : ' ';
  const mark = '`'.repeat(longestRun(words) + 1);
  const pad = /^`|`$/.test(words) ? ' ' : '';
  return `${mark}${pad}${words}${pad}${mark}`;
}

/** A table whose first row is its head; '' when it has no cell. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const filled = rows.filter((row) => row.length > 0);
  const width = Math.max(0, ...filled.map((row) => row.length));
  const [head, ...body] = filled.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  if (!head) return '';
  return [head, Array<string>(width).fill('---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

import { type Sql, sql } from '@guildhall/database';

/** Characters nobody types stand around what was found, from the database to the pieces. */
const START = '\uE000';
const STOP = '\uE001';
const marks = `StartSel=${START}, StopSel=${STOP}`;

/** A piece of plain text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The characters of a text an excerpt is looked for in; longer ones would take milliseconds each. */
const EXCERPT_FROM = 3000;
const clean = (text: Sql): Sql => sql`translate(${text}, ${START + STOP}, '')`;

/** A title with its matches marked, as SQL. */
export const markedTitle = (config: Sql, title: Sql, query: Sql): Sql =>
  sql`ts_headline(${config}::regconfig, ${clean(title)}, ${query}, ${`${marks}, HighlightAll=true`})`;

/** Some thirty words of a text around its matches, as SQL. */
export const markedExcerpt = (config: Sql, body: Sql, query: Sql): Sql =>
  sql`ts_headline(${config}::regconfig, left(${clean(body)}, ${EXCERPT_FROM}::int), ${query},
    ${`${marks}, MaxWords=35, MinWords=20, MaxFragments=2, FragmentDelimiter=" … "`})`;

/** The pieces of a marked text, its white space made single spaces. */
export function piecesOf(marked: string): Piece[] {
  const line = marked.replace(/\s+/g, ' ').trim();
  return line
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((text) => text !== '')
    .map((text) =>
      text.startsWith(START)
        ? { text: text.replace(/[\uE000\uE001]/g, ''), isMatch: true }
        : { text: text.replace(/[\uE000\uE001]/g, ''), isMatch: false },
    );
}

export const plainOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

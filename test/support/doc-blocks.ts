import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fenced block of a document: what its opening fence says, and its text. */
export interface DocBlock {
  readonly language: string;
  /** What stands behind the language: a path, for code that is quoted. */
  readonly place: string;
  readonly text: string;
}

const FENCE = /^```(\w+)(?: +(\S+))?\n([\s\S]*?)^```$/gm;

/** A file of the project, by its path from the root. */
export const readProjectFile = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

export const blocksOf = (path: string): DocBlock[] =>
  [...readProjectFile(path).matchAll(FENCE)].map(([, language = '', place = '', text = '']) => ({
    language,
    place,
    text,
  }));

/** The names set in code font in the first cell of every row of the document's tables. */
export const firstCells = (path: string): string[] =>
  [...readProjectFile(path).matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);

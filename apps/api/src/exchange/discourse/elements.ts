import { createReadStream } from 'node:fs';
import { UnreadableDump } from '../record.js';

export interface Element {
  /** The name of the list it stands in. */
  readonly list: string;
  readonly line: number;
  readonly json: string;
}

/** Characters one element may have: a topic with all its posts. */
const LONGEST = 32 * 1024 * 1024;
const marks = /["\\{}[\]\n]/g;

/**
 * The elements of the lists in a JSON object, `{"topics":[{…},…],"users":[…]}`, one after the other: an export of a
 * large forum does not fit into memory at once. Only objects directly in such lists are given; a file that is cut off
 * gives what was whole and then refuses.
 */
export async function* elementsOf(path: string): AsyncGenerator<Element> {
  const scan = new Scan(path);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    scan.take(scan.decode(decoder, bytes as Buffer));
    yield* scan.found.splice(0);
  }
  scan.take(scan.decode(decoder));
  yield* scan.found.splice(0);
  scan.end();
}

class Scan {
  readonly found: Element[] = [];
  private line = 1;
  private depth = 0;
  private inString = false;
  private escaped = false;
  /** The last string read at depth 1: the name of the list that comes. */
  private name = '';
  private word = '';
  private element: { pieces: string[]; line: number; size: number } | null = null;
  private began = false;

  constructor(private readonly path: string) {}

  decode(decoder: InstanceType<typeof TextDecoder>, bytes?: Buffer): string {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new UnreadableDump(
        `${this.path} has bytes after line ${this.line} that are not UTF-8. Convert it to UTF-8 and import it again.`,
      );
    }
  }

  take(text: string): void {
    if (!this.began && text.trim() !== '') {
      if (!/^\s*\uFEFF?\s*\{/.test(text))
        throw new UnreadableDump(`${this.path} is no JSON object. Name the file the forum exported.`);
      this.began = true;
    }
    let from = 0;
    let at = 0;
    const upTo = (end: number): void => {
      if (this.element) this.keep(text.slice(from, end));
      else if (this.inString && this.depth === 1) this.word += text.slice(from, end).slice(0, 100);
      from = end;
    };
    if (this.escaped) {
      this.escaped = false;
      at = 1;
    }
    marks.lastIndex = at;
    for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
      const place = mark.index;
      const sign = mark[0];
      if (sign === '\n') this.line++;
      else if (this.inString) {
        if (sign === '\\') {
          if (place + 1 >= text.length) this.escaped = true;
          else marks.lastIndex = place + 2;
        } else if (sign === '"') {
          upTo(place);
          this.inString = false;
          if (this.depth === 1) this.name = this.word;
        }
      } else if (sign === '"') {
        upTo(place + 1);
        this.inString = true;
        this.word = '';
      } else if (sign === '{' || sign === '[') {
        upTo(place);
        this.depth++;
        if (sign === '{' && this.depth === 3 && !this.element) this.element = { pieces: [], line: this.line, size: 0 };
      } else if (sign === '}' || sign === ']') {
        upTo(place + 1);
        this.depth--;
        if (sign === '}' && this.depth === 2 && this.element) this.finish(this.element);
      }
    }
    upTo(text.length);
  }

  end(): void {
    if (this.depth !== 0 || this.inString || !this.began)
      throw new UnreadableDump(
        `${this.path} ends in line ${this.line} before it is complete. What came before was read; import it again when it is whole.`,
      );
  }

  private keep(piece: string): void {
    const { element } = this;
    if (!element) return;
    element.pieces.push(piece);
    element.size += piece.length;
    if (element.size > LONGEST)
      throw new UnreadableDump(`${this.path}: the element that begins in line ${element.line} does not end.`);
  }

  private finish({ pieces, line }: { pieces: string[]; line: number }): void {
    this.found.push({ list: this.name, line, json: pieces.join('') });
    this.element = null;
  }
}

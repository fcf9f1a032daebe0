import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { UnreadableDump } from '../record.js';

export interface Row {
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Why this row cannot be trusted; its attributes are then what could be read. */
  readonly broken?: string;
}

/** Characters one row may have: the largest posts have 30,000, written as entities. */
const LONGEST_ROW = 1_000_000;

/**
 * The rows of one file of a Stack Exchange dump, `<posts><row Id="1" …/></posts>`, as a stream. Document types, and so
 * entities of their own, are refused before anything is read: the dumps have none. A broken row is given as such and
 * the ones behind it are read on; what comes after a file that was cut off is missing, and its last row says so.
 */
export async function* rowsOf(path: string): AsyncGenerator<Row> {
  const parser = new SaxesParser();
  const found: Row[] = [];
  let trouble: string | undefined;
  let startedAt = 1;
  let root: string | undefined;
  parser.on('doctype', () => {
    throw new UnreadableDump(
      `${path}: a document type is declared in line ${parser.line}. Dumps have none; this file is not read.`,
    );
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding))
      throw new UnreadableDump(`${path} says it is written in ${encoding}. Convert it to UTF-8 and import it again.`);
  });
  parser.on('error', (error) => (trouble ??= error.message.replace(/^[^ ]*: /, '')));
  parser.on('opentagstart', () => (startedAt = parser.line));
  parser.on('opentag', ({ name, attributes }) => {
    if (root === undefined) root = name;
    else if (name === 'row') {
      const unclear = Object.values(attributes).some((value) => value.includes('\uFFFD'));
      const broken = trouble ?? (unclear ? 'it has characters that are not UTF-8' : undefined);
      found.push({ line: startedAt, attributes, ...(broken && { broken }) });
    }
    trouble = undefined;
  });
  const decoder = new TextDecoder('utf-8');
  let since = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    if (
      since === 0 &&
      (bytes as Buffer)[0] !== undefined &&
      /^(\xff\xfe|\xfe\xff)/.test((bytes as Buffer).toString('latin1', 0, 2))
    )
      throw new UnreadableDump(`${path} is written in UTF-16. Convert it to UTF-8 and import it again.`);
    parser.write(decoder.decode(bytes as Buffer, { stream: true }));
    since = found.length > 0 ? 1 : since + (bytes as Buffer).length;
    if (since > LONGEST_ROW * 4)
      throw new UnreadableDump(
        `${path}: from line ${startedAt} on there is no end to a row. This is no file of a dump.`,
      );
    yield* found.splice(0);
  }
  trouble = undefined;
  const lastLine = parser.line;
  parser.write(decoder.decode()).close();
  yield* found.splice(0);
  if (root === undefined) throw new UnreadableDump(`${path} is empty or no XML.`);
  if (trouble) yield { line: lastLine, attributes: {}, broken: `the file ends too early: ${trouble}` };
}

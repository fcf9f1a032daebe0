import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';
import { momentOf } from '../moment.js';
import { type PersonRecord, type PostRecord, type Reader, type Skip, UnreadableDump } from '../record.js';

const FILE = 'csv';
/** See docs/import.md; only the first five have to be there. */
const COLUMNS = [
  'key',
  'author',
  'title',
  'markdown',
  'created_at',
  'question',
  'reply_to',
  'author_email',
  'author_country',
  'theme',
  'tags',
  'language',
  'vote_count',
  'is_answer',
];
const REQUIRED = COLUMNS.slice(0, 5);
const LONGEST_ROW = 200_000;

type Fields = Readonly<Record<string, string>>;

function postOf(row: Fields): PostRecord | string {
  const { key = '', question = '', reply_to: replyTo = '', title = '', markdown = '', author = '' } = row;
  const createdAt = momentOf(row['created_at']);
  if (key === '') return 'it has no key';
  if (author === '') return 'it has no author';
  if (!createdAt) return 'its created_at is no time such as 2025-02-24T10:00:00Z';
  const isQuestion = question === '' || question === key;
  if (isQuestion && title === '') return 'it is a question without a title';
  if (!/^\d{0,9}$/.test(row['vote_count'] ?? '')) return 'its vote_count is no whole number';
  const { theme, language } = row;
  return {
    kind: 'post',
    key,
    question: isQuestion ? key : question,
    author: authorKey(row),
    markdown,
    createdAt,
    ...(isQuestion && {
      title,
      tags: (row['tags'] ?? '')
        .split(/[,;]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    }),
    ...(replyTo && replyTo !== question && { replyTo }),
    ...(theme && { theme }),
    ...(language && { language }),
    voteCount: Number(row['vote_count'] || 0),
    isAnswer: /^(1|true|yes)$/i.test(row['is_answer'] ?? ''),
  };
}

/** People are told apart by their address where it is told, else by their name. */
const authorKey = ({ author = '', author_email: email = '' }: Fields): string =>
  email ? `mail:${email.toLowerCase()}` : `name:${author}`;

function personOf(row: Fields): PersonRecord {
  const { author = '', author_email: email, author_country: country = '' } = row;
  return {
    kind: 'person',
    key: authorKey(row),
    name: author,
    ...(/^[A-Z]{2}$/.test(country) && { country }),
    ...(email && { email }),
  };
}

/** A table of questions and replies in UTF-8 with a heading; docs/import.md describes its columns. */
export const readCsv: Reader = async function* (path) {
  const skipped: Skip[] = [];
  const skip = (line: number, reason: string): Skip => ({ kind: 'skip', file: FILE, line, reason });
  const rows = parse({
    bom: true,
    columns: (names: string[]) => headed(path, names),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    skip_records_with_error: true,
    on_skip: (error) =>
      void skipped.push(
        skip(error instanceof CsvError ? Number(error['lines'] ?? 0) : 0, error?.message ?? 'it cannot be read'),
      ),
  });
  const decoded = createReadStream(path);
  decoded.on('error', (error) => rows.destroy(error));
  const known = new Set<string>();
  for await (const { record, info } of decoded.pipe(rows) as AsyncIterable<{
    record: Fields;
    info: { lines: number };
  }>) {
    yield* skipped.splice(0);
    const line = info.lines;
    const post = Object.values(record).some((value) => value.includes('\uFFFD'))
      ? 'it has characters that are not UTF-8'
      : postOf(record);
    if (typeof post === 'string') yield { ...skip(line, post), ...(record['key'] && { key: record['key'] }) };
    else {
      if (!known.has(post.author)) yield { ...personOf(record), file: FILE, line };
      if (known.size < 100_000) known.add(post.author);
      yield { ...post, file: FILE, line };
    }
  }
  yield* skipped.splice(0);
};

function headed(path: string, names: readonly string[]): string[] {
  const columns = names.map((name) => name.trim().toLowerCase());
  const missing = REQUIRED.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    throw new UnreadableDump(
      `${path} has no column ${missing.join(', ')}. Its first line names the columns: ${COLUMNS.join(',')}.`,
    );
  return columns;
}

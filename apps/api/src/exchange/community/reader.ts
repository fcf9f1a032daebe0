import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { momentOf } from '../moment.js';
import { type PersonRecord, type PostRecord, type Reader, type Taken, UnreadableDump } from '../record.js';
import { FORMAT } from './format.js';

type Json = Readonly<Record<string, unknown>>;
const FILE = 'export';
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

function personOf(line: Json): PersonRecord | string {
  const key = text(line['key']);
  const joinedAt = momentOf(line['joinedAt']);
  if (key === '') return 'it is a person without key';
  const { name, country, about } = line;
  return {
    kind: 'person',
    key,
    name: text(name),
    country: text(country),
    languages: list(line['languages']),
    about: text(about),
    ...(joinedAt && { joinedAt }),
  };
}

function postOf(line: Json): PostRecord | string {
  const [key, question, author] = [text(line['key']), text(line['question']), text(line['author'])];
  const createdAt = momentOf(line['createdAt']);
  const editedAt = momentOf(line['editedAt']);
  if (key === '' || question === '' || author === '' || !createdAt)
    return 'it is a post without key, question, author or createdAt';
  return {
    kind: 'post',
    key,
    question,
    author,
    ...(key === question && { title: text(line['title']), tags: list(line['tags']), theme: text(line['theme']) }),
    language: text(line['language']),
    markdown: text(line['markdown']),
    createdAt,
    ...(editedAt && { editedAt }),
    voteCount: typeof line['voteCount'] === 'number' ? Math.max(0, Math.trunc(line['voteCount'])) : 0,
    isAnswer: line['isAnswer'] === true,
  };
}

function recordOf(value: Json): Taken | string | null {
  switch (value['type']) {
    case 'person':
      return personOf(value);
    case 'post':
      return postOf(value);
    case 'duplicate':
      return { kind: 'duplicate', key: text(value['key']), original: text(value['original']) };
    case 'tag':
      return {
        kind: 'tag',
        key: text(value['key']),
        name: text(value['name']),
        description: text(value['description']),
      };
    default:
      return null;
  }
}

function parsed(line: string): Json | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Json) : null;
  } catch {
    return null;
  }
}

/** What `npm run export` wrote: one JSON object a line. */
export const readCommunity: Reader = async function* (path) {
  let number = 0;
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) {
    number++;
    const value = parsed(line);
    if (number === 1 && value?.['format'] !== FORMAT)
      throw new UnreadableDump(`${path} is no export of Guildhall: its first line does not say so.`);
    const record = value ? recordOf(value) : 'it is no JSON object';
    if (typeof record === 'string') yield { kind: 'skip', file: FILE, line: number, reason: record };
    else if (record) yield { ...record, file: FILE, line: number };
  }
};

import { momentOf } from '../moment.js';
import type { PersonRecord, PostRecord, Reader, Taken } from '../record.js';
import { elementsOf, type Element } from './elements.js';
import { markdownOf } from './raw.js';

type Json = Readonly<Record<string, unknown>>;
const FILE = 'export';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const key = (value: unknown): string | null =>
  (typeof value === 'number' && Number.isSafeInteger(value)) || (typeof value === 'string' && value !== '')
    ? String(value)
    : null;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function personOf(user: Json): PersonRecord | string {
  const id = key(user['id']);
  if (!id) return 'it is a user without id';
  const joinedAt = momentOf(user['created_at']);
  const [name, about, email] = [
    text(user['name']) || text(user['username']),
    text(user['bio_raw']),
    text(user['email']),
  ];
  return { kind: 'person', key: id, name, about, ...(email && { email }), ...(joinedAt && { joinedAt }) };
}

/** Tags are names, or objects with a name in exports since 2025. */
const tagsOf = (tags: unknown): string[] =>
  Array.isArray(tags)
    ? tags.map((tag) => (isObject(tag) ? text(tag['name']) : text(tag))).filter((tag) => tag !== '')
    : [];

/** The posts of a topic: the first is the question, the others speak to it or to each other by number. */
function* postsOf(topic: Json, categories: ReadonlyMap<string, string>): Generator<Taken | string> {
  const topicKey = key(topic['id']);
  const posts = Array.isArray(topic['posts']) ? topic['posts'].filter(isObject) : [];
  if (!topicKey || posts.length === 0) return yield 'it is a topic without id or without posts';
  if (topic['archetype'] === 'private_message') return yield 'it is a private message';
  const byNumber = new Map(posts.map((post) => [post['post_number'], key(post['id'])]));
  const question = byNumber.get(1) ?? key(posts[0]?.['id']);
  if (!question) return yield 'its first post has no id';
  const theme = categories.get(key(topic['category_id']) ?? '');
  for (const post of posts) {
    const id = key(post['id']);
    const createdAt = momentOf(post['created_at']);
    if (!id || !createdAt) yield `post ${id ?? 'without id'} has no created_at`;
    else if (post['hidden'] === true || post['deleted_at'] || post['user_deleted'] === true)
      yield `post ${id} is hidden or deleted there`;
    else if (post['post_type'] !== undefined && post['post_type'] !== 1) yield `post ${id} is a note of the system`;
    else {
      const replyTo = byNumber.get(post['reply_to_post_number']);
      yield {
        kind: 'post',
        key: id,
        question,
        author: key(post['user_id']) ?? `name:${text(post['username'])}`,
        ...(id === question && { title: text(topic['title']), tags: tagsOf(topic['tags']) }),
        ...(theme && { theme }),
        ...(replyTo && replyTo !== question && replyTo !== id && { replyTo }),
        markdown: markdownOf(text(post['raw'])),
        createdAt,
        voteCount: typeof post['like_count'] === 'number' ? Math.max(0, Math.trunc(post['like_count'])) : 0,
        isAnswer: post['accepted_answer'] === true,
      } satisfies PostRecord;
    }
  }
}

function parsed({ json }: Element): Json | null {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** The JSON that Discourse's export of categories or topics writes: `{categories, groups, topics: [{posts}], users}`. */
export const readDiscourse: Reader = async function* (path) {
  const categories = new Map<string, string>();
  for await (const element of elementsOf(path)) {
    const { line, list } = element;
    const value = parsed(element);
    const take = (record: Taken | string) =>
      typeof record === 'string'
        ? ({ kind: 'skip', file: FILE, line, reason: record } as const)
        : { ...record, file: FILE, line };
    if (!value) yield take('it is no JSON object');
    else if (list === 'categories') categories.set(key(value['id']) ?? '', text(value['slug']) || text(value['name']));
    else if (list === 'users') yield take(personOf(value));
    else if (list === 'topics') for (const record of postsOf(value, categories)) yield take(record);
  }
};

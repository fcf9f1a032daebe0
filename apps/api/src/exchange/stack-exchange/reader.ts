import { htmlToMarkdown } from '@guildhall/text';
import { momentOf } from '../moment.js';
import type { Reader, Reading, Taken } from '../record.js';
import { filesIn } from './files.js';
import { LinkTypes, PostTypes, VoteTypes } from './kinds.js';
import { type Row, rowsOf } from './rows.js';
import { Tally } from './tally.js';

type Attributes = Row['attributes'];
/** What a row becomes: a record, the reason why it is left out, or nothing because it is nobody's. */
type Take = (row: Attributes) => Taken | string | null;

/** `<a><b>` in dumps until 2023, `|a|b|` since. */
const tagsOf = (written = ''): string[] => written.split(/[<>|]+/).filter((tag) => tag !== '');
const countOf = (written = '0'): number => (/^-?\d{1,9}$/.test(written) ? Math.max(0, Number(written)) : 0);

/** People without an account are told apart by the name they gave. */
const authorOf = (row: Attributes): string =>
  row['OwnerUserId'] ??
  row['UserId'] ??
  `name:${(row['OwnerDisplayName'] ?? row['UserDisplayName'] ?? '').slice(0, 80)}`;

const person: Take = ({ Id, DisplayName = '', AboutMe, CreationDate }) => {
  const joinedAt = momentOf(CreationDate);
  if (!Id || Id === '-1') return null;
  return {
    kind: 'person',
    key: Id,
    name: DisplayName,
    ...(AboutMe && { about: htmlToMarkdown(AboutMe) }),
    ...(joinedAt && { joinedAt }),
  };
};

/** What questions and answers have in common. */
function written(row: Attributes, votes: Tally | null, base: string | undefined) {
  const createdAt = momentOf(row['CreationDate']);
  const editedAt = momentOf(row['LastEditDate']);
  const key = row['Id'];
  if (!key || !createdAt) return null;
  return {
    kind: 'post' as const,
    key,
    author: authorOf(row),
    markdown: htmlToMarkdown(row['Body'] ?? '', base),
    createdAt,
    ...(editedAt && { editedAt }),
    voteCount: votes ? votes.of(key) : countOf(row['Score']),
  };
}

const incomplete = 'it has no Id or no CreationDate';

/** Questions and answers, in whatever order they stand: they meet when they are published. */
const post =
  (votes: Tally | null, base: string | undefined): Take =>
  (row) => {
    const { PostTypeId = '', ParentId, Title: title = '', Tags, AcceptedAnswerId: answer } = row;
    const isAnswer = PostTypeId === '2';
    if (!isAnswer && PostTypeId !== '1')
      return PostTypes[PostTypeId] ?? `its PostTypeId "${PostTypeId.slice(0, 20)}" is unknown`;
    if (isAnswer && !ParentId) return 'it is an answer without ParentId';
    const words = written(row, votes, base);
    if (!words) return incomplete;
    if (isAnswer && ParentId) return { ...words, question: ParentId };
    return { ...words, question: words.key, title, tags: tagsOf(Tags), ...(answer && { answer }) };
  };

const comment: Take = (row) => {
  const createdAt = momentOf(row['CreationDate']);
  const { Id, PostId, Text: markdown = '', Score } = row;
  if (!Id || !PostId || !createdAt) return 'it has no Id, no PostId or no CreationDate';
  return {
    kind: 'post',
    key: `c${Id}`,
    replyTo: PostId,
    author: authorOf(row),
    markdown,
    createdAt,
    voteCount: countOf(Score),
  };
};

const link: Take = ({ LinkTypeId, PostId, RelatedPostId }) => {
  if (LinkTypeId !== LinkTypes.duplicate) return 'it is a plain link between questions, which their texts hold already';
  return PostId && RelatedPostId
    ? { kind: 'duplicate', key: PostId, original: RelatedPostId }
    : 'it names no two questions';
};

/**
 * A Stack Exchange data dump: a folder with Posts.xml and, as far as present, Users.xml, Comments.xml, Votes.xml and
 * PostLinks.xml. Comments become replies that name what they speak to; tags are read off the questions.
 */
export const readStackExchange: Reader = async function* (folder, { base }) {
  const files = filesIn(folder);
  const votes = files['Votes.xml'] ? await upVotes(files['Votes.xml']) : null;
  yield* taken(files['Users.xml'], 'Users.xml', person);
  yield* taken(files['Posts.xml'], 'Posts.xml', post(votes, base));
  yield* taken(files['Comments.xml'], 'Comments.xml', comment);
  yield* taken(files['PostLinks.xml'], 'PostLinks.xml', link);
};

async function* taken(path: string | undefined, file: string, take: Take): Reading {
  if (!path) return;
  for await (const { line, attributes, broken } of rowsOf(path)) {
    const record = broken ?? take(attributes);
    if (record === null) continue;
    if (typeof record !== 'string') yield { ...record, file, line };
    else yield { kind: 'skip', file, line, reason: record, ...(attributes['Id'] && { key: attributes['Id'] }) };
  }
}

/** Up-votes a post; the score of a dump is what down-votes left of them. */
async function upVotes(path: string): Promise<Tally> {
  const votes = new Tally();
  for await (const { attributes: row, broken } of rowsOf(path))
    if (!broken && row['VoteTypeId'] === VoteTypes.up && row['PostId']) votes.add(row['PostId']);
  return votes;
}

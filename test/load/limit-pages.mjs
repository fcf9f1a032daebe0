/** The pages that both the api and the limit serve: the same fields, the same bytes. */
export const THREAD = `query Page($id: ID!, $from: Int) {
  thread(id: $id) {
    id title language createdAt lastPostAt replyCount state sequence
    theme { slug name }
    author { id name country }
    viewerCan { reply markAnswer hide restore }
    replies(first: 20, fromNumber: $from) {
      nodes {
        id number html language createdAt editedAt voteCount viewerHasVoted isAnswer
        hidden { reason }
        author { id name country }
        viewerCan { vote edit markAsAnswer hide restore }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export const LIST = `query List($theme: String!) {
  threads(theme: $theme, first: 20) {
    nodes {
      id title language createdAt lastPostAt replyCount state
      theme { slug name }
      author { id name country }
      hidden { reason }
      viewerCan { reply markAnswer hide restore }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const author = (alias) => `${alias}.id as author_id, ${alias}.name as author_name, ${alias}.country as author_country`;
const threadColumns = `t.id::text, t.title, t.language, t.created_at, t.last_post_at, t.last_post_at::text as last_post_key,
  t.reply_count, t.answer_id, t.theme, th.name ->> 'en' as theme_name, ${author('a')}`;

const THREAD_ROW = `select ${threadColumns},
  coalesce((select last_sequence from stream where name = 'thread:' || t.id), 0)::int as sequence
  from thread t join theme th on th.slug = t.theme join person a on a.id = t.author_id
  where t.id = $1 and t.hidden_at is null`;
const REPLY_ROWS = `select p.id::text, p.number, p.html, p.language, p.created_at, p.edited_at, p.vote_count, ${author('a')}
  from post p join person a on a.id = p.author_id
  where p.thread_id = $1 and p.number > $2 and p.hidden_at is null order by p.number limit 21`;
const LIST_ROWS = `select ${threadColumns}
  from thread t join theme th on th.slug = t.theme join person a on a.id = t.author_id
  where t.theme = $1 and t.hidden_at is null order by t.last_post_at desc, t.id desc limit 21`;

const NO_POST_ACTS = { vote: false, edit: false, markAsAnswer: false, hide: false, restore: false };
const NO_THREAD_ACTS = { reply: false, markAnswer: false, hide: false, restore: false };
const authorOf = (row) => ({ id: row.author_id, name: row.author_name, country: row.author_country });
const cursor = (...keys) => Buffer.from(JSON.stringify(keys)).toString('base64url');

const replyOf = (row, answer) => ({
  id: row.id,
  number: row.number,
  html: row.html,
  language: row.language,
  createdAt: row.created_at.toISOString(),
  editedAt: row.edited_at?.toISOString() ?? null,
  voteCount: row.vote_count,
  viewerHasVoted: false,
  isAnswer: row.id === answer,
  hidden: null,
  author: authorOf(row),
  viewerCan: NO_POST_ACTS,
});

const headOf = (t) => ({
  id: t.id,
  title: t.title,
  language: t.language,
  createdAt: t.created_at.toISOString(),
  lastPostAt: t.last_post_at.toISOString(),
  replyCount: t.reply_count,
  state: t.answer_id === null ? 'OPEN' : 'ANSWERED',
});

/** Reads the page of a thread with two prepared statements and nothing else: what the page costs at least. */
export async function readThread(pool, id, from = 2) {
  const { rows: threads } = await pool.query({ name: 'thread', text: THREAD_ROW, values: [id] });
  const { rows } = await pool.query({ name: 'replies', text: REPLY_ROWS, values: [id, from - 1] });
  const [t] = threads;
  const nodes = rows.slice(0, 20).map((row) => replyOf(row, t.answer_id));
  const thread = {
    ...headOf(t),
    sequence: t.sequence,
    theme: { slug: t.theme, name: t.theme_name },
    author: authorOf(t),
    viewerCan: NO_THREAD_ACTS,
    replies: {
      nodes,
      pageInfo: { hasNextPage: rows.length > 20, endCursor: cursor(String(nodes.at(-1).number)) },
    },
  };
  return { data: { thread } };
}

/** Reads the newest threads of a theme with one prepared statement. */
export async function readList(pool, theme) {
  const { rows } = await pool.query({ name: 'list', text: LIST_ROWS, values: [theme] });
  const nodes = rows.slice(0, 20).map((t) => ({
    ...headOf(t),
    theme: { slug: t.theme, name: t.theme_name },
    author: authorOf(t),
    hidden: null,
    viewerCan: NO_THREAD_ACTS,
  }));
  const last = rows[nodes.length - 1];
  const pageInfo = { hasNextPage: rows.length > 20, endCursor: cursor(last.last_post_key, last.id) };
  return { data: { threads: { nodes, pageInfo } } };
}

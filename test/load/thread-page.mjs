/** The page of 20 replies that both the api and the limit serve: the same fields, the same bytes. */
export const DOCUMENT = `query Page($id: ID!) {
  thread(id: $id) {
    id title language createdAt lastPostAt replyCount state sequence
    theme { slug name }
    author { id name country }
    viewerCan { reply markAnswer hide restore }
    replies(first: 20) {
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

const THREAD = `select t.id::text, t.title, t.language, t.created_at, t.last_post_at, t.reply_count, t.answer_id, t.theme,
  th.name ->> 'en' as theme_name, a.id as author_id, a.name as author_name, a.country as author_country,
  coalesce((select last_sequence from stream where name = 'thread:' || t.id), 0)::int as sequence
  from thread t join theme th on th.slug = t.theme join person a on a.id = t.author_id
  where t.id = $1 and t.hidden_at is null`;
const REPLIES = `select p.id::text, p.number, p.html, p.language, p.created_at, p.edited_at, p.vote_count, p.hidden_at,
  a.id as author_id, a.name as author_name, a.country as author_country
  from post p join person a on a.id = p.author_id
  where p.thread_id = $1 and p.number > 1 and p.hidden_at is null order by p.number limit 21`;

const NOTHING = { vote: false, edit: false, markAsAnswer: false, hide: false, restore: false };
const author = (row) => ({ id: row.author_id, name: row.author_name, country: row.author_country });

const reply = (row, answer) => ({
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
  author: author(row),
  viewerCan: NOTHING,
});

/** Reads the page with two prepared statements and nothing else: what the page costs at least. */
export async function readPage(pool, id) {
  const { rows: threads } = await pool.query({ name: 'thread', text: THREAD, values: [id] });
  const { rows } = await pool.query({ name: 'replies', text: REPLIES, values: [id] });
  const [t] = threads;
  const nodes = rows.slice(0, 20).map((row) => reply(row, t.answer_id));
  const endCursor = Buffer.from(JSON.stringify([String(nodes.at(-1).number)])).toString('base64url');
  const thread = {
    id: t.id,
    title: t.title,
    language: t.language,
    createdAt: t.created_at.toISOString(),
    lastPostAt: t.last_post_at.toISOString(),
    replyCount: t.reply_count,
    state: t.answer_id === null ? 'OPEN' : 'ANSWERED',
    sequence: t.sequence,
    theme: { slug: t.theme, name: t.theme_name },
    author: author(t),
    viewerCan: { reply: false, markAnswer: false, hide: false, restore: false },
    replies: { nodes, pageInfo: { hasNextPage: rows.length > 20, endCursor } },
  };
  return { data: { thread } };
}

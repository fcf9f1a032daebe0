import { sql, type Tx } from '@guildhall/database';
import { PostEntity, ThreadEntity } from '@guildhall/forum';
import { renderMarkdown } from '@guildhall/text';
import { before } from './before.js';
import type { CommunityReply, CommunityThread, Hiding, PersonKey } from './community/types.js';

/** The ids of the cast by their keys. */
export type People = ReadonlyMap<PersonKey, string>;
type Written = Omit<CommunityReply, 'hoursAgo' | 'isAnswer'> & { readonly at: Date };

function idOf(people: People, key: PersonKey): string {
  const id = people.get(key);
  if (!id) throw new Error(`Nobody in the cast is called ${key}.`);
  return id;
}

/** Writes a thread with its replies, votes, edits and hidings as they would stand had people written them then. */
export async function loadThread(
  tx: Tx,
  source: CommunityThread,
  people: People,
  now: Date,
  tags: string[] = [],
): Promise<number> {
  const askedAt = before(now, source.askedHoursAgo);
  const lastPostAt = before(now, source.replies.at(-1)?.hoursAgo ?? source.askedHoursAgo);
  const thread = Object.assign(new ThreadEntity(), {
    theme: source.theme,
    authorId: idOf(people, source.author),
    title: source.title,
    language: source.language,
    tags,
    createdAt: askedAt,
    lastPostAt,
    lastNumber: source.replies.length + 1,
    replyCount: source.replies.filter(({ hidden }) => !hidden).length,
    hiddenAt: source.hidden ? before(now, source.hidden.hoursAgo) : null,
    hiddenReason: source.hidden?.reason ?? null,
    hiddenKind: source.hidden ? 'hidden' : null,
  });
  await tx.manager.insert(ThreadEntity, thread);
  if (source.hidden) await decide(tx, 'THREAD', thread.id, thread, source.hidden, people, now);
  await loadPost(tx, thread, { ...source, hidden: undefined, at: askedAt }, 1, people, now);
  for (const [index, reply] of source.replies.entries()) {
    const post = await loadPost(tx, thread, { ...reply, at: before(now, reply.hoursAgo) }, index + 2, people, now);
    if (reply.isAnswer) await tx.manager.update(ThreadEntity, { id: thread.id }, { answerId: post.id });
  }
  return source.replies.length + 1;
}

async function loadPost(tx: Tx, thread: ThreadEntity, source: Written, number: number, people: People, now: Date) {
  const { markdown, language, edited, hidden } = source;
  const words = { threadId: thread.id, number, authorId: idOf(people, source.author), language };
  const post = PostEntity.write({ ...words, markdown, html: await renderMarkdown(markdown) }, source.at);
  post.voteCount = source.votes.length;
  if (hidden) post.hide(before(now, hidden.hoursAgo), hidden.reason);
  if (edited) Object.assign(post, { revision: 2, editedAt: before(now, edited.hoursAgo) });
  await tx.manager.insert(PostEntity, post);
  if (hidden) await decide(tx, 'POST', post.id, { ...thread, authorId: post.authorId }, hidden, people, now);
  if (edited) await keepVersions(tx, thread, post, { ...edited, editor: idOf(people, edited.by) });
  await tx.rows(sql`insert into post_vote (post_id, person_id, voted_at)
    select ${post.id}, person, ${source.at} from unnest(${source.votes.map((key) => idOf(people, key))}::uuid[]) person`);
  return post;
}

interface Version {
  readonly before: string;
  readonly note: string;
  readonly editor: string;
}

async function keepVersions(tx: Tx, thread: ThreadEntity, post: PostEntity, version: Version): Promise<void> {
  const { before: earlierMarkdown, note, editor } = version;
  const title = post.isQuestion ? thread.title : null;
  const earlier = await renderMarkdown(earlierMarkdown);
  await tx.rows(sql`insert into post_revision (post_id, number, title, markdown, html, language, editor_id, edited_at, note)
    values (${post.id}, 1, ${title}, ${earlierMarkdown}, ${earlier}, ${post.language}, ${post.authorId}, ${post.createdAt}, ''),
      (${post.id}, 2, ${title}, ${post.markdown}, ${post.html}, ${post.language}, ${editor}, ${post.editedAt}, ${note})`);
}

type Concerned = Pick<ThreadEntity, 'theme' | 'authorId'>;

async function decide(tx: Tx, type: string, id: string, of: Concerned, hiding: Hiding, people: People, now: Date) {
  await tx.rows(sql`insert into decision (act, target_type, target_id, theme, reason, actor_id, about_id, made_at)
    values ('hide', ${type}, ${id}, ${of.theme}, ${hiding.reason}, ${idOf(people, hiding.by)}, ${of.authorId},
      ${before(now, hiding.hoursAgo)})`);
}

import { Injectable } from '@nestjs/common';
import { type Actor, type Asked, cursorKeys, decodeCursor, everything, type Page, pageOf } from '@guildhall/kernel';
import { Database, onePage, raw, type Sql, sql } from '@guildhall/database';
import { authorColumns, authorOf, personJson } from '@guildhall/identity';
import { voiceOf } from '@guildhall/centre';
import { hiddenOf } from '../thread/hidden.view.js';
import { quotedByOf } from '../reference/quoted-by.js';
import { reactionsOf } from '../reaction/reaction.view.js';
import { translationOf, translationRequestOf } from '../translation/translation.columns.js';
import { canTranslate } from '../translation/translation.policy.js';
import { canPost, isFolded, visiblePost } from './post.policy.js';
import { type Post, type PostRow, ReplyOrder, type Revision } from './post.view.js';

export interface ReplyListing {
  readonly first: number;
  readonly after?: string | undefined;
  readonly fromNumber?: number | undefined;
  readonly order: ReplyOrder;
}

const columns = raw(`p.id::text, p.number, p.thread_id::text as "threadId", p.author_id as "authorId", p.html,
  p.language, p.created_at as "createdAt", p.edited_at as "editedAt", p.revision, p.vote_count as "voteCount",
  t.answer_id is not distinct from p.id as "isAnswer", p.hidden_at as "hiddenAt", p.hidden_reason as "hiddenReason", p.hidden_kind as "hiddenKind",
  t.theme, t.author_id as "threadAuthorId", t.hidden_at as "threadHiddenAt", t.hidden_kind as "threadHiddenKind"`);

/** Not asked for where nobody did. */
const hasVoted = ({ personId }: Actor): Sql =>
  personId === null
    ? sql`false`
    : sql`p.vote_count > 0 and exists (select from post_vote v where v.post_id = p.id and v.person_id = ${personId})`;

const bookmarkOf = ({ personId }: Actor): Sql =>
  personId === null
    ? sql`null`
    : sql`(select b.id::text from bookmark b
        where b.person_id = ${personId} and b.thread_id = p.thread_id and b.post_id = p.id)`;

/** The kinds in which the viewer reacted; not asked for where nobody did. */
const reactionsBy = ({ personId }: Actor): Sql =>
  personId === null
    ? sql`null`
    : sql`case when p.reactions <> '{}' then array(
        select r.kind from post_reaction r where r.post_id = p.id and r.person_id = ${personId}) end`;

const nothing = sql`null`;

const selected = (actor: Actor, conditions: Sql, asked: Asked): Sql => sql`
  select ${columns}, ${hasVoted(actor)} as "viewerHasVoted",
    ${asked('reactions') ? raw('p.reactions') : nothing} as "reactionCounts",
    ${asked('worksIn') ? raw('p.works_in') : nothing} as "worksIn",
    ${asked('worksNote') ? raw('p.works_note') : nothing} as "worksNote",
    ${asked('viewerBookmark') ? bookmarkOf(actor) : nothing} as "viewerBookmark",
    ${asked('reactions') ? reactionsBy(actor) : nothing} as "viewerReactions",
    ${asked('quotedBy') ? quotedByOf(actor) : nothing} as "quotedBy",
    ${asked('voice') ? voiceOf(actor, 'p') : nothing} as voice,
    ${asked('translation') ? translationOf(actor) : nothing} as translation,
    ${asked('translationRequest') ? translationRequestOf(actor) : nothing} as "translationRequest", ${authorColumns('author')}
  from post p join thread t on t.id = p.thread_id join person author on author.id = p.author_id
  where ${visiblePost(actor)} and ${conditions}`;

/** The row as the actor sees it. */
const seenBy =
  (actor: Actor, asked: Asked) =>
  (row: PostRow): Post => {
    const { theme, threadAuthorId: authorId, threadHiddenAt: hiddenAt, threadHiddenKind: hiddenKind } = row;
    const thread = { theme, authorId, hiddenAt, hiddenKind };
    const author = authorOf(row);
    return {
      ...row,
      author,
      hidden: hiddenOf(row),
      isFolded: isFolded(actor, { authorId: row.authorId, theme, author }),
      reactions: asked('reactions') ? reactionsOf(row) : [],
      viewerCan: {
        keep: actor.personId !== null,
        vote: canPost.vote(actor, row, thread),
        edit: canPost.edit(actor, row, thread),
        markAsAnswer: canPost.markAsAnswer(actor, row, thread),
        hide: canPost.hide(actor, row, thread),
        restore: canPost.restore(actor, row, thread),
        report: canPost.report(actor, row, thread),
        translate: canTranslate(actor, row, thread),
      },
    };
  };

@Injectable()
export class PostQueries {
  constructor(private readonly database: Database) {}

  private async read(actor: Actor, conditions: Sql, asked: Asked = everything): Promise<Post[]> {
    return (await this.database.rows<PostRow>(selected(actor, conditions, asked))).map(seenBy(actor, asked));
  }

  async find(actor: Actor, id: string, asked: Asked = everything): Promise<Post | null> {
    return (await this.read(actor, sql`p.id = ${id}::bigint`, asked))[0] ?? null;
  }

  /** Replies in order; hidden ones for those who may see them. */
  async replies(
    actor: Actor,
    threadId: string,
    { order, first, after, fromNumber }: ReplyListing,
    asked: Asked = everything,
  ): Promise<Page<Post>> {
    if (order === ReplyOrder.VOTES) return this.repliesByVotes(actor, threadId, asked, first, after);
    const from = decodeCursor(after, [cursorKeys.integer]);
    const last = Math.max(1, Number(from?.[0] ?? 1), (fromNumber ?? 2) - 1);
    const rows = await this.read(
      actor,
      sql`p.thread_id = ${threadId}::bigint and p.number > ${last}::int order by p.number ${onePage(first)}`,
      asked,
    );
    const page = pageOf(rows, first, after, (row) => [String(row.number)]);
    return { ...page, pageInfo: { ...page.pageInfo, hasPreviousPage: last > 1 } };
  }

  /** The most helpful first; both keys ascend in the index, so a page far down costs what the first does. */
  private async repliesByVotes(
    actor: Actor,
    threadId: string,
    asked: Asked,
    first: number,
    after?: string,
  ): Promise<Page<Post>> {
    const from = decodeCursor(after, [cursorKeys.integer, cursorKeys.integer]);
    const rows = await this.read(
      actor,
      sql`p.thread_id = ${threadId}::bigint and p.number > 1
        ${from ? sql`and (-p.vote_count, p.number) > (${from[0]}::int, ${from[1]}::int)` : sql``}
        order by -p.vote_count, p.number ${onePage(first)}`,
      asked,
    );
    return pageOf(rows, first, after, (row) => [String(-row.voteCount), String(row.number)]);
  }

  /** What was written, of posts the actor was shown: twice the size of a page, and few pages ask for it. */
  async markdown(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ id: string; markdown: string }>(
      sql`select id::text, markdown from post where id = any(${ids}::bigint[])`,
    );
    return new Map(rows.map(({ id, markdown }) => [id, markdown]));
  }

  /** Questions (`question:<thread id>`) and single posts (`post:<id>`) together. */
  async byKeys(actor: Actor, keys: readonly string[]): Promise<ReadonlyMap<string, Post>> {
    const idsOf = (kind: string) => keys.flatMap((key) => (key.startsWith(kind) ? [key.slice(kind.length)] : []));
    const rows = await this.read(
      actor,
      sql`p.id in (select id from post where thread_id = any(${idsOf('question:')}::bigint[]) and number = 1
          union all select unnest(${idsOf('post:')}::bigint[]))`,
    );
    return new Map(
      rows.flatMap((row) => [
        [`post:${row.id}`, row] as const,
        ...(row.number === 1 ? [[`question:${row.threadId}`, row] as const] : []),
      ]),
    );
  }

  /** The versions of a post the actor may see, newest first. */
  async revisions(post: Post, first: number, after?: string): Promise<Page<Revision>> {
    const from = decodeCursor(after, [cursorKeys.integer]);
    const rows = await this.database.rows<Revision>(sql`
      select r.number, r.title, r.tags, r.language, r.markdown, r.html, r.edited_at as "editedAt", r.note, ${personJson('editor')} as editor
      from (select number, title, tags, language, markdown, html, edited_at, note, editor_id from post_revision where post_id = ${post.id}::bigint
        union all
        select 1, case when p.number = 1 then t.title end, case when p.number = 1 then t.tags end, p.language, p.markdown, p.html, p.created_at, '', p.author_id
        from post p join thread t on t.id = p.thread_id where p.id = ${post.id}::bigint and p.revision = 1) r
      join person editor on editor.id = r.editor_id
      where r.number < ${Number(from?.[0] ?? 1_000_000)}::int order by r.number desc ${onePage(first)}`);
    return pageOf(rows, first, after, (row) => [String(row.number)]);
  }
}

import { Injectable } from '@nestjs/common';
import { Settings } from '@guildhall/kernel';
import { Database, type LoggedEvent, sql, type Subscriber, type Tx } from '@guildhall/database';
import { PostRenderer } from '../post/post.renderer.js';
import { LinkPreviewFetcher } from './link-preview.fetcher.js';
import { keepPreview, loneLinksIn, unknownOf } from './link-preview.queries.js';

interface Written {
  readonly id: string;
  readonly thread: string;
  readonly number: number;
  readonly authorId: string;
  readonly markdown: string;
  readonly html: string;
  readonly revision: number;
}

/** Tells more of what a post links to, after it is posted: nobody who posts waits for somebody else's server. */
@Injectable()
export class LinkPreviewConsumer implements Subscriber {
  readonly name = 'forum.link-previews';
  readonly events = [
    'forum.thread-asked',
    'forum.post-replied',
    'forum.post-edited',
    'forum.post-restored',
    'forum.post-approved',
  ];

  constructor(
    private readonly database: Database,
    private readonly fetcher: LinkPreviewFetcher,
    private readonly renderer: PostRenderer,
    private readonly settings: Settings,
  ) {}

  /** Most posts hold no link of its own line. */
  async sift(events: readonly LoggedEvent[], tx: Tx): Promise<readonly LoggedEvent[]> {
    if (!this.settings.LINK_PREVIEWS) return [];
    const rows = await tx.rows<{ place: number }>(sql`
      select w.place::int from unnest(${events.map(({ payload }) => payload['post'] ?? null)}::bigint[],
        ${events.map(({ payload }) => payload['thread'] ?? null)}::bigint[]) with ordinality as w(post, thread, place)
      join post p on p.id = coalesce(w.post, (select q.id from post q where q.thread_id = w.thread and q.number = 1))
      where p.markdown ~ '(^|\\n)[[:space:]]*<?https?://'`);
    return rows.flatMap(({ place }) => events[place - 1] ?? []);
  }

  /** Somebody else's server may take its time: no transaction waits for it. */
  async prepare(event: LoggedEvent): Promise<void> {
    const unknown = await unknownOf(this.database, (await this.linksOf(event, this.database)).links);
    const found = await Promise.all(unknown.map(async (url) => [url, await this.fetcher.fetch(url)] as const));
    for (const [url, page] of found) await keepPreview(this.database, url, page);
  }

  async handle(event: LoggedEvent, tx: Tx): Promise<void> {
    const { post, links } = await this.linksOf(event, tx);
    if (post && links.length > 0) await this.show(tx, post);
  }

  private async linksOf({ payload }: LoggedEvent, rows: Pick<Tx, 'one'>) {
    if (!this.settings.LINK_PREVIEWS) return { post: null, links: [] };
    const post = await rows.one<Written>(sql`select p.id::text, p.thread_id::text as thread, p.number, p.revision,
        p.author_id as "authorId", p.markdown, p.html
      from post p join thread t on t.id = p.thread_id
      where ${payload['post'] ? sql`p.id = ${payload['post']}` : sql`p.thread_id = ${payload['thread']} and p.number = 1`}
        and p.hidden_at is null and t.hidden_at is null`);
    const links = post ? loneLinksIn(await this.renderer.plain(post.markdown)) : [];
    return { post, links };
  }

  /** Renders it anew; an edit in between has the last word. */
  private async show(tx: Tx, { id, thread, number, authorId, markdown, html, revision }: Written): Promise<void> {
    const anew = await this.renderer.render(authorId, markdown, id, tx);
    if (anew === html) return;
    const shown = await tx.one(
      sql`update post set html = ${anew} where id = ${id} and revision = ${revision} returning id`,
    );
    if (!shown) return;
    const payload = { thread, post: id, number };
    tx.publish({ type: 'forum.post-previewed', payload, streams: [`thread:${thread}`], actorId: null });
  }
}

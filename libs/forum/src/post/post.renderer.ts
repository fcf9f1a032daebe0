import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { Database, type Tx } from '@guildhall/database';
import { type Pieces, renderMarkdown } from '@guildhall/text';
import { AttachmentQueries } from '../attachment/attachment.queries.js';
import { attachmentsIn } from '../attachment/attachment.references.js';
import type { Attachment } from '../attachment/attachment.view.js';
import { knownPreviews, loneLinksIn, mayPreview } from '../link-preview/link-preview.queries.js';

const showing = (attachments: readonly Attachment[]): Pieces =>
  attachments.length > 0 ? { attachments: Object.fromEntries(attachments.map((one) => [one.id, one])) } : {};

/** Turns what is written into the HTML that is kept, with the attachments and the previews the text may show. */
@Injectable()
export class PostRenderer {
  constructor(
    private readonly attachments: AttachmentQueries,
    private readonly database: Database,
  ) {}

  /** For a new post, or for one that is edited: `writer` may show what is theirs and what the post has already. */
  async render(writer: string, markdown: string, post: string | null = null, tx?: Tx): Promise<string> {
    const ids = attachmentsIn(markdown);
    const attachments = ids.length > 0 ? await this.attachments.usable(writer, ids, post) : [];
    return this.write(markdown, showing(attachments), tx);
  }

  /** For looking at it before it is sent. */
  async preview(actor: Actor, markdown: string): Promise<string> {
    const ids = attachmentsIn(markdown);
    const attachments = ids.length > 0 ? await this.attachments.among(actor, ids) : [];
    return this.write(markdown, showing(attachments));
  }

  /** What is written alone, with its links as links; empty when no link can stand alone in it. */
  async plain(markdown: string): Promise<string> {
    return mayPreview(markdown) ? renderMarkdown(markdown) : '';
  }

  /** Only a text with a link of its own line is rendered a second time, when something is known of that link. */
  private async write(markdown: string, pieces: Pieces, tx?: Tx): Promise<string> {
    const html = await renderMarkdown(markdown, pieces);
    if (!mayPreview(markdown)) return html;
    const previews = await knownPreviews(tx ?? this.database, loneLinksIn(html));
    return Object.keys(previews).length > 0 ? renderMarkdown(markdown, { ...pieces, previews }) : html;
  }
}

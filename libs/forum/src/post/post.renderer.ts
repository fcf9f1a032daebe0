import { Injectable } from '@nestjs/common';
import type { Actor } from '@guildhall/kernel';
import { renderMarkdown } from '@guildhall/text';
import { AttachmentQueries } from '../attachment/attachment.queries.js';
import { attachmentsIn } from '../attachment/attachment.references.js';
import type { Attachment } from '../attachment/attachment.view.js';

const byId = (attachments: readonly Attachment[]) => Object.fromEntries(attachments.map((one) => [one.id, one]));

/** Turns what is written into the HTML that is kept, with the attachments the text may show. */
@Injectable()
export class PostRenderer {
  constructor(private readonly attachments: AttachmentQueries) {}

  /** For a new post, or for one that is edited: `writer` may show what is theirs and what the post has already. */
  async render(writer: string, markdown: string, post: string | null = null): Promise<string> {
    const ids = attachmentsIn(markdown);
    const attachments = ids.length > 0 ? await this.attachments.usable(writer, ids, post) : [];
    return renderMarkdown(markdown, { attachments: byId(attachments) });
  }

  /** For looking at it before it is sent. */
  async preview(actor: Actor, markdown: string): Promise<string> {
    const ids = attachmentsIn(markdown);
    const attachments = ids.length > 0 ? await this.attachments.among(actor, ids) : [];
    return renderMarkdown(markdown, { attachments: byId(attachments) });
  }
}

import { badInput } from '@guildhall/kernel';
import { sql, type Tx } from '@guildhall/database';
import { attachmentMessages } from './attachment.messages.js';

/** Pictures and files of one post. */
export const PER_POST = 10;
const reference = /\]\(\s*<?attachment:([0-9a-f]{32})\b/g;

/** The attachments a text shows, each once. @throws BAD_INPUT for more than ten. */
export function attachmentsIn(markdown: string): string[] {
  const ids = [...new Set([...markdown.matchAll(reference)].map(([, id]) => id ?? ''))];
  if (ids.length > PER_POST)
    throw badInput({ field: 'markdown', say: attachmentMessages.tooMany({ count: PER_POST }) });
  return ids;
}

interface Written {
  readonly id: string;
  readonly markdown: string;
}

/** Makes what the writer sent and shows here the post's own, for as long as there is the post. */
export async function claimAttachments(tx: Tx, { id, markdown }: Written, writer: string): Promise<void> {
  const ids = attachmentsIn(markdown);
  if (ids.length === 0) return;
  await tx.rows(sql`update attachment set post_id = ${id}
    where id = any(${ids}) and owner_id = ${writer}::uuid and post_id is null`);
}

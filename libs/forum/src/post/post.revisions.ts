import { sql, type Tx } from '@guildhall/database';
import type { PostEntity } from './post.entity.js';

/** Keeps the present version of a post; does nothing when it is kept already. */
export async function keepRevision(
  tx: Tx,
  post: PostEntity,
  title: string,
  editor: string,
  note: string,
): Promise<void> {
  await tx.rows(sql`
    insert into post_revision (post_id, number, title, markdown, html, language, editor_id, edited_at, note)
    values (${post.id}, ${post.revision}, ${post.isQuestion ? title : null}, ${post.markdown}, ${post.html},
      ${post.language}, ${editor}, ${post.editedAt ?? post.createdAt}, ${note})
    on conflict do nothing`);
}

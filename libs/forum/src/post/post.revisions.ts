import { sql, type Tx } from '@guildhall/database';
import type { ThreadEntity } from '../thread/thread.entity.js';
import type { PostEntity } from './post.entity.js';

/** Keeps the present version of a post, of a question with its title and tags; does nothing when it is kept already. */
export async function keepRevision(
  tx: Tx,
  post: PostEntity,
  { title, tags }: Pick<ThreadEntity, 'title' | 'tags'>,
  editor: string,
  note: string,
): Promise<void> {
  await tx.rows(sql`
    insert into post_revision (post_id, number, title, tags, markdown, html, language, editor_id, edited_at, note)
    values (${post.id}, ${post.revision}, ${post.isQuestion ? title : null}, ${post.isQuestion ? tags : null},
      ${post.markdown}, ${post.html}, ${post.language}, ${editor}, ${post.editedAt ?? post.createdAt}, ${note})
    on conflict do nothing`);
}

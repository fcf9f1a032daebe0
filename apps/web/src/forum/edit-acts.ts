import { query, type Asking } from '../api/query.js';
import { attempt, mistake, type Form, type Mistakes } from '../forms/form.js';
import { tagNames } from './tag-names.js';
import { EditPostDocument } from '../graphql/generated/graphql.js';

/** How saving went. After a conflict the form carries the newer revision, so that saving again is a choice. */
export type Edit = {
  saved: boolean;
  mistakes: Mistakes | null;
  conflict: { revision: number; markdown: string } | null;
};

export async function saveEdit(form: Form, post: string, asking: Asking): Promise<Edit> {
  const input = {
    post,
    revision: Number(form.text('revision')) || 0,
    markdown: form.text('markdown'),
    language: form.text('language'),
    title: form.text('title') || null,
    tags: form.all('tags').length > 0 ? tagNames(form.text('tags')) : null,
    note: form.text('note') || null,
  };
  const { done, mistakes } = await attempt(() => query(EditPostDocument, { input }, asking));
  if (mistakes) return { saved: false, mistakes, conflict: null };
  const result = done.editPost;
  if (result.__typename === 'EditPostSuccess') return { saved: true, mistakes: null, conflict: null };
  return { saved: false, mistakes: mistake(result.message), conflict: 'current' in result ? result.current : null };
}

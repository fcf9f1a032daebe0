import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Mistakes } from '../forms/form.js';
import { PreviewDocument } from '../graphql/generated/graphql.js';
import { attachTo } from './attach.js';

/** What a reader who asked for a preview gets: the safe HTML, or why there is none. Neither when they did not ask. */
export type Preview = { html: string | null; mistakes: Mistakes | null };

const isAttaching = (form: Form): boolean => form.text('intent') === 'attach';

/** Whether the form comes back with its text shown: to look at it, or with a file added to it. */
export const isPreview = (form: Form | null): boolean =>
  form !== null && (form.text('intent') === 'preview' || isAttaching(form));

export async function previewOf(form: Form | null, asking: Asking): Promise<Preview> {
  if (!form || !isPreview(form)) return { html: null, mistakes: null };
  if (isAttaching(form)) {
    const { done, mistakes } = await attachTo(form, asking);
    if (mistakes) return { html: null, mistakes };
    form.put('markdown', done);
  }
  const { done, mistakes } = await attempt(() => query(PreviewDocument, { markdown: form.text('markdown') }, asking));
  return { html: done?.preview ?? null, mistakes };
}

import { query, type Asking } from '../api/query.js';
import { attempt, type Form, type Mistakes } from '../forms/form.js';
import { PreviewDocument } from '../graphql/generated/graphql.js';

/** What a reader who asked for a preview gets: the safe HTML, or why there is none. Neither when they did not ask. */
export type Preview = { html: string | null; mistakes: Mistakes | null };

export const isPreview = (form: Form | null): boolean => form?.text('intent') === 'preview';

export async function previewOf(form: Form | null, asking: Asking): Promise<Preview> {
  if (!form || !isPreview(form)) return { html: null, mistakes: null };
  const { done, mistakes } = await attempt(() => query(PreviewDocument, { markdown: form.text('markdown') }, asking));
  return { html: done?.preview ?? null, mistakes };
}
